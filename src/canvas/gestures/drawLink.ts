import type { Point } from '../../geometry/point'
import type { StepId } from '../../model/id'
import { phaseOfFold } from '../../scene/foldPhases'
import { connect, connectRefusal } from '../actions/linkActions'
import type { Canvas } from '../Canvas'
import { cardOf } from '../sceneGrid'
import { toScene } from '../view/view'
import type { Gesture } from './gesture'
import { hitCard, portAt, type Side } from './hit'

/** Draws a link from a port of a step to another step. */
export function drawLink(canvas: Canvas, from: StepId, side: Side): Gesture {
  const card = cardOf(canvas.scene(), from)
  const start = card ? portAt(card, side) : { x: 0, y: 0 }
  const targetAt = (point: Point): StepId | null => {
    const card = hitCard(canvas.scene(), toScene(canvas.view(), point))
    return card && phaseOfFold(card.id) === null ? card.id : null
  }
  return {
    pansAtEdge: 'both',
    cursor: 'crosshair',
    move(point) {
      const target = targetAt(point)
      const refused = target !== null && target !== from && connectRefusal(canvas, from, target) !== null
      canvas.overlay.set({
        type: 'link',
        from: start,
        to: toScene(canvas.view(), point),
        target: target === from ? null : target,
        refused,
      })
    },
    end(point) {
      canvas.overlay.set(null)
      const target = targetAt(point)
      if (target !== null && target !== from) connect(canvas, from, target)
    },
    cancel() {
      canvas.overlay.set(null)
    },
  }
}
