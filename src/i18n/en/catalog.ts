import { enCanvas } from './canvas'
import { enCommands } from './commands'
import { enCommon } from './common'
import { enEditor } from './editor'
import { enExport } from './export'
import { enFiles } from './files'
import { enInspector } from './inspector'
import { enLibrary } from './library'
import { enOutline } from './outline'
import { enPalette } from './palette'
import { enRefusals } from './refusals'
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
  studies: enStudies,
  palette: enPalette,
}
