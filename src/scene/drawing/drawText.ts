import type { SceneText } from '../scene'
import type { Paint, TextShape } from '../shape'

/** A placed line of text as a shape. */
export const drawText = (text: SceneText, fill: Paint, halo?: Paint): TextShape => ({
  type: 'text',
  text: text.text,
  x: text.x,
  y: text.y,
  sizePx: text.sizePx,
  face: text.face,
  anchor: text.anchor,
  fill,
  ...(halo === undefined ? {} : { halo }),
})
