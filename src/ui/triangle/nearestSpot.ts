import type { ChartSpot } from '../../charts/chart'
import type { Box } from '../../geometry/box'

export type Heading = 'up' | 'down' | 'left' | 'right'

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** How much further away a spot counts for each pixel that it lies aside of the way. */
const ASIDE = 3

/** The spot that an arrow key leads to: the nearest one that way, those straight ahead before those aside. Null at the edge. */
export function nearestSpot(spots: readonly ChartSpot[], from: ChartSpot, heading: Heading): ChartSpot | null {
  const start = middle(from.box)
  let best: { readonly spot: ChartSpot; readonly cost: number } | null = null
  for (const spot of spots) {
    if (spot.key === from.key) continue
    const { x, y } = middle(spot.box)
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[heading]
    const aside = Math.abs(heading === 'up' || heading === 'down' ? dx : dy)
    if (ahead <= 1) continue
    const cost = ahead + ASIDE * aside
    if (!best || cost < best.cost) best = { spot, cost }
  }
  return best?.spot ?? null
}
