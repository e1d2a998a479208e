import type { CatalogArea } from '../catalog'

export const zhTWInspector = {} satisfies CatalogArea<'inspector'>
