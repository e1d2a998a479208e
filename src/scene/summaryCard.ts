import { textInsets, titleFace } from './cardContent'
import { BASELINE } from './header'
import { DESK } from './metrics'
import type { SceneCard } from './scene'
import { wrap } from './text/wrap'

/** Text may come this near to the border: less than at full size, where there is room to spare. */
const PAD_X = 5
const PAD_Y = 3
/** Line height as a share of the text size. */
const LINE = 1.14

/**
 * A card as it is read from afar [S17]: its title set again at `sizePx` in the same box, with an ellipsis where it does
 * not fit. Time and image are left out; everything else is as it was.
 */
export function summaryCard(card: SceneCard, title: string, sizePx: number): SceneCard {
  const { box, silhouette, family } = card
  const insets = textInsets(silhouette, DESK)
  const left = insets.left - DESK.cardPadX + PAD_X
  const right = insets.right - DESK.cardPadX + PAD_X
  const top = insets.top - DESK.cardPadTop + PAD_Y
  const foot = card.hatch ? box.y + box.height - card.hatch.y : PAD_Y
  const room = box.height - top - foot
  const line = sizePx * LINE
  const maxLines = Math.max(1, Math.floor(room / line))
  const face = titleFace(family)
  const { lines, clamped } = wrap(title, box.width - left - right, sizePx, face, { maxLines })
  const first = box.y + top + (room - lines.length * line) / 2 + line / 2 + BASELINE * sizePx
  return {
    ...card,
    clamped,
    time: null,
    image: null,
    lines: lines.map((text, index) => ({
      text,
      x: box.x + left,
      y: first + index * line,
      sizePx,
      face,
      anchor: 'start',
    })),
  }
}
