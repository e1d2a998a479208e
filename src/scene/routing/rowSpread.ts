import type { Metrics } from '../metrics'
import { LABEL_LIFT, labelHeight, PORT_GAP, PORT_INSET } from './clearances'
import type { Segment } from './segments'
import type { Spread } from './spread'
import type { Bundle } from './tracks'

/** What the pieces of one track need beside them. */
interface TrackNeeds {
  readonly label: number
  readonly badge: number
}

export function trackNeeds({ segments, trackOf, count }: Bundle): TrackNeeds[] {
  const needs = Array.from({ length: count }, () => ({ label: 0, badge: 0 }))
  for (const [index, segment] of segments.entries()) {
    const need = needs[trackOf[index] ?? 0]
    if (!need) continue
    need.label = Math.max(need.label, segment.labelWidth)
    need.badge = Math.max(need.badge, segment.badgeWidth)
  }
  return needs
}

/** The track of the one piece that runs straight from card to card, which stays in the middle; null if there is none or several. */
export function straightTrack({ segments, trackOf }: Bundle): number | null {
  const straight = segments
    .map((segment, index) => (isStraight(segment) ? (trackOf[index] ?? 0) : -1))
    .filter((t) => t >= 0)
  return straight.length === 1 ? (straight[0] ?? null) : null
}

const isStraight = ({ lowTurn, highTurn }: Segment): boolean => lowTurn === 0 && highTurn === 0

/** Badges on the first piece of a route are circles of this size at most. */
export const TALLEST_BADGE = 29

/**
 * How the tracks between two neighbouring cards of a row are spread over the height of the cards. A label lies above the
 * line of its route, a badge on it.
 */
export function rowSpread(bundle: Bundle, middle: number, metrics: Metrics): Spread {
  const needs = trackNeeds(bundle)
  const gaps: number[] = []
  for (let track = 1; track < bundle.count; track++) {
    const [upper, lower] = [needs[track - 1], needs[track]]
    const under = upper && upper.badge > 0 ? TALLEST_BADGE / 2 : 0
    const label = lower && lower.label > 0 ? labelHeight(metrics) + LABEL_LIFT : 0
    const over = Math.max(label, lower && lower.badge > 0 ? TALLEST_BADGE / 2 : 0)
    gaps.push(Math.max(PORT_GAP, under + over > 0 ? under + over + LABEL_LIFT : 0))
  }
  const first = needs[0]
  const last = needs.at(-1)
  return {
    gaps,
    startInset: Math.max(
      PORT_INSET,
      first && first.badge > 0 ? 20 : 0,
      first && first.label > 0 ? labelHeight(metrics) + 6 : 0,
    ),
    endInset: Math.max(PORT_INSET, last && last.badge > 0 ? 17 : 0),
    middle,
    anchor: straightTrack(bundle),
  }
}
