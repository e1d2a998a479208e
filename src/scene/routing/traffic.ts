import type { GridCard } from '../grid'
import type { Bands } from './bands'
import type { RoutePlan, Side } from './plan'

/** What is already planned: how many routes run through each node along each axis, and use each side of each card. */
export interface Traffic {
  readonly horizontal: Uint16Array
  readonly vertical: Uint16Array
  /** Routes that leave and that enter, at `card * 4 + SIDE_INDEX[side]`. */
  readonly leaving: Uint16Array
  readonly entering: Uint16Array
}

export const SIDE_INDEX: Readonly<Record<Side, number>> = { right: 0, bottom: 1, left: 2, top: 3 }

export const noTraffic = ({ horizontalCount, verticalCount }: Bands, cardCount: number): Traffic => ({
  horizontal: new Uint16Array(horizontalCount * verticalCount),
  vertical: new Uint16Array(horizontalCount * verticalCount),
  leaving: new Uint16Array(cardCount * 4),
  entering: new Uint16Array(cardCount * 4),
})

/** First node in front of a side of a card, as a band across the axis on which a route leaves by that side. */
export function bandBeside({ bandOfRow }: Bands, card: GridCard, side: Side): number {
  const row = bandOfRow[card.row] ?? 0
  if (side === 'right') return 2 * (card.last + 1)
  if (side === 'left') return 2 * card.first
  return side === 'bottom' ? row + 1 : row - 1
}

/** Counts a planned route. */
export function addTraffic(traffic: Traffic, bands: Bands, plan: RoutePlan, cards: readonly GridCard[]): void {
  const { leaving, entering, horizontal, vertical } = traffic
  const [from, to] = [cards[plan.from] as GridCard, cards[plan.to] as GridCard]
  const out = plan.from * 4 + SIDE_INDEX[plan.startSide]
  const into = plan.to * 4 + SIDE_INDEX[plan.endSide]
  leaving[out] = (leaving[out] ?? 0) + 1
  entering[into] = (entering[into] ?? 0) + 1
  const width = bands.verticalCount
  const last = plan.bands.length - 1
  let isAcross = plan.axis === 'h'
  let start = bandBeside(bands, from, plan.startSide)
  for (let index = 0; index <= last; index++) {
    const band = plan.bands[index] ?? 0
    const end = index === last ? bandBeside(bands, to, plan.endSide) : (plan.bands[index + 1] ?? 0)
    const counts = isAcross ? horizontal : vertical
    const stride = isAcross ? 1 : width
    const base = isAcross ? band * width : band
    const until = base + Math.max(start, end) * stride
    for (let node = base + Math.min(start, end) * stride; node <= until; node += stride) {
      counts[node] = (counts[node] ?? 0) + 1
    }
    start = band
    isAcross = !isAcross
  }
}
