import PDFDocument from 'pdfkit'
import type { DiagramLanguage } from '../../model/project'
import type { Image } from '../../model/registers'
import type { TextShape } from '../../scene/shape'
import type { PdfBrush } from './drawShape'
import { type FontName, fontChooser, type PdfFontFiles } from './pdfFonts'
import { setPlainGlyphs } from './plainGlyphs'
import { unwrapWoff } from './unwrapWoff'

/** What a PDF file says of itself, and what it is drawn with. */
export interface PdfSettings {
  readonly title: string
  readonly author?: string
  readonly language: DiagramLanguage
  /** When it was made, for the file's properties. */
  readonly madeAt: Date
  readonly images: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
  readonly fonts: PdfFontFiles
}

/** A document without pages, and what its pages are drawn with. */
export interface OpenPdf {
  readonly document: PDFDocument
  readonly brush: PdfBrush
  /** Characters that no font has; boxes stand in their place. */
  readonly missing: readonly string[]
}

/**
 * A tagged document with title and language, and with every font that the texts need.
 *
 * @throws Error if a font cannot be loaded.
 */
export async function openPdf(
  { title, author, language, madeAt, images, fonts }: PdfSettings,
  texts: readonly Pick<TextShape, 'text' | 'face'>[],
): Promise<OpenPdf> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: language,
    info: {
      Title: title,
      ...(author && { Author: author }),
      CreationDate: madeAt,
      Creator: 'Service Blueprint Modeler',
    },
  })
  const brush: PdfBrush = { document, images, runsOf: fontChooser(fonts, language) }
  const wanted = new Set<FontName>()
  const missing = new Set<string>()
  for (const { text, face } of texts) {
    for (const run of brush.runsOf(text, face)) {
      if (run.font) wanted.add(run.font)
      else for (const character of run.text) missing.add(character)
    }
  }
  const loaded = await Promise.all([...wanted].map(async (name) => [name, await fonts.load(name)] as const))
  for (const [name, file] of loaded) {
    document.registerFont(name, unwrapWoff(file)).font(name)
    setPlainGlyphs(document._font.font)
  }
  return { document, brush, missing: [...missing] }
}
