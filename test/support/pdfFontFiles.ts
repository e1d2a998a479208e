import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PdfFontFiles } from '../../src/export/pdf/pdfFonts'
import { projectFolder } from '../tools/projectFolder.mjs'

const packages = join(projectFolder, 'node_modules', '@fontsource')
const ranges = (script: 'sc' | 'tc') =>
  JSON.parse(readFileSync(join(packages, `noto-sans-${script}`, 'unicode.json'), 'utf8')) as Record<string, string>

const LATIN: Readonly<Record<string, string>> = {
  'latin-body': 'inter/files/inter-latin-500-normal.woff',
  'latin-strong': 'inter/files/inter-latin-600-normal.woff',
  'latin-voice': 'source-serif-4/files/source-serif-4-latin-400-italic.woff',
}

/** The fonts of PDF files as they lie on the disk. */
export const PDF_FONT_FILES: PdfFontFiles = {
  sc: ranges('sc'),
  tc: ranges('tc'),
  load: async (name) => {
    const script = name.slice(0, 2)
    const slice = `noto-sans-${script}/files/noto-sans-${script}-${name.slice(3)}-500-normal.woff`
    return new Uint8Array(readFileSync(join(packages, LATIN[name] ?? slice)))
  },
}
