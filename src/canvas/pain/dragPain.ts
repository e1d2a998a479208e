import type { Point } from '../../geometry/point'
import type { StepId } from '../../model/id'
import type { Canvas } from '../Canvas'
import type { Gesture } from '../gestures/gesture'
import { hitTest, MOUSE_REACH_PX, OUTSIDE } from '../gestures/hit'
import { selectedBy } from '../gestures/hitAt'
import { badgeAt, type PainMarker } from './painMarkers'
import { placePain } from './placePain'

const NO_HANDLES: ReadonlySet<StepId> = new Set()

/** Drags the number of a pain point from what it sits on to another step, link, lane or phase, which stands out meanwhile. */
export function dragPain(canvas: Canvas, { badge, on }: PainMarker): Gesture {
  const hitUnder = (point: Point) =>
    hitTest(canvas.scene(), canvas.view(), point, { ports: NO_HANDLES, spans: NO_HANDLES, reachPx: MOUSE_REACH_PX })
  const finish = () => {
    canvas.overlay.set(null)
    canvas.hover.set(OUTSIDE)
  }
  return {
    pansAtEdge: 'both',
    cursor: 'grabbing',
    move(point) {
      canvas.hover.set(hitUnder(point))
      canvas.overlay.set({ type: 'pain', badge: badgeAt(badge, canvas.view(), point) })
    },
    end(point) {
      finish()
      placePain(canvas, badge.painPoint, selectedBy(hitUnder(point)), { from: on, seen: true })
    },
    cancel: finish,
  }
}
