import type { Face } from '../scene/scene'
import type { Paint, Shape, TextShape } from '../scene/shape'
import { wrap } from '../scene/text/wrap'

/** A block of a poster, drawn from its own top left corner, before it has a place. Lengths in pixels. */
export interface Panel {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** How a text of a poster is set. */
export interface TextSetting {
  readonly sizePx: number
  readonly linePx: number
  readonly face: Face
  readonly fill: Paint
  readonly anchor?: TextShape['anchor']
}

/** Distance of the baseline from the middle of a line box, as a share of the letter size. */
const BASELINE = 0.3635

/** One line of text in a line box whose top is `y`. */
export const setLine = (text: string, x: number, y: number, setting: TextSetting): TextShape => ({
  type: 'text',
  text,
  x,
  y: y + setting.linePx / 2 + setting.sizePx * BASELINE,
  sizePx: setting.sizePx,
  face: setting.face,
  anchor: setting.anchor ?? 'start',
  fill: setting.fill,
})

/** Text wrapped to `widthPx`, its first line box at `x`, `y`; and the height of its lines. */
export function setText(
  text: string,
  {
    x,
    y,
    widthPx,
    maxLines,
  }: { readonly x: number; readonly y: number; readonly widthPx: number; readonly maxLines: number },
  setting: TextSetting,
): { readonly shapes: readonly TextShape[]; readonly height: number } {
  const { lines } = wrap(text, widthPx, setting.sizePx, setting.face, { maxLines })
  return {
    shapes: lines.map((line, index) => setLine(line, x, y + index * setting.linePx, setting)),
    height: lines.length * setting.linePx,
  }
}

/** Headings of the foot of a poster. */
export const HEADING: TextSetting = { sizePx: 13, linePx: 18, face: 'strong', fill: 'ink' }
/** From the top of a heading to what it heads. */
export const HEADING_HEIGHT = 24
/** Running text of the foot. */
export const SMALL: TextSetting = { sizePx: 12, linePx: 15, face: 'body', fill: 'ink' }
