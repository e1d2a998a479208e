import { wrap } from '../../../scene/text/wrap'
import { setLine, type TextSetting } from '../../panel'
import type { Strip, Tag } from './strip'

export interface TextPlace {
  readonly tag: Tag | null
  readonly widthPt: number
  readonly xPt?: number
  readonly abovePt?: number
}

/** The lines of a text within a width. */
export const linesOf = (text: string, widthPt: number, { sizePx, face }: TextSetting): readonly string[] =>
  wrap(text, widthPt, sizePx, face).lines

/**
 * Running text, a strip a line. The first two lines stay together and so do the last two, so that no page begins or ends
 * with a single line of a paragraph.
 */
export function textStrips(
  text: string,
  setting: TextSetting,
  { tag, widthPt, xPt = 0, abovePt = 0 }: TextPlace,
): Strip[] {
  const lines = linesOf(text, widthPt, setting)
  return lines.map((line, index) => ({
    heightPt: setting.linePx,
    abovePt: index === 0 ? abovePt : 0,
    drawn: [{ tag, shapes: [setLine(line, xPt, 0, setting)] }],
    isKept: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
  }))
}

/** A text as one strip that is never cut, such as a heading. */
export function solidText(
  text: string,
  setting: TextSetting,
  { tag, widthPt, xPt = 0, abovePt = 0 }: TextPlace,
): Strip {
  const lines = linesOf(text, widthPt, setting)
  const shapes = lines.map((line, index) => setLine(line, xPt, index * setting.linePx, setting))
  return { heightPt: lines.length * setting.linePx, abovePt, drawn: [{ tag, shapes }] }
}
