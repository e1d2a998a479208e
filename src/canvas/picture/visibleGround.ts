import type { Box } from '../../geometry/box'
import { overlap } from '../../geometry/overlap'
import { drawDataCells } from '../../scene/drawing/drawDataCells'
import { drawEmotion } from '../../scene/drawing/drawEmotion'
import { drawFolds } from '../../scene/drawing/drawFolds'
import { drawLaneGround, laneGrounds } from '../../scene/drawing/drawLaneGround'
import { drawLaneRules } from '../../scene/drawing/drawLaneRules'
import { drawLine } from '../../scene/drawing/drawLine'
import { drawPhaseRules } from '../../scene/drawing/drawPhaseRules'
import { drawTimes } from '../../scene/drawing/drawTimes'
import type { Scene, SceneEmotion, SceneTimes } from '../../scene/scene'
import type { Shape } from '../../scene/shape'

/** The dashes of every line of the diagram fit whole into this many pixels, so that a part begins as the whole would. */
const DASH_PERIOD = 1176
/** The curve depends on the points beside; more than these do not change what is seen of it. */
const MORE_POINTS = 3

const touchesX = (x: number, near: Box): boolean => x >= near.x && x <= near.x + near.width

/** The stretch of a list that stands in a box, with some of either side. */
function stretch<T extends { readonly x: number }>(items: readonly T[], near: Box): readonly T[] {
  const first = items.findIndex(({ x }) => x >= near.x)
  if (first < 0) return items.slice(-MORE_POINTS)
  const end = items.findIndex(({ x }) => x > near.x + near.width)
  return items.slice(Math.max(0, first - MORE_POINTS), end < 0 ? items.length : end + MORE_POINTS)
}

const clipped = <T extends Box>(box: T, near: Box): T => {
  const x = Math.max(box.x, near.x)
  return { ...box, x, width: Math.max(0, Math.min(box.x + box.width, near.x + near.width) - x) }
}

const emotionNear = (emotion: SceneEmotion, near: Box): SceneEmotion => ({
  ...emotion,
  plot: clipped(emotion.plot, near),
  points: stretch(emotion.points, near),
  quotes: emotion.quotes.filter(({ box, leader }) => overlap(box, near) || leader?.some(({ x }) => touchesX(x, near))),
  scale: emotion.scale.filter(({ x }) => touchesX(x, near)),
})

const timesNear = (times: SceneTimes, near: Box): SceneTimes => ({
  ...times,
  plot: clipped(times.plot, near),
  dots: stretch(times.dots, near),
})

/**
 * What stands still under routes and cards, as far as it is near a box: grounds, rules, the lines, data lanes. Bands as
 * wide as the sheet are cut to the box, because dashes along 80,000 px would all be drawn, seen or not.
 */
export function visibleGround(scene: Scene, near: Box): Shape[] {
  const grounds = laneGrounds(scene)
  const { size } = scene
  const fromX = Math.max(0, Math.floor(near.x / DASH_PERIOD) * DASH_PERIOD)
  const toX = Math.min(size.width, near.x + near.width)
  if (toX <= fromX) return []
  const across = { ...near, x: Math.max(0, near.x) }
  return [
    ...scene.lanes.flatMap((lane, index) => drawLaneGround(lane, clipped(grounds[index] ?? lane.box, across))),
    ...drawFolds({
      ...scene,
      columns: scene.columns.filter(({ slot }) => touchesX(slot.x, near) || touchesX(slot.x + slot.width, near)),
    }),
    ...drawLaneRules({ ...scene, size: { ...size, width: toX } }),
    ...drawPhaseRules({ ...scene, phases: scene.phases.filter(({ box }, at) => at === 0 || touchesX(box.x, near)) }),
    ...scene.times.flatMap((times) => drawTimes(timesNear(times, near))),
    ...scene.emotions.flatMap((emotion) => drawEmotion(emotionNear(emotion, near))),
    ...drawDataCells(scene.cells.filter(({ box }) => overlap(box, near))),
    ...scene.lines.flatMap((line) =>
      drawLine({ ...line, fromX: Math.max(line.fromX, fromX), toX: Math.min(line.toX, toX) }),
    ),
  ]
}
