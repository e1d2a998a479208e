import { enCanvas } from './canvas'
import { enCommands } from './commands'
import { enCommon } from './common'
import { enDeck } from './deck'
import { enEditor } from './editor'
import { enElements } from './elements'
import { enExport } from './export'
import { enFiles } from './files'
import { enFind } from './find'
import { enHistory } from './history'
import { enImages } from './images'
import { enImportSheet } from './importSheet'
import { enInspector } from './inspector'
import { enLibrary } from './library'
import { enOffline } from './offline'
import { enOutline } from './outline'
import { enPainPoints } from './painPoints'
import { enPalette } from './palette'
import { enRefusals } from './refusals'
import { enReport } from './report'
import { enSafekeeping } from './safekeeping'
import { enSaving } from './saving'
import { enStudies } from './studies'
import { enTriangle } from './triangle'

export const en = {
  common: enCommon,
  library: enLibrary,
  deck: enDeck,
  report: enReport,
  editor: enEditor,
  export: enExport,
  images: enImages,
  importSheet: enImportSheet,
  inspector: enInspector,
  canvas: enCanvas,
  commands: enCommands,
  refusals: enRefusals,
  saving: enSaving,
  safekeeping: enSafekeeping,
  files: enFiles,
  outline: enOutline,
  elements: enElements,
  painPoints: enPainPoints,
  offline: enOffline,
  studies: enStudies,
  triangle: enTriangle,
  palette: enPalette,
  find: enFind,
  history: enHistory,
}
