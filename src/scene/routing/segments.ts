import type { GridCard } from '../grid'
import { type Bands, columnBand } from './bands'
import { type Axis, axisOfSide, type RoutePlan } from './plan'

/**
 * One straight piece of a route inside a band.
 *
 * `low` and `high` are its ends across the band: first as positions in the order of bands (twice the number of the band in
 * which the route goes on, or one more or less than a card's column or row for the card's edge), later in pixels.
 */
export interface Segment {
  /** Index of the route, and of this piece within it. */
  readonly route: number
  readonly index: number
  readonly axis: Axis
  readonly band: number
  /** Cards at the two ends of the route: routes that share one may share a stretch. */
  readonly from: number
  readonly to: number
  low: number
  high: number
  /** Where the route goes on at the end: -1 up or left, 1 down or right, 0 at a card. */
  readonly lowTurn: -1 | 0 | 1
  readonly highTurn: -1 | 0 | 1
  /** Whether the route runs from `low` to `high`. */
  readonly forward: boolean
  /** Room for the label beside the first piece: its width, and that of the badges on it; else 0. */
  labelWidth: number
  badgeWidth: number
  /** The coordinate along the other axis, once known. */
  at: number
}

/** The pieces of each route, in its own order. */
export function segmentsOf(plans: readonly RoutePlan[], cards: readonly GridCard[], bands: Bands): Segment[][] {
  return plans.map((plan, route) => {
    const { from, to } = plan
    const start = edgePosition(cards[from], plan.startSide, bands)
    const end = edgePosition(cards[to], plan.endSide, bands)
    const last = plan.bands.length - 1
    // Piece i runs in band i, from position i - 1 to position i + 1: those of the bands beside it, or of the cards.
    const position = (index: number): number => (index < 0 ? start : index > last ? end : 2 * (plan.bands[index] ?? 0))
    const step = (index: number): number => position(index + 1) - position(index - 1)
    return plan.bands.map((band, index): Segment => {
      const forward = step(index) > 0
      const before = index === 0 ? 0 : -step(index - 1)
      const after = index === last ? 0 : step(index + 1)
      const [first, second] = [position(index - 1), position(index + 1)]
      return {
        route,
        index,
        axis: (index % 2 === 0) === (plan.axis === 'h') ? 'h' : 'v',
        band,
        from,
        to,
        low: Math.min(first, second),
        high: Math.max(first, second),
        lowTurn: sign(forward ? before : after),
        highTurn: sign(forward ? after : before),
        forward,
        labelWidth: 0,
        badgeWidth: 0,
        at: 0,
      }
    })
  })
}

const sign = (value: number): -1 | 0 | 1 => (value < 0 ? -1 : value > 0 ? 1 : 0)

/** The position of a card's edge among the bands: just beside the band that the card stands in. */
function edgePosition(card: GridCard | undefined, side: RoutePlan['startSide'], { bandOfRow }: Bands): number {
  if (!card) return 0
  if (axisOfSide(side) === 'h') return side === 'right' ? 2 * columnBand(card.last) + 1 : 2 * columnBand(card.first) - 1
  const band = bandOfRow[card.row] ?? 0
  return side === 'bottom' ? 2 * band + 1 : 2 * band - 1
}
