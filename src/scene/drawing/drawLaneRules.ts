import type { Scene } from '../scene'
import type { Shape } from '../shape'
import { laneGrounds } from './drawLaneGround'
import { horizontalPath } from './pathData'

/**
 * Rules between lanes that no line divides: a hairline between lanes of the stage, a strong rule above each data lane.
 */
export function drawLaneRules(scene: Scene): Shape[] {
  const grounds = laneGrounds(scene)
  return scene.lanes.flatMap((lane, index): Shape[] => {
    const top = grounds[index]?.y ?? 0
    const hasLine = scene.lines.some(({ y, bandHeight }) => Math.abs(y - top) <= bandHeight / 2)
    if (index === 0 || hasLine) return []
    const paint = lane.light === 0 ? 'rule-strong' : 'rule'
    return [{ type: 'path', d: horizontalPath(0, scene.size.width, top), stroke: { paint, width: 1 } }]
  })
}
