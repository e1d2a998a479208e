import type { Box } from '../../geometry/box'
import type { TriangleRelation } from '../../model/painPoint'
import type { TextShape } from '../../scene/shape'
import { alongBond, type Bond, bondXAt, bondYAt, MARGIN_PX } from './triangleGeometry'

/** A place for a caption of a size, and how its lines stand in it. */
export interface CaptionPlace {
  readonly box: Box
  readonly anchor: TextShape['anchor']
}

interface Size {
  readonly width: number
  readonly height: number
}

type PlacesOf = (bond: Bond, size: Size, widthPx: number) => readonly CaptionPlace[]

/** From a bond to its caption, and from a score to a caption above or below it. */
const BESIDE_PX = 6
const BELOW_SCORE_PX = 24
const BESIDE_SCORE_PX = 34
/** What a caption must keep clear of a bond on all sides, and a hair more; see `isClear`. */
const CLEAR_PX = 11
/** How far captions may slide along their bond, in shares of its length: near the score first. */
const SLIDES = [0, -0.05, 0.05, -0.1, 0.1, -0.15, 0.15, -0.2, 0.2, -0.26, 0.26, -0.32, 0.32] as const

/** Outside of a leaning side: the corner of the box that is nearest to the bond decides. */
const outside =
  (side: 'left' | 'right'): PlacesOf =>
  (bond, { width, height }, widthPx) =>
    SLIDES.flatMap((slide): CaptionPlace[] => {
      const bottom = alongBond(bond, 0.5 + slide).y
      const edge = bondXAt(bond, bottom + CLEAR_PX)
      const x = side === 'left' ? edge - CLEAR_PX - BESIDE_PX - width : edge + CLEAR_PX + BESIDE_PX
      if (x < MARGIN_PX || x + width > widthPx - MARGIN_PX) return []
      return [{ box: { x, y: bottom - height, width, height }, anchor: side === 'left' ? 'end' : 'start' }]
    })

/** Beside the upright spoke: at its right, else at its left. */
const besideSpoke: PlacesOf = (bond, { width, height }) =>
  (['right', 'left'] as const).flatMap((side) =>
    SLIDES.map((slide): CaptionPlace => {
      const middle = alongBond(bond, 0.5 + slide)
      const x = side === 'right' ? middle.x + BESIDE_SCORE_PX : middle.x - BESIDE_SCORE_PX - width
      return { box: { x, y: middle.y - height / 2, width, height }, anchor: side === 'right' ? 'start' : 'end' }
    }),
  )

/** Under a leaning spoke, or else over it. */
const alongSpoke: PlacesOf = (bond, { width, height }) => {
  const places = SLIDES.map((slide) => {
    const { x } = alongBond(bond, 0.5 + slide)
    const [left, right] = [x - width / 2, x + width / 2]
    const ends = [bondYAt(bond, left - CLEAR_PX), bondYAt(bond, right + CLEAR_PX)]
    return { left, under: Math.max(...ends) + CLEAR_PX, over: Math.min(...ends) - height - CLEAR_PX }
  })
  return [
    ...places.map(({ left, under }): CaptionPlace => ({ box: { x: left, y: under, width, height }, anchor: 'middle' })),
    ...places.map(({ left, over }): CaptionPlace => ({ box: { x: left, y: over, width, height }, anchor: 'middle' })),
  ]
}

/** Under the base, or else over it. */
const atBase: PlacesOf = (bond, { width, height }) =>
  ([BELOW_SCORE_PX, -BELOW_SCORE_PX - height] as const).flatMap((dy) =>
    SLIDES.map((slide): CaptionPlace => {
      const { x, y } = alongBond(bond, 0.5 + slide)
      return { box: { x: x - width / 2, y: y + dy, width, height }, anchor: 'middle' }
    }),
  )

const PLACES: Readonly<Record<TriangleRelation, PlacesOf>> = {
  'strategy-system': outside('left'),
  'strategy-people': outside('right'),
  'system-people': atBase,
  'strategy-customer': besideSpoke,
  'system-customer': alongSpoke,
  'people-customer': alongSpoke,
}

/** Places of a caption at its bond, the best first; those that leave the figure are left out. */
export const captionPlaces = (bond: Bond, size: Size, widthPx: number): readonly CaptionPlace[] =>
  PLACES[bond.relation](bond, size, widthPx).filter(
    ({ box }) => box.x >= MARGIN_PX - 8 && box.x + box.width <= widthPx - MARGIN_PX + 8 && box.y >= 0,
  )
