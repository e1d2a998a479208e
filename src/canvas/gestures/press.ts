import type { Point } from '../../geometry/point'
import type { Gesture } from './gesture'

interface Press {
  readonly from: Point
  /** How far the pointer may tremble before the press becomes a drag. */
  readonly slackPx: number
  /** The gesture that a drag starts; null where nothing can be dragged. */
  readonly drag: (() => Gesture) | null
  readonly click: () => void
}

/** A press that becomes a click or a drag. */
export function press({ from, slackPx, drag, click }: Press): Gesture {
  let dragging: Gesture | null = null
  let wandered = false
  return {
    move(point) {
      if (!dragging && Math.hypot(point.x - from.x, point.y - from.y) <= slackPx) return
      wandered = true
      if (!dragging && drag) dragging = drag()
      dragging?.move(point)
    },
    end(point) {
      if (dragging) dragging.end(point)
      else if (!wandered) click()
    },
    cancel() {
      dragging?.cancel()
    },
    get pansAtEdge() {
      return dragging?.pansAtEdge
    },
    get cursor() {
      return dragging?.cursor ?? ''
    },
  }
}
