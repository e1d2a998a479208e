import type { PhaseId } from '../../model/id'
import type { PictureLayer } from '../../model/pictureLayer'
import type { Canvas } from '../Canvas'
import type { Desk } from './desk'

/** What is shown of the blueprint: nothing of it is in the document, so nothing of it is undone. */

/** Folds a phase into one column, or unfolds it. What is selected in it gives way to the phase. */
export function toggleFold(canvas: Pick<Canvas, 'session' | 'editor'>, phase: PhaseId): void {
  const { foldedPhases } = canvas.session.getState()
  const next = new Set(foldedPhases)
  if (!next.delete(phase)) next.add(phase)
  canvas.editor.select([{ type: 'phase', id: phase }])
  canvas.session.setState({ foldedPhases: next, editing: null })
}

/** Shows or hides a layer of the picture. */
export function toggleLayer({ session }: Pick<Desk, 'session'>, layer: PictureLayer): void {
  const next = new Set(session.getState().hiddenLayers)
  if (!next.delete(layer)) next.add(layer)
  session.setState({ hiddenLayers: next })
}
