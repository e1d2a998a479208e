import type { StepId } from '../../model/id'
import type { Canvas } from '../Canvas'
import { hitCard, OUTSIDE } from '../gestures/hit'
import { toScene } from '../view/view'
import { selectedSteps } from './stepActions'

/** Pictures among files; whether they can be read shows when they are. */
export const picturesAmong = (files: Iterable<File>): File[] =>
  [...files].filter(({ type }) => type.startsWith('image/') && type !== 'image/svg+xml')

/** Asks what pictures show, and then shows them at the one step that is selected. */
export function pastePictures(canvas: Canvas, files: readonly File[]): void {
  const [step, ...others] = selectedSteps(canvas)
  if (step === undefined || others.length > 0) {
    canvas.session.setState({ notice: { text: canvas.messages().images.selectStep, tone: 'info' } })
    return
  }
  canvas.session.setState({ addingPictures: { step, files } })
}

/** The step under a point of the window; null beside the steps and over a folded phase. */
export function stepUnder(
  canvas: Canvas,
  event: { readonly clientX: number; readonly clientY: number },
): StepId | null {
  const { x, y } = canvas.pointOf(event)
  const { width, height } = canvas.size()
  if (x < 0 || y < 0 || x > width || y > height) return null
  const card = hitCard(canvas.scene(), toScene(canvas.view(), { x, y }))
  return card && canvas.blueprint().steps[card.id] ? card.id : null
}

/** Shows where pictures would go that are held over the diagram. */
export function pointAtStep(canvas: Canvas, step: StepId | null): void {
  canvas.hover.set(step === null ? OUTSIDE : { type: 'step', id: step })
}
