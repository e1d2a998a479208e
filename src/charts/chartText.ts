import type { Face } from '../scene/scene'
import type { Paint, TextShape } from '../scene/shape'
import { wrap } from '../scene/text/wrap'

interface Writing {
  readonly sizePx: number
  readonly face?: Face
  readonly anchor?: TextShape['anchor']
  readonly fill?: Paint
  readonly halo?: Paint
}

/** One line of text with its baseline at `y`, as it is given: the caller knows that it fits. */
export const chartText = (
  text: string,
  x: number,
  y: number,
  { sizePx, face = 'body', anchor = 'start', fill = 'ink-2', halo }: Writing,
): TextShape => ({
  type: 'text',
  ...{ text, x, y, sizePx, face, anchor, fill },
  ...(halo === undefined ? {} : { halo }),
})

/** The lines of a text that fit a width, the last one cut with an ellipsis where there would be more than `maxLines`. */
export const chartLines = (
  text: string,
  widthPx: number,
  maxLines: number,
  sizePx: number,
  face: Face = 'body',
): readonly string[] => wrap(text, widthPx, sizePx, face, { maxLines }).lines
