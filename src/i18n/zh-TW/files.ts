import type { CatalogArea } from '../catalog'

export const zhTWFiles = {} satisfies CatalogArea<'files'>
