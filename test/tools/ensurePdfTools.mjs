import { spawnSync } from 'node:child_process'
import { installFromSystem } from './systemPackages.mjs'

/** @param {string} program @param {string} argument */
const answers = (program, argument) => spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined

/** Whether foreign readers of PDF files are there: Poppler's text and font listings, and QPDF's check of the structure. */
const areThere = () => answers('pdftotext', '-v') && answers('pdffonts', '-v') && answers('qpdf', '--version')

/** Installs the foreign readers of PDF files unless they are there. @returns {Promise<boolean>} whether they are. */
export const ensurePdfTools = async () => areThere() || (await installFromSystem('pdfTools', areThere))
