import { badgeSize, placeBadge } from './badges'
import type { PainMark } from './painPoints'
import type { SceneBadge } from './scene'

const BADGE_GAP = 2

/** Width of a row of pain markers. */
export const rowWidth = (pains: readonly PainMark[]): number =>
  pains.reduce((sum, mark) => sum + badgeSize(mark).width + BADGE_GAP, pains.length > 0 ? -BADGE_GAP : 0)

/** Pain markers side by side from `x`, their middles at `middleY`. */
export function badgeRow(pains: readonly PainMark[], x: number, middleY: number): SceneBadge[] {
  let left = x
  return pains.map((mark) => {
    const { width, height } = badgeSize(mark)
    const badge = placeBadge(mark, left, middleY - height / 2)
    left += width + BADGE_GAP
    return badge
  })
}
