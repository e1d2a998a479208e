/**
 * A report as a PDF file: pages that were decided before, drawn with the fonts and shapes of every other PDF.
 *
 * The file is tagged: headings, paragraphs, lists, tables with their heads, and figures with words for those who do not see
 * them. Its bookmarks and its table of contents lead to the sections.
 */
import type { OutlineItem, StructureElement } from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import { drawPdfGround, drawPdfText, type PdfBrush } from '../../pdf/drawShape'
import { openPdf, type PdfSettings } from '../../pdf/openPdf'
import type { PdfResult, PdfWork } from '../../pdf/pdfFile'
import type { Report } from '../report'
import type { ReportPage } from './paginate'
import { reportPages } from './reportPages'
import type { Drawn, Tag } from './strip'

type Structure = (tag: Tag) => StructureElement

/** Makes the elements of the structure, each when its first piece is drawn, and hangs them into the one above. */
function structureOf({ document }: PdfBrush): Structure {
  const made = new Map<Tag, StructureElement>()
  const elementOf: Structure = (tag) => {
    const known = made.get(tag)
    if (known) return known
    const { role, parent, alt, title, scope } = tag
    const options = { ...(alt && { alt }), ...(title && { title }), ...(scope && { scope }) }
    const element = document.struct(role, options)
    made.set(tag, element)
    if (parent) elementOf(parent).add(element)
    else document.addStructure(element)
    return element
  }
  return elementOf
}

function drawShapes(brush: PdfBrush, { shapes, xPt = 0, yPt = 0, scale = 1 }: Drawn): void {
  const { document } = brush
  document.save()
  document.translate(xPt, yPt)
  if (scale !== 1) document.scale(scale)
  for (const shape of shapes) {
    drawPdfGround(brush, shape)
    if (shape.type === 'text') drawPdfText(brush, shape)
  }
  document.restore()
}

function drawPiece(brush: PdfBrush, drawn: Drawn, elementOf: Structure): void {
  const { document } = brush
  const { tag, link, xPt = 0, yPt = 0 } = drawn
  if (!tag) {
    document.markContent('Artifact', { type: 'Layout' })
    drawShapes(brush, drawn)
    document.endMarkedContent()
    return
  }
  const element = elementOf(tag)
  const content = document.markStructureContent(tag.role)
  drawShapes(brush, drawn)
  document.endMarkedContent()
  element.add(content)
  if (!link) return
  document.goTo(xPt, yPt, link.widthPt, link.heightPt, link.to, { structParent: element })
  // An element with a link is written while its page is the current one: the link's page is taken from there.
  element.end()
}

function drawPage(brush: PdfBrush, page: ReportPage, elementOf: Structure): void {
  const { document } = brush
  document.addPage({ size: [page.frame.widthPt, page.frame.heightPt], margin: 0 })
  for (const { id, yPt } of page.anchors) document.addNamedDestination(id, 'XYZ', 0, Math.max(0, yPt - 12), null)
  for (const drawn of page.drawn) drawPiece(brush, drawn, elementOf)
}

/** Bookmarks of the sections, with those of their parts inside. */
function bookmark({ document }: PdfBrush, { anchors }: ReportPage, open: OutlineItem | null): OutlineItem | null {
  let section = open
  for (const { title, number, level } of anchors) {
    if (level === 1) section = document.outline.addItem(`${number} ${title}`, { expanded: false, fit: true })
    else section?.addItem(title, { fit: true })
  }
  return section
}

/**
 * Writes a report as a PDF file [X43] [X44].
 *
 * @throws Error if a font cannot be loaded; the reason of `signal` if that ends the work.
 */
export async function reportPdf(
  report: Report,
  settings: Pick<PdfSettings, 'madeAt' | 'images' | 'fonts'>,
  { signal, onProgress }: PdfWork = {},
): Promise<PdfResult> {
  const { title, author, language } = report
  const root: Tag = { role: 'Document', parent: null, title }
  const pages = reportPages(report, root)
  signal?.throwIfAborted()
  const texts = pages.flatMap(({ drawn }) =>
    drawn.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []))),
  )
  const { document, brush, missing } = await openPdf({ ...settings, title, author, language }, texts)
  const written = toBytes(document)
  const elementOf = structureOf(brush)
  let section: OutlineItem | null = null
  for (const [index, page] of pages.entries()) {
    signal?.throwIfAborted()
    drawPage(brush, page, elementOf)
    section = bookmark(brush, page, section)
    onProgress?.(index + 1, pages.length)
    // Lets a press on "Cancel" in between, and the progress be seen.
    await new Promise((next) => setTimeout(next))
  }
  signal?.throwIfAborted()
  document.end()
  return { bytes: await written, missing }
}
