import type { Canvas } from '../Canvas'
import { firstView, fitAll, fitBox } from './fit'
import { stepsBox } from './placeBox'
import type { View } from './view'

/** Smaller than this, lit steps would be found but not read. */
const MIN_LIT_ZOOM = 0.5

/** The view that the canvas opens with: the steps that are lit, else the beginning of the blueprint. */
export function openingView(canvas: Canvas): View {
  const scene = canvas.scene()
  const size = canvas.size()
  const box = stepsBox(scene, canvas.session.getState().lit?.steps ?? [])
  if (!box) return firstView(scene, size)
  const all = fitAll(scene, size)
  return all.zoom >= MIN_LIT_ZOOM ? all : fitBox(scene, size, box)
}
