import type { Box } from './box'
import type { Point } from './point'

/** The smallest box that holds all points, in any order [G4]. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  if (left > right) throw new RangeError('no points to put a box around')
  return { x: left, y: top, width: right - left, height: bottom - top }
}
