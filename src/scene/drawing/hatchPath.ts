import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { polygonPath } from './pathData'

/** Stripe and period of the hatch of waiting, in pixels across the stripes. */
const STRIPE = 1.5
const PERIOD = 4.5

/** The part of a convex polygon where x + y ≤ `limit` (`side` 1) or ≥ `limit` (`side` −1). */
function clip(polygon: readonly Point[], limit: number, side: 1 | -1): Point[] {
  const excess = ({ x, y }: Point): number => (x + y - limit) * side
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point
    const here = excess(point)
    const there = excess(next)
    const kept = here <= 0 ? [point] : []
    if (here * there >= 0) return kept
    const share = here / (here - there)
    return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }]
  })
}

/**
 * Path data of rising stripes clipped to a box: the sign of waiting. The stripes are closed polygons cut at the edges of
 * the box, because not every medium knows patterns and clipping.
 */
export function hatchPath({ x, y, width, height }: Box): string {
  if (width <= 0 || height <= 0) return ''
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
  // Along x, a stripe and its period are longer by the square root of 2.
  const period = PERIOD * Math.SQRT2
  const stripe = STRIPE * Math.SQRT2
  const count = Math.ceil((width + height) / period)
  return Array.from({ length: count }, (_, index) => {
    const start = x + y + index * period
    const polygon = clip(clip(corners, start, -1), start + stripe, 1)
    return polygon.length > 2 ? polygonPath(polygon) : ''
  }).join('')
}
