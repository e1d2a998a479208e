import type { CatalogArea } from '../catalog'

export const zhCNEditor = {} satisfies CatalogArea<'editor'>
