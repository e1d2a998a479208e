import { enCanvas } from './canvas'
import { enCommands } from './commands'
import { enCommon } from './common'
import { enEditor } from './editor'
import { enElements } from './elements'
import { enExport } from './export'
import { enFiles } from './files'
import { enInspector } from './inspector'
import { enLibrary } from './library'
import { enOutline } from './outline'
import { enRefusals } from './refusals'
import { enPalette } from './palette'
import { enStudies } from './studies'

export const en = {
  common: enCommon,
  library: enLibrary,
  editor: enEditor,
  export: enExport,
  inspector: enInspector,
  canvas: enCanvas,
  commands: enCommands,
  refusals: enRefusals,
  files: enFiles,
  outline: enOutline,
  elements: enElements,
  studies: enStudies,
}
  palette: enPalette,
