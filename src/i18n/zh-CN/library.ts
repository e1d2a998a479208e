import type { CatalogArea } from '../catalog'

export const zhCNLibrary = {} satisfies CatalogArea<'library'>
