import type { Step } from '../model/step'
import type { PainMark } from './painPoints'
import type { SceneBadge } from './scene'

/** A badge before it has a place. */
export type Mark = PainMark | { readonly kind: Exclude<SceneBadge['kind'], 'pain'> }

/** Sizes of badges in pixels, outer ring included. */
const PAIN_SIZES = { 1: 18, 2: 19, 3: 21, 4: 29 } as const
const MARK_SIZES = {
  fail: { width: 20, height: 20 },
  wait: { width: 24, height: 20 },
  decision: { width: 22, height: 22 },
  truth: { width: 22, height: 22 },
} as const

export const BADGE_GAP = 3
/** How far badges reach over the right edge and below the top edge of their card. */
const OVER_RIGHT = 4
const OVER_TOP = 4.5
/** Free space between the middle of the top side and the badges, for a line with its head. */
const MIDDLE = 6

export const badgeSize = (mark: Mark): { readonly width: number; readonly height: number } =>
  mark.kind === 'pain' ? { width: PAIN_SIZES[mark.severity], height: PAIN_SIZES[mark.severity] } : MARK_SIZES[mark.kind]

/** The badges of one card, placed relative to its top right corner. */
export interface BadgeBlock {
  readonly badges: readonly { readonly mark: Mark; readonly dx: number; readonly dy: number }[]
  /** How far the block reaches to the left of the card's right edge. */
  readonly reach: number
  /** How far it stands above the card. */
  readonly height: number
}

export const NO_BADGES: BadgeBlock = { badges: [], reach: 0, height: 0 }

/** The marks of a step: pain points, then F, W, D, then the moment of truth. */
export function marksOf(step: Step, pains: readonly PainMark[]): Mark[] {
  return [
    ...pains,
    ...(step.fail ? [{ kind: 'fail' } as const] : []),
    ...(step.wait ? [{ kind: 'wait' } as const] : []),
    ...(step.kind === 'decision' ? [{ kind: 'decision' } as const] : []),
    ...(step.momentOfTruth ? [{ kind: 'truth' } as const] : []),
  ]
}

/**
 * Hangs badges on the top right corner of a card whose last column is `columnWidth` wide. They keep clear of the middle
 * of that column; what does not fit beside it is stacked above, the marks staying at the card.
 */
export function badgeBlock(marks: readonly Mark[], columnWidth: number): BadgeBlock {
  if (marks.length === 0) return NO_BADGES
  const room = columnWidth / 2 + OVER_RIGHT - MIDDLE
  const badges: { mark: Mark; dx: number; dy: number }[] = []
  let reach = 0
  let base = OVER_TOP
  let end = marks.length
  while (end > 0) {
    const { start, width, height } = fittingRow(marks, end, room)
    let x = OVER_RIGHT - width
    reach = Math.max(reach, -x)
    for (const mark of marks.slice(start, end)) {
      const size = badgeSize(mark)
      badges.push({ mark, dx: x, dy: base - (height + size.height) / 2 })
      x += size.width + BADGE_GAP
    }
    base -= height + BADGE_GAP
    end = start
  }
  return { badges, reach, height: -(base + BADGE_GAP) }
}

/** The longest run of marks that ends at `end` and fits; one at least. */
function fittingRow(
  marks: readonly Mark[],
  end: number,
  room: number,
): { readonly start: number; readonly width: number; readonly height: number } {
  let width = -BADGE_GAP
  let height = 0
  let start = end
  for (let index = end - 1; index >= 0; index--) {
    const mark = marks[index]
    if (!mark) break
    const size = badgeSize(mark)
    if (start < end && width + BADGE_GAP + size.width > room) break
    width += BADGE_GAP + size.width
    height = Math.max(height, size.height)
    start = index
  }
  return { start, width, height }
}

/** A badge with its box. */
export function placeBadge(mark: Mark, x: number, y: number): SceneBadge {
  return { ...mark, box: { x, y, ...badgeSize(mark) } }
}

/** Whether two blocks of badges look alike. */
export const sameBlock = (a: BadgeBlock, b: BadgeBlock): boolean =>
  a === b ||
  (a.reach === b.reach &&
    a.height === b.height &&
    a.badges.length === b.badges.length &&
    a.badges.every(({ mark, dx, dy }, index) => {
      const other = b.badges[index]
      return other !== undefined && other.dx === dx && other.dy === dy && sameMark(other.mark, mark)
    }))

/** Whether two marks look alike and mean the same. */
export const sameMark = (a: Mark, b: Mark): boolean =>
  a === b ||
  (a.kind === 'pain'
    ? b.kind === 'pain' && a.painPoint === b.painPoint && a.number === b.number && a.severity === b.severity
    : a.kind === b.kind)
