import type { TriangleChart } from '../../charts/triangle/triangleChart'
import type { StudySelected } from '../../editor/selection'
import type { Point } from '../../geometry/point'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS } from '../../model/triangleParts'

/** How far from a bond a press still means it. */
const NEAR_PX = 14

/** What a spot of the figure stands for; captions stand for their relation. */
export function selectedOf(key: string): StudySelected | null {
  const [type, rest] = key.split(':', 2)
  if (type === 'corner') {
    const id = TRIANGLE_PARTS.find((part) => part === rest)
    return id ? { type: 'corner', id } : null
  }
  const id = TRIANGLE_RELATIONS.find((relation) => relation === rest)
  return id ? { type: 'relation', id } : null
}

function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length))
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy)
}

/** What lies under a point of the figure: a spot, else the nearest bond within reach, else nothing. */
export function spotAt({ spots, bonds }: TriangleChart, at: Point): StudySelected | null {
  const spot = spots.find(
    ({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
  )
  if (spot) return selectedOf(spot.key)
  const near = bonds
    .map(({ relation, from, to }) => ({ relation, px: distance(at, from, to) }))
    .filter(({ px }) => px <= NEAR_PX)
    .sort((one, other) => one.px - other.px)[0]
  return near ? { type: 'relation', id: near.relation } : null
}
