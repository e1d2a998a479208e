import type { Point } from '../../geometry/point'
import { pair } from './pathData'

/** The point `distance` pixels from `from` on the way to `to`. */
export function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return from
  const share = distance / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const lengthOf = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y)

/**
 * Path data of a polyline whose corners are rounded by `radiusPx`. Where two corners share a short stretch, each takes at
 * most half of it; the outer stretches may be used up whole.
 */
export function roundedPolyline(points: readonly Point[], radiusPx: number): string {
  const last = points.length - 1
  return points
    .map((point, index) => {
      const before = points[index - 1]
      const after = points[index + 1]
      if (!before) return `M${pair(point)}`
      if (!after) return `L${pair(point)}`
      const roomBefore = lengthOf(before, point) / (index === 1 ? 1 : 2)
      const roomAfter = lengthOf(point, after) / (index === last - 1 ? 1 : 2)
      const radius = Math.min(radiusPx, roomBefore, roomAfter)
      const enter = towards(point, before, radius)
      const leave = towards(point, after, radius)
      return `L${pair(enter)}Q${pair(point)} ${pair(leave)}`
    })
    .join('')
}
