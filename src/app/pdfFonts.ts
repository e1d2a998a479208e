/**
 * The fonts of PDF files, from the app's own. The Chinese ones are large: of them only the slices are fetched that a document
 * needs.
 */
import bodyFont from '@fontsource/inter/files/inter-latin-500-normal.woff?url'
import strongFont from '@fontsource/inter/files/inter-latin-600-normal.woff?url'
import simplified from '@fontsource/noto-sans-sc/unicode.json'
import traditional from '@fontsource/noto-sans-tc/unicode.json'
import voiceFont from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url'
import type { FontName, PdfFontFiles } from '../export/pdf/pdfFonts'

/** Addresses of the slices by their paths. Eager, since two hundred modules of one line each would be the alternative. */
const SLICES = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-500-normal.woff',
    '/node_modules/@fontsource/noto-sans-tc/files/noto-sans-tc-*-500-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
)

const LATIN: Readonly<Record<string, string>> = {
  'latin-body': bodyFont,
  'latin-strong': strongFont,
  'latin-voice': voiceFont,
}

function addressOf(name: FontName): string | undefined {
  const script = name.slice(0, 2)
  const path = `/node_modules/@fontsource/noto-sans-${script}/files/noto-sans-${script}-${name.slice(3)}-500-normal.woff`
  return LATIN[name] ?? SLICES[path]
}

/** Fonts stay in memory once fetched; a session of exports asks for the same few. */
const loaded = new Map<FontName, Promise<Uint8Array>>()

async function fetchFont(name: FontName): Promise<Uint8Array> {
  const address = addressOf(name)
  const answer = address === undefined ? null : await fetch(address)
  if (!answer?.ok) throw new Error(`the font ${name} cannot be loaded: status ${answer?.status ?? 'unknown'}`)
  return new Uint8Array(await answer.arrayBuffer())
}

function load(name: FontName): Promise<Uint8Array> {
  const known = loaded.get(name)
  if (known) return known
  const fetching = fetchFont(name)
  loaded.set(name, fetching)
  fetching.catch(() => loaded.delete(name))
  return fetching
}

/** Every font that a PDF may need. */
export const PDF_FONTS: PdfFontFiles = { sc: simplified, tc: traditional, load }
