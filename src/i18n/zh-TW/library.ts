import type { CatalogArea } from '../catalog'

export const zhTWLibrary = {} satisfies CatalogArea<'library'>
