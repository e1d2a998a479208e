import type { Selected } from '../../editor/selection'
import type { Point } from '../../geometry/point'
import type { Canvas } from '../Canvas'
import { placeBox } from '../view/placeBox'
import { boxToScreen, frameAt } from '../view/view'

/** Where the menu of something opens when it is asked for with the keyboard: in the middle of it, in the window. */
export function menuPointOf(canvas: Canvas, place: Selected): Point {
  const scene = canvas.scene()
  const view = canvas.view()
  const box = placeBox(scene, place)
  const frame = frameAt(scene, view)
  if (!box) return canvas.toWindow({ x: frame.left + frame.width, y: frame.top + frame.height })
  const { x, y, width, height } = boxToScreen(view, box)
  const middle = { x: x + width / 2, y: y + height / 2 }
  if (place.type === 'lane') return canvas.toWindow({ x: frame.left + frame.width * 0.75, y: middle.y })
  if (place.type === 'phase' || place.type === 'column')
    return canvas.toWindow({ x: middle.x, y: frame.top + frame.height * 0.75 })
  return canvas.toWindow(middle)
}
