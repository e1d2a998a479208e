import type { Grid, GridCard } from '../grid'
import { type Bands, columnBand } from './bands'
import { type Axis, axisOfSide, type RoutePlan } from './plan'

/**
 * One straight piece of a route inside a band.
 *
 * `low` and `high` are its ends across the band, as positions in the order of bands: twice the number of the band in which
 * the route goes on, or one more or less than a card's column or row for the card's edge. `lowPx` and `highPx` are the same
 * until heights are known; from then on, those of vertical pieces are pixels.
 */
export interface Segment {
  /** All pieces of the route, in its order, and the index of this one among them. */
  readonly pieces: readonly Segment[]
  readonly index: number
  /** Index of the route. */
  route: number
  readonly axis: Axis
  readonly band: number
  /** Cards at the two ends of the route: routes that share one may share a stretch. */
  from: number
  to: number
  readonly low: number
  readonly high: number
  lowPx: number
  highPx: number
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

/** The pieces of a layout, and the plans that they were cut from. */
export interface CutRoutes {
  readonly plans: readonly RoutePlan[]
  readonly routes: readonly (readonly Segment[])[]
}

/**
 * The pieces of each route, in its own order. A route that takes the way it took before keeps its pieces, which then
 * belong to this layout and no longer to the one before [S18].
 */
export function segmentsOf(
  plans: readonly RoutePlan[],
  keptPlans: Int32Array,
  { cards }: Grid,
  bands: Bands,
  before: CutRoutes | null,
): readonly (readonly Segment[])[] {
  if (before?.plans === plans) return before.routes
  const routes: (readonly Segment[])[] = []
  for (let route = 0; route < plans.length; route++) {
    const plan = plans[route] as RoutePlan
    const at = keptPlans[route] ?? -1
    // A course that was taken over keeps its list of bands.
    const known = before && at >= 0 && before.plans[at]?.bands === plan.bands ? before.routes[at] : undefined
    if (known) settle(known, route, plan)
    routes.push(known ?? cut(plan, route, cards, bands))
  }
  return routes
}

/** Indices of routes and cards may be others than they were. */
function settle(pieces: readonly Segment[], route: number, { from, to }: RoutePlan): void {
  for (const piece of pieces) {
    piece.route = route
    piece.from = from
    piece.to = to
  }
}

function cut(plan: RoutePlan, route: number, cards: readonly GridCard[], bands: Bands): readonly Segment[] {
  const { from, to } = plan
  const start = edgePosition(cards[from], plan.startSide, bands)
  const end = edgePosition(cards[to], plan.endSide, bands)
  const last = plan.bands.length - 1
  // Piece i runs in band i, from position i - 1 to position i + 1: those of the bands beside it, or of the cards.
  const position = (index: number): number => (index < 0 ? start : index > last ? end : 2 * (plan.bands[index] ?? 0))
  const step = (index: number): number => position(index + 1) - position(index - 1)
  const pieces: Segment[] = []
  for (let index = 0; index <= last; index++) {
    const forward = step(index) > 0
    const before = index === 0 ? 0 : -step(index - 1)
    const after = index === last ? 0 : step(index + 1)
    const [first, second] = [position(index - 1), position(index + 1)]
    const [low, high] = [Math.min(first, second), Math.max(first, second)]
    pieces.push({
      pieces,
      index,
      route,
      axis: (index % 2 === 0) === (plan.axis === 'h') ? 'h' : 'v',
      band: plan.bands[index] ?? 0,
      from,
      to,
      low,
      high,
      lowPx: low,
      highPx: high,
      lowTurn: sign(forward ? before : after),
      highTurn: sign(forward ? after : before),
      forward,
      labelWidth: 0,
      badgeWidth: 0,
      at: 0,
    })
  }
  return pieces
}

const sign = (value: number): -1 | 0 | 1 => (value < 0 ? -1 : value > 0 ? 1 : 0)

/** The position of a card's edge among the bands: just beside the band that the card stands in. */
function edgePosition(card: GridCard | undefined, side: RoutePlan['startSide'], { bandOfRow }: Bands): number {
  if (!card) return 0
  if (axisOfSide(side) === 'h') return side === 'right' ? 2 * columnBand(card.last) + 1 : 2 * columnBand(card.first) - 1
  const band = bandOfRow[card.row] ?? 0
  return side === 'bottom' ? 2 * band + 1 : 2 * band - 1
}
