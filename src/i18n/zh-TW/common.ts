import type { CatalogArea } from '../catalog'

export const zhTWCommon = {} satisfies CatalogArea<'common'>
