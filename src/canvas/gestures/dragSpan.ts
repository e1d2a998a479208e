import type { Point } from '../../geometry/point'
import type { StepId } from '../../model/id'
import { spanTo } from '../actions/stepActions'
import type { Canvas } from '../Canvas'
import { columnsOf } from '../keyboard/gridWalk'
import { cardOf, columnNear } from '../sceneGrid'
import { toScene } from '../view/view'
import type { Gesture } from './gesture'

/** Widens or narrows a step to the column under the pointer. */
export function dragSpan(canvas: Canvas, step: StepId): Gesture {
  const card = cardOf(canvas.scene(), step)
  const spanAt = (point: Point): number => {
    const scene = canvas.scene()
    const column = columnNear(scene, toScene(canvas.view(), point).x)
    if (!card || !column) return 1
    return Math.max(1, scene.columns.indexOf(column) - columnsOf(scene, card)[0] + 1)
  }
  return {
    pansAtEdge: 'x',
    cursor: 'ew-resize',
    move(point) {
      if (!card) return
      const { columns } = canvas.scene()
      const last = columns[columnsOf(canvas.scene(), card)[0] + spanAt(point) - 1]
      if (!last) return
      const right = last.box.x + last.box.width
      canvas.overlay.set({ type: 'span', card, box: { ...card.box, width: right - card.box.x } })
    },
    end(point) {
      canvas.overlay.set(null)
      spanTo(canvas, step, spanAt(point))
    },
    cancel() {
      canvas.overlay.set(null)
    },
  }
}
