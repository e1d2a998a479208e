import type { Point } from '../../geometry/point'
import type { TriangleRelation } from '../../model/painPoint'
import { relationEnds, TRIANGLE_RELATIONS, type TrianglePart } from '../../model/triangleParts'

export interface Ring {
  readonly at: Point
  /** To the outer edge of the ring. */
  readonly r: number
}

/** A bond between two rings: from edge to edge, with a little air. */
export interface Bond {
  readonly relation: TriangleRelation
  readonly from: Point
  readonly to: Point
}

export interface TriangleGeometry {
  readonly scale: number
  readonly rings: Readonly<Record<TrianglePart, Ring>>
  readonly bonds: readonly Bond[]
}

/** Free space at the edges of the figure, and between a ring and its bonds. */
export const MARGIN_PX = 24
const AIR_PX = 9
/** Rings at full size. */
const CORNER_R = 50
const CUSTOMER_R = 74
/** From the edge of the figure to the middle of the rings at its base. */
const BASE_INSET_PX = 112
/** The customer stands a little below the middle, where the quote has room under the spokes. */
const CUSTOMER_DEPTH = 0.57
/** Figures as wide as this show rings at full size. */
const FULL_WIDTH_PX = 1100
const MIN_SCALE = 0.7

export const scaleFor = (widthPx: number): number => Math.max(MIN_SCALE, Math.min(1, widthPx / FULL_WIDTH_PX))

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length }
}

/** Places rings and bonds: the strategy at `topY`, system and people `heightPx` below it, `insetPx` from the margins. */
export function triangleGeometry(
  widthPx: number,
  topY: number,
  heightPx: number,
  insetPx = BASE_INSET_PX * scaleFor(widthPx),
): TriangleGeometry {
  const scale = scaleFor(widthPx)
  const middle = widthPx / 2
  const left = MARGIN_PX + insetPx
  const baseY = topY + heightPx
  const corner = (x: number, y: number): Ring => ({ at: { x, y }, r: CORNER_R * scale })
  const rings: TriangleGeometry['rings'] = {
    strategy: corner(middle, topY),
    system: corner(left, baseY),
    people: corner(widthPx - left, baseY),
    customer: { at: { x: middle, y: topY + heightPx * CUSTOMER_DEPTH }, r: CUSTOMER_R * scale },
  }
  const bonds = TRIANGLE_RELATIONS.map((relation): Bond => {
    const [one, other] = relationEnds(relation)
    const [a, b] = [rings[one], rings[other]]
    return { relation, from: towards(a.at, b.at, a.r + AIR_PX), to: towards(b.at, a.at, b.r + AIR_PX) }
  })
  return { scale, rings, bonds }
}

/** The point of a bond at a share of its length from its first part. */
export const alongBond = ({ from, to }: Bond, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/** Where a bond is at a height; of a level one, its start. */
export const bondXAt = ({ from, to }: Bond, y: number): number =>
  from.y === to.y ? from.x : from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)

/** How high a bond is at an x; of an upright one, its start. */
export const bondYAt = ({ from, to }: Bond, x: number): number =>
  from.x === to.x ? from.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)
