import type { CatalogArea } from '../catalog'

export const zhTWCanvas = {} satisfies CatalogArea<'canvas'>
