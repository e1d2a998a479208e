import type { ChartSpot } from '../../charts/chart'
import type { Box } from '../../geometry/box'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

export const isDirection = (key: string): key is Direction =>
  key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown'

const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** How much further something aside is than something straight ahead. */
const ASIDE = 2.5

/** The spot that an arrow key leads to: the nearest ahead, what stands straight ahead first. Undefined where there is none. */
export function nearestSpot(spots: readonly ChartSpot[], from: ChartSpot, key: Direction): ChartSpot | undefined {
  const here = centre(from.box)
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight'
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  let best: { readonly spot: ChartSpot; readonly distance: number } | undefined
  for (const spot of spots) {
    const { x, y } = centre(spot.box)
    const ahead = sign * (isAcross ? x - here.x : y - here.y)
    const aside = Math.abs(isAcross ? y - here.y : x - here.x)
    if (ahead < 1) continue
    const distance = ahead + ASIDE * aside
    if (!best || distance < best.distance) best = { spot, distance }
  }
  return best?.spot
}
