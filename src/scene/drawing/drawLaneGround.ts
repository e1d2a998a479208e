import type { Box } from '../../geometry/box'
import type { Scene, SceneLane, StageLight } from '../scene'
import type { Paint, Shape } from '../shape'

/** The ground of each stage light: what the customer sees is lit, what they do not see is shaded. */
export const GROUND_PAINT: Readonly<Record<StageLight, Paint>> = {
  0: 'surface',
  1: 'stage-1',
  2: 'stage-2',
  3: 'stage-3',
  4: 'stage-4',
}

/** The ground of a lane, as wide as the sheet. `box` defaults to the lane's own; see `laneGrounds`. */
export const drawLaneGround = (lane: SceneLane, { x, y, width, height }: Box = lane.box): Shape[] => [
  { type: 'rect', x, y, width, height, fill: GROUND_PAINT[lane.light] },
]

/**
 * The box that the ground of each lane fills, in the order of `scene.lanes`: where lanes are apart, because a line has a
 * band of its own between them, either ground reaches to the middle of the line.
 */
export function laneGrounds({ lanes, frame, size }: Scene): Box[] {
  const middle = (above: SceneLane, below: SceneLane): number => (above.box.y + above.box.height + below.box.y) / 2
  return lanes.map((lane, index) => {
    const above = lanes[index - 1]
    const below = lanes[index + 1]
    const top = above ? middle(above, lane) : frame.headerHeight
    const bottom = below ? middle(lane, below) : size.height
    return { x: 0, y: top, width: size.width, height: bottom - top }
  })
}

/** The colour of the ground at a height of the sheet, for halos of text that stands on it. */
export function groundAt(scene: Scene, y: number): Paint {
  const grounds = laneGrounds(scene)
  const index = grounds.findIndex((box) => y >= box.y && y < box.y + box.height)
  const lane = scene.lanes[index]
  return lane ? GROUND_PAINT[lane.light] : 'surface'
}
