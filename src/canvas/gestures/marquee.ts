import type { Selected, Selection } from '../../editor/selection'
import type { Box } from '../../geometry/box'
import { boxAround } from '../../geometry/boxAround'
import { overlap } from '../../geometry/overlap'
import type { Point } from '../../geometry/point'
import { phaseOfFold } from '../../scene/foldPhases'
import type { Scene } from '../../scene/scene'
import type { Canvas } from '../Canvas'
import { indexOf } from '../sceneIndex'
import { toScene } from '../view/view'
import type { Gesture } from './gesture'

/** The steps that a box touches, in reading order. */
export const stepsTouched = (scene: Scene, box: Box): Selected[] =>
  indexOf(scene)
    .cardsNear(box)
    .filter((card) => overlap(card.box, box) && phaseOfFold(card.id) === null)
    .map(({ id }) => ({ type: 'step', id }))

/** Draws a box on empty ground and selects what it touches, beside what was selected if `adds`. */
export function marquee(canvas: Canvas, from: Point, adds: boolean): Gesture {
  const start = toScene(canvas.view(), from)
  const before: Selection = canvas.editor.store.getState().selection
  const kept = adds ? before.filter((item) => item.type === 'step') : []
  return {
    pansAtEdge: 'both',
    cursor: 'crosshair',
    move(point) {
      const box = boxAround([start, toScene(canvas.view(), point)])
      canvas.overlay.set({ type: 'marquee', box })
      const touched = stepsTouched(canvas.scene(), box)
      const fresh = touched.filter(
        ({ type, ...rest }) => !kept.some((item) => item.type === type && 'id' in rest && item.id === rest.id),
      )
      canvas.editor.select([...kept, ...fresh])
    },
    end() {
      canvas.overlay.set(null)
    },
    cancel() {
      canvas.overlay.set(null)
      canvas.editor.select(before)
    },
  }
}
