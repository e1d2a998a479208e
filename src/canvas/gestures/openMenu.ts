import type { Point } from '../../geometry/point'
import type { Canvas } from '../Canvas'
import { isSelected } from './beginGesture'
import { hitAt, selectedBy } from './hitAt'

/** Opens the menu of what lies under a point. What is not selected yet becomes the selection. */
export function openMenu(canvas: Canvas, point: Point, touch: boolean): void {
  const hit = hitAt(canvas, point, touch)
  const target = selectedBy(hit)
  if (!target) return
  if (hit.type === 'pain') canvas.painOn.set(hit.on)
  if (!isSelected(canvas.editor.store.getState().selection, target)) canvas.editor.select([target])
  canvas.menu.set({ target, at: canvas.toWindow(point) })
}
