import type { CatalogArea } from '../catalog'

export const zhCNCanvas = {} satisfies CatalogArea<'canvas'>
