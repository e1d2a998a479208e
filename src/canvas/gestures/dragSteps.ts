import type { Point } from '../../geometry/point'
import type { StepId } from '../../model/id'
import type { SceneCard } from '../../scene/scene'
import { moveStepsTo } from '../actions/stepActions'
import type { Canvas } from '../Canvas'
import { cardOf } from '../sceneGrid'
import { toScene } from '../view/view'
import { dropTarget } from './dropTarget'
import type { Gesture } from './gesture'

/** Drags the selected steps, or the one that is held, to other cells. */
export function dragSteps(canvas: Canvas, grabbed: StepId, from: Point): Gesture {
  const selected = canvas.editor.store.getState().selection.flatMap((item) => (item.type === 'step' ? [item.id] : []))
  const others = selected.includes(grabbed) ? selected.filter((id) => id !== grabbed) : []
  const cards = [grabbed, ...others]
    .map((id) => cardOf(canvas.scene(), id))
    .filter((card): card is SceneCard => card !== undefined)
  const [held] = cards
  const start = toScene(canvas.view(), from)
  const dropAt = (point: Point) =>
    held ? dropTarget(canvas.scene(), canvas.blueprint(), cards, held, start, toScene(canvas.view(), point)) : null
  const finish = () => {
    canvas.overlay.set(null)
    canvas.lifted.set(new Set())
  }
  canvas.lifted.set(new Set(cards.map(({ id }) => id)))
  return {
    pansAtEdge: 'both',
    cursor: 'grabbing',
    move(point) {
      const at = toScene(canvas.view(), point)
      const drop = dropAt(point)
      canvas.overlay.set({
        type: 'move',
        cards,
        by: { x: at.x - start.x, y: at.y - start.y },
        targets: drop?.targets ?? [],
        insertion: drop?.insertion ?? null,
      })
    },
    end(point) {
      finish()
      const drop = dropAt(point)
      if (drop)
        moveStepsTo(
          canvas,
          cards.map(({ id }) => id),
          drop,
        )
    },
    cancel: finish,
  }
}
