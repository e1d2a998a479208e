import type { CatalogArea } from '../catalog'

export const zhTWRefusals = {} satisfies CatalogArea<'refusals'>
