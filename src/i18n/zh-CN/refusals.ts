import type { CatalogArea } from '../catalog'

export const zhCNRefusals = {} satisfies CatalogArea<'refusals'>
