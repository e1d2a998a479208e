import type { CatalogArea } from '../catalog'

export const zhCNCommands = {} satisfies CatalogArea<'commands'>
