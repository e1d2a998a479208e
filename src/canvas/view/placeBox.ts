import type { Selected } from '../../editor/selection'
import type { Box } from '../../geometry/box'
import type { StepId } from '../../model/id'
import type { Scene } from '../../scene/scene'
import { painBox } from '../pain/painMarkers'
import { cardOf, cellBox, columnOf, laneOf } from '../sceneGrid'
import { indexOf } from '../sceneIndex'
import { boxAround } from './fit'

/** Where something selected is in the scene; null if it is not shown. Headers stand for the room just beside them. */
export function placeBox(scene: Scene, place: Selected): Box | null {
  const { headerWidth, headerHeight } = scene.frame
  switch (place.type) {
    case 'step':
      return cardOf(scene, place.id)?.box ?? null
    case 'cell':
      return cellBox(scene, place.lane, place.column)
    case 'link': {
      const route = indexOf(scene).routes.get(place.id)
      return route ? boxAround(route.points.map(({ x, y }) => ({ x, y, width: 1, height: 1 }))) : null
    }
    case 'lane': {
      const box = laneOf(scene, place.id)?.box
      return box ? { ...box, x: headerWidth, width: 1 } : null
    }
    case 'column': {
      const slot = columnOf(scene, place.id)?.slot
      return slot ? { ...slot, y: headerHeight, height: 1 } : null
    }
    case 'phase': {
      const box = scene.phases.find(({ id }) => id === place.id)?.box
      return box ? { ...box, y: headerHeight, height: 1 } : null
    }
    case 'painPoint':
      return painBox(scene, place.id)
    case 'corner':
    case 'relation':
    case 'triangleItem':
    case 'attribute':
      return null
  }
}

/** The same with the whole extent of lanes, columns and phases: what to show when asked for it. */
export function extentBox(scene: Scene, place: Selected): Box | null {
  const { headerWidth, headerHeight } = scene.frame
  const box = placeBox(scene, place)
  if (!box) return null
  if (place.type === 'lane') return { ...box, x: headerWidth, width: scene.size.width - headerWidth }
  if (place.type === 'column' || place.type === 'phase')
    return { ...box, y: headerHeight, height: scene.size.height - headerHeight }
  return box
}

/** The box around steps; null if none of them is shown. */
export const stepsBox = (scene: Scene, steps: readonly StepId[]): Box | null =>
  boxAround(steps.flatMap((id) => cardOf(scene, id)?.box ?? []))
