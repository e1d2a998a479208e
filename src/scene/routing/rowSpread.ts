import type { Metrics } from '../metrics'
import { LABEL_LIFT, labelHeight, PORT_GAP, PORT_INSET } from './clearances'
import type { Segment } from './segments'
import type { Spread } from './spread'
import type { Bundle } from './tracks'

/** What the pieces of each track need beside them. */
interface TrackNeeds {
  readonly label: Float64Array
  readonly badge: Float64Array
}

export function trackNeeds({ segments, trackOf, count }: Bundle): TrackNeeds {
  const label = new Float64Array(count)
  const badge = new Float64Array(count)
  for (let index = 0; index < segments.length; index++) {
    const track = trackOf[index] ?? 0
    label[track] = Math.max(label[track] ?? 0, segments[index]?.labelWidth ?? 0)
    badge[track] = Math.max(badge[track] ?? 0, segments[index]?.badgeWidth ?? 0)
  }
  return { label, badge }
}

/** Whether a bundle is a single piece with nothing beside it, as nearly all are. */
export function isPlain({ segments }: Bundle): boolean {
  const [only] = segments
  return segments.length === 1 && only !== undefined && only.labelWidth === 0 && only.badgeWidth === 0
}

/** The track of the one piece that runs straight from card to card, which stays in the middle; null if there is none or several. */
export function straightTrack({ segments, trackOf }: Bundle): number | null {
  let straight: number | null = null
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]
    if (!segment || !isStraight(segment)) continue
    if (straight !== null) return null
    straight = trackOf[index] ?? 0
  }
  return straight
}

const isStraight = ({ lowTurn, highTurn }: Segment): boolean => lowTurn === 0 && highTurn === 0

/** Badges on the first piece of a route are circles of this size at most. */
export const TALLEST_BADGE = 29

const PLAIN: Spread = { gaps: [], startInset: PORT_INSET, endInset: PORT_INSET, anchor: null }

/**
 * How the tracks between two neighbouring cards of a row are spread over the height of the cards. A label lies above the
 * line of its route, a badge on it.
 */
export function rowSpread(bundle: Bundle, metrics: Metrics): Spread {
  if (isPlain(bundle)) return PLAIN
  const { label, badge } = trackNeeds(bundle)
  const labelled = labelHeight(metrics)
  const halfBadge = (track: number): number => ((badge[track] ?? 0) > 0 ? TALLEST_BADGE / 2 : 0)
  const gaps: number[] = []
  for (let track = 1; track < bundle.count; track++) {
    const under = halfBadge(track - 1)
    const over = Math.max((label[track] ?? 0) > 0 ? labelled + LABEL_LIFT : 0, halfBadge(track))
    gaps.push(Math.max(PORT_GAP, under + over > 0 ? under + over + LABEL_LIFT : 0))
  }
  const last = bundle.count - 1
  return {
    gaps,
    startInset: Math.max(PORT_INSET, halfBadge(0) > 0 ? 20 : 0, (label[0] ?? 0) > 0 ? labelled + 6 : 0),
    endInset: Math.max(PORT_INSET, halfBadge(last) > 0 ? 17 : 0),
    anchor: straightTrack(bundle),
  }
}
