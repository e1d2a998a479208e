/**
 * PDF: pages of paper with a poster on each.
 *
 * Vector, with text that can be selected and searched in both scripts, fonts inside, bookmarks, the document's language,
 * and tags: each named part of the picture is an element with its words, everything else is marked as decoration.
 * The writer draws what `poster` decided and decides nothing but the place on the paper.
 */
import type { OutlineItem, StructureElement } from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import type { Part } from '../../scene/drawing/part'
import type { Poster, PosterBlock } from '../poster'
import { drawPdfGround, drawPdfText, type PdfBrush } from './drawShape'
import { openPdf, type PdfSettings } from './openPdf'

/** A sheet of paper with a poster on it; lengths in points (1/72 inch). */
export interface PdfPage {
  readonly widthPt: number
  readonly heightPt: number
  /** Points per CSS pixel of the poster, and where its corner stands. */
  readonly scale: number
  readonly xPt: number
  readonly yPt: number
  readonly poster: Poster
  /** What the bookmarks call it, and what stands on it. */
  readonly bookmark: string
  readonly inside?: readonly string[]
  /** Marks at the corners of the picture where the paper is cut. */
  readonly cropMarks?: boolean
}

export interface PdfInput extends PdfSettings {
  readonly pages: readonly PdfPage[]
}

export interface PdfWork {
  readonly signal?: AbortSignal
  /** Pages drawn so far, and in all. */
  readonly onProgress?: (done: number, all: number) => void
}

export interface PdfResult {
  readonly bytes: Uint8Array
  /** Characters that no font has; boxes stand in their place. */
  readonly missing: readonly string[]
}

const CROP_GAP_PT = 6
const CROP_LENGTH_PT = 10

const textsOf = ({ blocks }: Poster) =>
  blocks.flatMap(({ parts }) =>
    parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []))),
  )

/** A part: its words as one element of the structure, the rest as decoration. */
function drawPart(brush: PdfBrush, { label, shapes }: Part, section: StructureElement): void {
  const { document } = brush
  let element: StructureElement | null = null
  for (const shape of shapes) {
    if (shape.type !== 'text' || shape.halo) {
      document.markContent('Artifact', { type: 'Layout' })
      drawPdfGround(brush, shape)
      document.endMarkedContent()
    }
    if (shape.type === 'text' && shape.text.trim() !== '') {
      element ??= document.struct('P', label === '' ? {} : { alt: label })
      const content = document.markStructureContent('P')
      drawPdfText(brush, shape)
      document.endMarkedContent()
      element.add(content)
    }
  }
  if (!element) return
  element.end()
  section.add(element)
}

function drawBlock(brush: PdfBrush, { x, y, parts, window }: PosterBlock, section: StructureElement): void {
  const { document } = brush
  document.save()
  document.translate(x, y)
  if (window) {
    document.rect(0, 0, window.width, window.height).clip()
    document.translate(-window.x, -window.y)
  }
  for (const part of parts) drawPart(brush, part, section)
  document.restore()
}

/** Short lines outside of the four corners, where the sheet is cut. */
function drawCropMarks({ document }: PdfBrush, { xPt, yPt, scale, poster }: PdfPage): void {
  const [right, bottom] = [xPt + poster.width * scale, yPt + poster.height * scale]
  document.markContent('Artifact', { type: 'Page' })
  document.lineWidth(0.5).strokeColor('#000000').undash()
  for (const [x, outward] of [
    [xPt, -1],
    [right, 1],
  ] as const) {
    for (const [y, down] of [
      [yPt, -1],
      [bottom, 1],
    ] as const) {
      document
        .moveTo(x + outward * CROP_GAP_PT, y)
        .lineTo(x + outward * (CROP_GAP_PT + CROP_LENGTH_PT), y)
        .stroke()
      document
        .moveTo(x, y + down * CROP_GAP_PT)
        .lineTo(x, y + down * (CROP_GAP_PT + CROP_LENGTH_PT))
        .stroke()
    }
  }
  document.endMarkedContent()
}

function drawPage(brush: PdfBrush, page: PdfPage, outline: OutlineItem): void {
  const { document } = brush
  const { poster } = page
  document.addPage({ size: [page.widthPt, page.heightPt], margin: 0 })
  const bookmark = outline.addItem(page.bookmark, { expanded: false })
  for (const inside of page.inside ?? []) bookmark.addItem(inside)
  const section = document.struct('Sect', { title: page.bookmark, alt: poster.description })
  document.addStructure(section)
  document.save()
  document.translate(page.xPt, page.yPt)
  document.scale(page.scale)
  for (const block of poster.blocks) drawBlock(brush, block, section)
  document.restore()
  if (page.cropMarks) drawCropMarks(brush, page)
  section.end()
}

/**
 * Writes pages as a PDF file.
 *
 * @throws Error if a font cannot be loaded; the reason of `signal` if that ends the work.
 */
export async function pdfFile(input: PdfInput, { signal, onProgress }: PdfWork = {}): Promise<PdfResult> {
  const { document, brush, missing } = await openPdf(
    input,
    input.pages.flatMap(({ poster }) => textsOf(poster)),
  )
  const written = toBytes(document)
  for (const [index, page] of input.pages.entries()) {
    signal?.throwIfAborted()
    drawPage(brush, page, document.outline)
    onProgress?.(index + 1, input.pages.length)
    // Lets a press on "Cancel" in between, and the progress be seen.
    await new Promise((next) => setTimeout(next))
  }
  signal?.throwIfAborted()
  document.end()
  return { bytes: await written, missing }
}
