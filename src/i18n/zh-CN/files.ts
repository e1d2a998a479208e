import type { CatalogArea } from '../catalog'

export const zhCNFiles = {} satisfies CatalogArea<'files'>
