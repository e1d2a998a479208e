import type { RectShape, Shape, Stroke, TextShape } from '../../scene/shape'
import { isLegible, markTextPx } from '../view/detail'
import type { Pens } from './pens'

const paths = new WeakMap<Shape, Path2D>()

/** The path of a shape, made once. */
function pathOf(shape: Extract<Shape, { type: 'path' }>): Path2D {
  const known = paths.get(shape)
  if (known) return known
  const path = new Path2D(shape.d)
  paths.set(shape, path)
  return path
}

const NO_DASH: number[] = []
const HALO_PX = 4

function setStroke(context: CanvasRenderingContext2D, stroke: Stroke, { colours }: Pens): void {
  context.strokeStyle = colours[stroke.paint]
  context.lineWidth = stroke.width
  context.setLineDash(stroke.dash ? [...stroke.dash] : NO_DASH)
}

function paintRect(context: CanvasRenderingContext2D, shape: RectShape, pens: Pens): void {
  const { x, y, width, height, radius, fill, stroke } = shape
  if (radius === undefined && !stroke) {
    context.fillRect(x, y, width, height)
    return
  }
  context.beginPath()
  context.roundRect(x, y, width, height, radius ?? 0)
  if (fill) context.fill()
  if (stroke) {
    setStroke(context, stroke, pens)
    context.stroke()
  }
}

/** All text is set in this size, and scaled: so the browser shapes each word once for all zooms, which takes longest. */
const SET_PX = 11

/** `base` is the transform of the scene: scaled and moved, never turned. */
function paintText(context: CanvasRenderingContext2D, shape: TextShape, pens: Pens, base: DOMMatrix): void {
  const [weight, families] = pens.fonts[shape.face]
  const font = `${weight} ${SET_PX}px ${families}`
  if (context.font !== font) context.font = font
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
  const scale = shape.sizePx / SET_PX
  context.setTransform(base.a * scale, 0, 0, base.d * scale, base.e + base.a * shape.x, base.f + base.d * shape.y)
  if (shape.halo) {
    context.strokeStyle = pens.colours[shape.halo]
    context.lineWidth = HALO_PX / scale
    context.lineJoin = 'round'
    context.setLineDash(NO_DASH)
    context.strokeText(shape.text, 0, 0)
  }
  context.fillText(shape.text, 0, 0)
  context.setTransform(base)
}

/** Share of the letter size between the baseline and the middle of capitals and figures: letters of marks grow around it. */
const HALF_CAPITAL = 0.364

/** A text as it is drawn at a zoom: as it is, grown if it is the figure of a mark, or not at all if it could not be read. */
function textAt(shape: TextShape, zoom: number): TextShape | null {
  if (isLegible(shape.sizePx, zoom)) return shape
  // Cards and links have no other texts that are centred.
  const sizePx = shape.anchor === 'middle' ? markTextPx(shape.sizePx, zoom) : null
  return sizePx === null ? null : { ...shape, sizePx, y: shape.y + (sizePx - shape.sizePx) * HALF_CAPITAL }
}

/** Draws shapes in the order given. Images are left to elements; texts that would be too small at `zoom` are left out. */
export function paintShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  pens: Pens,
  zoom: number,
): void {
  const base = context.getTransform()
  for (const shape of shapes) {
    if (shape.type === 'image') continue
    const text = shape.type === 'text' ? textAt(shape, zoom) : null
    if (shape.type === 'text' && !text) continue
    if (shape.fill) context.fillStyle = pens.colours[shape.fill]
    if (shape.type === 'rect') paintRect(context, shape, pens)
    else if (shape.type === 'text') text && paintText(context, text, pens, base)
    else {
      let path: Path2D | undefined
      if (shape.type === 'path') path = pathOf(shape)
      else {
        context.beginPath()
        context.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI)
      }
      if (shape.fill) path ? context.fill(path) : context.fill()
      if (shape.stroke) {
        setStroke(context, shape.stroke, pens)
        path ? context.stroke(path) : context.stroke()
      }
    }
  }
}
