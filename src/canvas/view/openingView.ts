import type { Canvas } from '../Canvas'
import { boxAround, firstView, fitAll, fitBox, reveal } from './fit'
import { placeBox, stepsBox } from './placeBox'
import type { View } from './view'

/** Smaller than this, lit steps would be found but not read. */
const MIN_LIT_ZOOM = 0.5

/** The view that was left, as far as it still shows something, else the beginning; moved so that what is selected is shown. */
function placeLeft(canvas: Canvas): View {
  const scene = canvas.scene()
  const size = canvas.size()
  const { place, density } = canvas.session.getState()
  const left = place?.density === density ? place : null
  const isShown =
    left !== null &&
    left.x < size.width &&
    left.y < size.height &&
    left.x + scene.size.width * left.zoom > scene.frame.headerWidth &&
    left.y + scene.size.height * left.zoom > scene.frame.headerHeight
  const view = isShown ? { x: left.x, y: left.y, zoom: left.zoom } : firstView(scene, size)
  const { selection } = canvas.editor.store.getState()
  const chosen = boxAround(selection.flatMap((item) => placeBox(scene, item) ?? []))
  return chosen ? reveal(scene, size, view, chosen) : view
}

/** The view that the canvas opens with: the steps that are lit, else where it was left, else the beginning. */
export function openingView(canvas: Canvas): View {
  const scene = canvas.scene()
  const size = canvas.size()
  const box = stepsBox(scene, canvas.session.getState().lit?.steps ?? [])
  if (!box) return placeLeft(canvas)
  const all = fitAll(scene, size)
  return all.zoom >= MIN_LIT_ZOOM ? all : fitBox(scene, size, box)
}
