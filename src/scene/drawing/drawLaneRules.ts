import type { Scene } from '../scene'
import type { Shape } from '../shape'
import { horizontalPath } from './pathData'

/** Lanes further apart than this have a line between them. */
const TOUCHING = 0.5

/**
 * Rules between lanes that no line divides: a hairline between lanes of the stage, a strong rule above each data lane.
 */
export function drawLaneRules({ lanes, size }: Scene): Shape[] {
  return lanes.flatMap((lane, index): Shape[] => {
    const above = lanes[index - 1]
    if (!above) return []
    const bottom = above.box.y + above.box.height
    if (lane.box.y - bottom > TOUCHING) return []
    const paint = lane.light === 0 ? 'rule-strong' : 'rule'
    return [{ type: 'path', d: horizontalPath(0, size.width, bottom), stroke: { paint, width: 1 } }]
  })
}
