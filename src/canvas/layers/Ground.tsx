import { useMemo } from 'react'
import { drawDataCells } from '../../scene/drawing/drawDataCells'
import { drawEmotion } from '../../scene/drawing/drawEmotion'
import { drawLaneGround, laneGrounds } from '../../scene/drawing/drawLaneGround'
import { drawLaneRules } from '../../scene/drawing/drawLaneRules'
import { drawLine } from '../../scene/drawing/drawLine'
import { drawPhaseRules } from '../../scene/drawing/drawPhaseRules'
import { drawTimes } from '../../scene/drawing/drawTimes'
import type { Scene } from '../../scene/scene'
import type { Shape } from '../../scene/shape'
import { Layer } from './Layer'
import { Shapes } from './Shapes'

/** What stands still under the cards: grounds, rules, the three lines, data lanes. */
function groundShapes(scene: Scene): Shape[] {
  const grounds = laneGrounds(scene)
  return [
    ...scene.lanes.flatMap((lane, index) => drawLaneGround(lane, grounds[index])),
    ...drawLaneRules(scene),
    ...drawPhaseRules(scene),
    ...scene.times.flatMap(drawTimes),
    ...scene.emotions.flatMap((emotion) => drawEmotion(emotion)),
    ...drawDataCells(scene.cells),
    ...scene.lines.flatMap((line) => drawLine(line)),
  ]
}

/** One static layer; drawn again only when the scene changes. */
export function Ground({ scene }: { readonly scene: Scene }) {
  const shapes = useMemo(() => groundShapes(scene), [scene])
  return (
    <Layer depth="ground">
      <Shapes shapes={shapes} />
    </Layer>
  )
}
