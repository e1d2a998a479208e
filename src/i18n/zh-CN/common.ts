import type { CatalogArea } from '../catalog'

export const zhCNCommon = {} satisfies CatalogArea<'common'>
