import { spawnSync } from 'node:child_process'
import { installFromSystem } from './systemPackages.mjs'

/** Whether LibreOffice is there, the foreign reader of spreadsheets and presentations. Only its answer says so: its parts come apart. */
const isThere = () => spawnSync('soffice', ['--headless', '--version'], { stdio: 'ignore' }).status === 0

/** Installs LibreOffice unless it is there. @returns {Promise<boolean>} whether it is. */
export const ensureOfficeTools = async () => isThere() || (await installFromSystem('officeTools', isThere))
