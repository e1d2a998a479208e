import type { CatalogArea } from '../catalog'

export const zhTWCommands = {} satisfies CatalogArea<'commands'>
