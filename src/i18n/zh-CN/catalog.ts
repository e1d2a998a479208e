import type { Catalog } from '../catalog'
import { zhCNCanvas } from './canvas'
import { zhCNCommands } from './commands'
import { zhCNCommon } from './common'
import { zhCNDeck } from './deck'
import { zhCNEditor } from './editor'
import { zhCNElements } from './elements'
import { zhCNExport } from './export'
import { zhCNFiles } from './files'
import { zhCNFind } from './find'
import { zhCNHistory } from './history'
import { zhCNImages } from './images'
import { zhCNImportSheet } from './importSheet'
import { zhCNInspector } from './inspector'
import { zhCNLibrary } from './library'
import { zhCNOffline } from './offline'
import { zhCNOutline } from './outline'
import { zhCNPainPoints } from './painPoints'
import { zhCNPalette } from './palette'
import { zhCNRefusals } from './refusals'
import { zhCNReport } from './report'
import { zhCNSafekeeping } from './safekeeping'
import { zhCNSaving } from './saving'
import { zhCNStudies } from './studies'
import { zhCNTriangle } from './triangle'

export const zhCN = {
  common: zhCNCommon,
  library: zhCNLibrary,
  deck: zhCNDeck,
  report: zhCNReport,
  editor: zhCNEditor,
  export: zhCNExport,
  images: zhCNImages,
  importSheet: zhCNImportSheet,
  inspector: zhCNInspector,
  canvas: zhCNCanvas,
  commands: zhCNCommands,
  refusals: zhCNRefusals,
  saving: zhCNSaving,
  safekeeping: zhCNSafekeeping,
  files: zhCNFiles,
  outline: zhCNOutline,
  elements: zhCNElements,
  painPoints: zhCNPainPoints,
  offline: zhCNOffline,
  studies: zhCNStudies,
  triangle: zhCNTriangle,
  palette: zhCNPalette,
  find: zhCNFind,
  history: zhCNHistory,
} satisfies Catalog
