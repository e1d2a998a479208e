import type { NewStepEditing } from '../../editor/session'
import type { Canvas } from '../Canvas'
import { reveal } from '../view/fit'
import { newStepBox } from './editField'

/** Room for the line of keys below the field, in pixels of the screen. */
const HINT_PX = 52

/** Brings the field of a new step into view, at once: nothing may move when an input method composes in it. */
export function showNewStep(canvas: Canvas, editing: NewStepEditing): void {
  const scene = canvas.scene()
  const box = newStepBox(scene, editing)
  if (!box) return
  const view = canvas.view()
  const roomy = { ...box, height: box.height + HINT_PX / view.zoom }
  const next = reveal(scene, canvas.size(), view, roomy)
  if (next !== view) canvas.setView(next)
}
