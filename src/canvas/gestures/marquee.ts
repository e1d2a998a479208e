import type { Selected, Selection } from '../../editor/selection'
import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Scene } from '../../scene/scene'
import type { Canvas } from '../Canvas'
import { toScene } from '../view/view'
import type { Gesture } from './gesture'

export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The steps that a box touches, in reading order. */
export const stepsTouched = (scene: Scene, box: Box): Selected[] =>
  scene.cards.filter((card) => overlap(card.box, box)).map(({ id }) => ({ type: 'step', id }))

/** Draws a box on empty ground and selects what it touches, beside what was selected if `adds`. */
export function marquee(canvas: Canvas, from: Point, adds: boolean): Gesture {
  const start = toScene(canvas.view(), from)
  const before: Selection = canvas.editor.store.getState().selection
  const kept = adds ? before.filter((item) => item.type === 'step') : []
  return {
    pansAtEdge: 'both',
    cursor: 'crosshair',
    move(point) {
      const box = boxBetween(start, toScene(canvas.view(), point))
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
