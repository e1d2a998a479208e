import type { Selected } from '../../editor/selection'
import type { Point } from '../../geometry/point'
import type { Canvas } from '../Canvas'
import { type Hit, hitTest, MOUSE_REACH_PX, TOUCH_REACH_PX } from './hit'

/** What lies under a point of the canvas, given what is hovered and selected now. */
export function hitAt(canvas: Canvas, point: Point, touch: boolean): Hit {
  const { selection } = canvas.editor.store.getState()
  const hover = canvas.hover.get()
  const selected = selection.flatMap((item) => (item.type === 'step' ? [item.id] : []))
  const hovered = hover.type === 'step' ? [hover.id] : hover.type === 'port' ? [hover.step] : []
  const single = selected.length === 1 ? selected : []
  const canConnect = canvas.session.getState().tool === 'select'
  return hitTest(canvas.scene(), canvas.view(), point, {
    ports: new Set(canConnect ? [...single, ...(touch ? [] : hovered)] : []),
    spans: new Set(canConnect ? single : []),
    reachPx: touch ? TOUCH_REACH_PX : MOUSE_REACH_PX,
    touch,
    pains: canConnect,
  })
}

/** What a hit selects; null on empty ground outside of the grid and between columns. */
export function selectedBy(hit: Hit): Selected | null {
  switch (hit.type) {
    case 'port':
    case 'span':
      return { type: 'step', id: hit.step }
    case 'pain':
      return { type: 'painPoint', id: hit.id }
    case 'gap':
    case 'outside':
      return null
    default:
      return hit
  }
}
