import type { Catalog } from '../catalog'
import { zhCNCanvas } from './canvas'
import { zhCNCommands } from './commands'
import { zhCNCommon } from './common'
import { zhCNEditor } from './editor'
import { zhCNElements } from './elements'
import { zhCNExport } from './export'
import { zhCNFiles } from './files'
import { zhCNFind } from './find'
import { zhCNInspector } from './inspector'
import { zhCNLibrary } from './library'
import { zhCNOffline } from './offline'
import { zhCNOutline } from './outline'
import { zhCNPainPoints } from './painPoints'
import { zhCNPalette } from './palette'
import { zhCNRefusals } from './refusals'
import { zhCNSaving } from './saving'
import { zhCNStudies } from './studies'
import { zhCNTriangle } from './triangle'

export const zhCN = {
  common: zhCNCommon,
  library: zhCNLibrary,
  editor: zhCNEditor,
  export: zhCNExport,
  inspector: zhCNInspector,
  canvas: zhCNCanvas,
  commands: zhCNCommands,
  refusals: zhCNRefusals,
  saving: zhCNSaving,
  files: zhCNFiles,
  outline: zhCNOutline,
  elements: zhCNElements,
  painPoints: zhCNPainPoints,
  offline: zhCNOffline,
  studies: zhCNStudies,
  triangle: zhCNTriangle,
  palette: zhCNPalette,
  find: zhCNFind,
} satisfies Catalog
