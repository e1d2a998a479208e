import { textInsets, titleFace } from './cardContent'
import { BASELINE } from './header'
import { DESK } from './metrics'
import type { SceneCard } from './scene'
import { longestWordPx, wrap } from './text/wrap'

/** Text may come this near to the border: less than at full size, where there is room to spare. */
const PAD_X = 5
const PAD_Y = 3
/** Nearer still, and up to this much smaller, before a word is broken. */
const LEAST_PAD_X = 2.5
const LEAST_SHARE = 0.91
/** Line height as a share of the text size. */
const LINE = 1.14

/**
 * A card as it is read from afar [S17]: its title set again at `wantedPx` in the same box, with an ellipsis where it does
 * not fit. Time and image are left out; everything else is as it was.
 */
export function summaryCard(card: SceneCard, title: string, wantedPx: number): SceneCard {
  const { box, silhouette, family } = card
  const face = titleFace(family)
  const insets = textInsets(silhouette, DESK)
  const across = box.width - insets.left - insets.right + 2 * DESK.cardPadX
  const word = longestWordPx(title, wantedPx, face)
  const pad = word > across - 2 * PAD_X ? LEAST_PAD_X : PAD_X
  const width = across - 2 * pad
  const share = word > width && word * LEAST_SHARE <= width ? width / word : 1
  const sizePx = wantedPx * share
  const left = insets.left - DESK.cardPadX + pad
  const top = insets.top - DESK.cardPadTop + PAD_Y
  const foot = card.hatch ? box.y + box.height - card.hatch.y : PAD_Y
  const room = box.height - top - foot
  const line = sizePx * LINE
  const maxLines = Math.max(1, Math.floor(room / line))
  const { lines, clamped } = wrap(title, width, sizePx, face, { maxLines })
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
