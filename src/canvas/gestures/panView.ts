import type { Point } from '../../geometry/point'
import type { Canvas } from '../Canvas'
import type { Gesture } from './gesture'
import { gripOf, viewInGrip } from './grip'

/** Moves the sheet with one finger. */
export function panView(canvas: Canvas, from: Point): Gesture {
  const view = canvas.view()
  return {
    move: (point) => canvas.setView(viewInGrip(view, gripOf([from]), gripOf([point]), view.zoom)),
    end: () => {},
    cancel: () => {},
  }
}
