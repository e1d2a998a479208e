import type PDFDocument from 'pdfkit'
import type { Image } from '../../model/registers'
import { LIGHT } from '../../scene/palette'
import type { Shape, Stroke } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import type { FontRun } from './pdfFonts'

/** What shapes are drawn with. */
export interface PdfBrush {
  readonly document: PDFDocument
  readonly images: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
  readonly runsOf: (text: string, face: (Shape & { type: 'text' })['face']) => readonly FontRun[]
}

type TextShape = Shape & { type: 'text' }

/** Pixels around a text with a halo that the ground is cleared by. */
const HALO_PX = 2
/** Part of an em that the strokes of Chinese characters are thickened by: one weight of Noto serves both faces. */
const BOLDER_EM = 0.025
const BOX_EM = 0.8
/** Nothing moves glyphs together or apart: layout has measured them one by one. */
const PLAIN = { kern: false, liga: false, clig: false, calt: false }
const READABLE_IMAGES: readonly string[] = ['image/png', 'image/jpeg']

const startOf = ({ x, anchor, text, sizePx, face }: TextShape): number =>
  anchor === 'start' ? x : x - textWidth(text, sizePx, face) / (anchor === 'middle' ? 2 : 1)

/** Clears the ground under a text that stands on lines. An outline would put its words into the file twice. */
function clearGround({ document }: PdfBrush, shape: TextShape): void {
  if (!shape.halo) return
  const width = textWidth(shape.text, shape.sizePx, shape.face) + 2 * HALO_PX
  const height = shape.sizePx * 1.1
  document
    .rect(startOf(shape) - HALO_PX, shape.y - shape.sizePx * 0.85, width, height)
    .fillColor(LIGHT[shape.halo])
    .fill()
}

/** The text of a shape, run by run at the places that layout gave them. */
export function drawPdfText({ document, runsOf }: PdfBrush, shape: TextShape): void {
  const { text, y, sizePx, face, fill } = shape
  let x = startOf(shape)
  document.fillColor(LIGHT[fill]).fontSize(sizePx)
  for (const run of runsOf(text, face)) {
    const width = textWidth(run.text, sizePx, face)
    if (run.font === null) {
      document.lineWidth(sizePx / 16).strokeColor(LIGHT[fill])
      for (const [index] of Array.from(run.text).entries()) {
        const side = sizePx * BOX_EM
        document.rect(x + index * sizePx + (sizePx - side) / 2, y - side, side, side).stroke()
      }
    } else {
      const isBolder = face === 'strong' && !run.font.startsWith('latin')
      if (isBolder) document.lineWidth(sizePx * BOLDER_EM).strokeColor(LIGHT[fill])
      document.font(run.font).text(run.text, x, y, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: PLAIN,
        fill: true,
        stroke: isBolder,
      })
    }
    x += width
  }
}

function paint(document: PDFDocument, fill: string | undefined, stroke: Stroke | undefined): void {
  if (stroke) {
    document.strokeColor(LIGHT[stroke.paint]).lineWidth(stroke.width)
    if (stroke.dash && stroke.dash.length > 0) document.dash(stroke.dash)
    else document.undash()
  }
  if (fill) document.fillColor(fill)
  if (fill && stroke) document.fillAndStroke()
  else if (fill) document.fill()
  else if (stroke) document.stroke()
}

/** The path of a shape, not painted yet. */
function outline(document: PDFDocument, shape: Shape & { type: 'rect' | 'circle' | 'path' }): void {
  if (shape.type === 'path') document.path(shape.d)
  else if (shape.type === 'circle') document.circle(shape.cx, shape.cy, shape.r)
  else {
    const { x, y, width, height, radius } = shape
    if (radius) document.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
    else document.rect(x, y, width, height)
  }
}

function drawImage({ document, images }: PdfBrush, shape: Shape & { type: 'image' }): void {
  const image = Object.hasOwn(images, shape.image) ? images[shape.image] : undefined
  if (!image || !READABLE_IMAGES.includes(image.mime)) return
  const { x, y, width, height } = shape
  document.image(`data:${image.mime};base64,${image.data}`, x, y, {
    fit: [width, height],
    align: 'center',
    valign: 'center',
  })
}

/** Everything but the words of a shape. */
export function drawPdfGround(brush: PdfBrush, shape: Shape): void {
  const { document } = brush
  if (shape.type === 'text') clearGround(brush, shape)
  else if (shape.type === 'image') drawImage(brush, shape)
  else if (shape.fill || shape.stroke) {
    outline(document, shape)
    paint(document, shape.fill && LIGHT[shape.fill], shape.stroke)
  }
}
