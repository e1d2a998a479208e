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
    // Piece i runs in band i, from position i to position i + 2.
    const positions = [
      edgePosition(cards[plan.from], plan.startSide, bands),
      ...plan.bands.map((band) => 2 * band),
      edgePosition(cards[plan.to], plan.endSide, bands),
    ]
    const step = (index: number): number => (positions[index + 2] ?? 0) - (positions[index] ?? 0)
    return plan.bands.map((band, index): Segment => {
      const forward = step(index) > 0
      const before = index === 0 ? 0 : -step(index - 1)
      const after = index === plan.bands.length - 1 ? 0 : step(index + 1)
      const ends = [positions[index] ?? 0, positions[index + 2] ?? 0] as const
      return {
        route,
        index,
        axis: (index % 2 === 0) === (plan.axis === 'h') ? 'h' : 'v',
        band,
        from: plan.from,
        to: plan.to,
        low: Math.min(...ends),
        high: Math.max(...ends),
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
