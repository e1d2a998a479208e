import type { CatalogArea } from '../catalog'

export const zhCNInspector = {} satisfies CatalogArea<'inspector'>
