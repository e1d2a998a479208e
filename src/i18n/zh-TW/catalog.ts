import type { Catalog } from '../catalog'
import { zhTWCanvas } from './canvas'
import { zhTWCommands } from './commands'
import { zhTWCommon } from './common'
import { zhTWEditor } from './editor'
import { zhTWExport } from './export'
import { zhTWFiles } from './files'
import { zhTWInspector } from './inspector'
import { zhTWLibrary } from './library'
import { zhTWOutline } from './outline'
import { zhTWPalette } from './palette'
import { zhTWRefusals } from './refusals'
import { zhTWStudies } from './studies'

export const zhTW = {
  common: zhTWCommon,
  library: zhTWLibrary,
  editor: zhTWEditor,
  export: zhTWExport,
  inspector: zhTWInspector,
  canvas: zhTWCanvas,
  commands: zhTWCommands,
  refusals: zhTWRefusals,
  files: zhTWFiles,
  outline: zhTWOutline,
  studies: zhTWStudies,
  palette: zhTWPalette,
} satisfies Catalog
