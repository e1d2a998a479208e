import type { CatalogArea } from '../catalog'

export const zhTWEditor = {} satisfies CatalogArea<'editor'>
