import type { Catalog } from '../catalog'
import { zhCNCanvas } from './canvas'
import { zhCNCommands } from './commands'
import { zhCNCommon } from './common'
import { zhCNEditor } from './editor'
import { zhCNExport } from './export'
import { zhCNFiles } from './files'
import { zhCNInspector } from './inspector'
import { zhCNLibrary } from './library'
import { zhCNOutline } from './outline'
import { zhCNPalette } from './palette'
import { zhCNRefusals } from './refusals'
import { zhCNStudies } from './studies'

export const zhCN = {
  common: zhCNCommon,
  library: zhCNLibrary,
  editor: zhCNEditor,
  export: zhCNExport,
  inspector: zhCNInspector,
  canvas: zhCNCanvas,
  commands: zhCNCommands,
  refusals: zhCNRefusals,
  files: zhCNFiles,
  outline: zhCNOutline,
  studies: zhCNStudies,
  palette: zhCNPalette,
} satisfies Catalog
