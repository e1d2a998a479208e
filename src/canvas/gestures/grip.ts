import type { Point } from '../../geometry/point'
import { clampZoom, MIN_ZOOM, toScene, type View } from '../view/view'

/** How one or two fingers hold the sheet: their middle, and how far they are apart (0 for a single one). In pixels of the canvas. */
export interface Grip {
  readonly middle: Point
  readonly spreadPx: number
}

/** Fingers that move together never keep their distance exactly. Below this change of it, the zoom stays as it is. */
const SPREAD_SLACK_PX = 12

/** The grip of the first two fingers; the others only rest on the sheet. */
export function gripOf(fingers: readonly Point[]): Grip {
  const [a = { x: 0, y: 0 }, b = a] = fingers
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spreadPx: Math.hypot(b.x - a.x, b.y - a.y) }
}

function zoomFactor(from: Grip, to: Grip): number {
  if (from.spreadPx === 0 || to.spreadPx === 0) return 1
  const change = to.spreadPx - from.spreadPx
  const beyondSlack = Math.sign(change) * Math.max(0, Math.abs(change) - SPREAD_SLACK_PX)
  return Math.max(0, from.spreadPx + beyondSlack) / from.spreadPx
}

/** The view after the fingers went from one grip to another: what was between them then is between them now; `smallest`: no smaller zoom. */
export function viewInGrip(view: View, from: Grip, to: Grip, smallest = MIN_ZOOM): View {
  const held = toScene(view, from.middle)
  const zoom = clampZoom(view.zoom * zoomFactor(from, to), smallest)
  return { zoom, x: to.middle.x - held.x * zoom, y: to.middle.y - held.y * zoom }
}
