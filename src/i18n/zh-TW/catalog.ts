import type { Catalog } from '../catalog'
import { zhTWCanvas } from './canvas'
import { zhTWCommands } from './commands'
import { zhTWCommon } from './common'
import { zhTWDeck } from './deck'
import { zhTWEditor } from './editor'
import { zhTWElements } from './elements'
import { zhTWExport } from './export'
import { zhTWFiles } from './files'
import { zhTWFind } from './find'
import { zhTWHistory } from './history'
import { zhTWImages } from './images'
import { zhTWImportSheet } from './importSheet'
import { zhTWInspector } from './inspector'
import { zhTWLibrary } from './library'
import { zhTWOffline } from './offline'
import { zhTWOutline } from './outline'
import { zhTWPainPoints } from './painPoints'
import { zhTWPalette } from './palette'
import { zhTWRefusals } from './refusals'
import { zhTWReport } from './report'
import { zhTWSafekeeping } from './safekeeping'
import { zhTWSaving } from './saving'
import { zhTWStudies } from './studies'
import { zhTWTriangle } from './triangle'

export const zhTW = {
  common: zhTWCommon,
  library: zhTWLibrary,
  deck: zhTWDeck,
  report: zhTWReport,
  editor: zhTWEditor,
  export: zhTWExport,
  images: zhTWImages,
  importSheet: zhTWImportSheet,
  inspector: zhTWInspector,
  canvas: zhTWCanvas,
  commands: zhTWCommands,
  refusals: zhTWRefusals,
  saving: zhTWSaving,
  safekeeping: zhTWSafekeeping,
  files: zhTWFiles,
  outline: zhTWOutline,
  elements: zhTWElements,
  painPoints: zhTWPainPoints,
  offline: zhTWOffline,
  studies: zhTWStudies,
  triangle: zhTWTriangle,
  palette: zhTWPalette,
  find: zhTWFind,
  history: zhTWHistory,
} satisfies Catalog
