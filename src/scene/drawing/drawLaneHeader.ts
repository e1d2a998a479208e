import type { Box } from '../../geometry/box'
import type { SceneLane } from '../scene'
import type { Shape } from '../shape'
import { drawGlyph } from './drawGlyph'
import { drawLaneGround } from './drawLaneGround'
import { drawText } from './drawText'
import { verticalPath } from './pathData'

/**
 * The header of a lane: its ground (opaque, so that a header that stays in place covers what moves under it), a hairline
 * on its right, the silhouette of the lane's cards, title and subtitle. `ground` is the lane's part of `laneGrounds`.
 */
export function drawLaneHeader(lane: SceneLane, headerWidth: number, ground: Box = lane.box): Shape[] {
  const header = { x: ground.x, y: ground.y, width: headerWidth, height: ground.height }
  const edge = ground.x + headerWidth
  return [
    ...drawLaneGround(lane, header),
    { type: 'path', d: verticalPath(edge, ground.y, ground.y + ground.height), stroke: { paint: 'rule', width: 1 } },
    ...(lane.glyph && lane.family ? drawGlyph(lane.family, lane.glyph) : []),
    ...lane.title.map((line) => drawText(line, 'ink')),
    ...lane.subtitle.map((line) => drawText(line, 'ink-3')),
  ]
}
