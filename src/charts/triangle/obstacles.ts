import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Bond, Ring } from './triangleGeometry'

/** What captions must not touch. */
export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly rings: readonly Ring[]
  readonly bonds: readonly Bond[]
}

/** Between a caption and whatever is beside it. */
const GAP_PX = 6
/** Half of the stroke of a bond, and air. */
const BOND_PX = 10

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
})

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a ring reaches into a box. */
function reaches({ at, r }: Ring, box: Box): boolean {
  const dx = at.x - Math.max(box.x, Math.min(at.x, box.x + box.width))
  const dy = at.y - Math.max(box.y, Math.min(at.y, box.y + box.height))
  return dx * dx + dy * dy < r * r
}

/** Whether a straight line runs through a box: the part of it that lies within both spans is not empty (Liang & Barsky 1984). */
function crosses(from: Point, to: Point, box: Box): boolean {
  let [start, end] = [0, 1]
  const spans = [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const
  for (const [origin, step, low, high] of spans) {
    if (step === 0) {
      if (origin < low || origin > high) return false
      continue
    }
    const [a, b] = [(low - origin) / step, (high - origin) / step]
    start = Math.max(start, Math.min(a, b))
    end = Math.min(end, Math.max(a, b))
  }
  return start <= end
}

/** Whether a box keeps clear of everything. */
export const isClear = (box: Box, { boxes, rings, bonds }: Obstacles): boolean => {
  const wide = grown(box, GAP_PX)
  const wider = grown(box, BOND_PX)
  return (
    !boxes.some((other) => overlaps(wide, other)) &&
    !rings.some((ring) => reaches(ring, wide)) &&
    !bonds.some(({ from, to }) => crosses(from, to, wider))
  )
}
