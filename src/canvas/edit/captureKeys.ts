import { freshId } from '../../editor/freshId'
import type { NewStepEditing } from '../../editor/session'
import type { StepId } from '../../model/id'
import { commitNewStep } from '../actions/captureActions'
import { tidyTitle } from '../actions/tidyTitle'
import type { Canvas } from '../Canvas'
import { cardsIn } from '../sceneGrid'
import { reveal } from '../view/fit'
import { placeBox } from '../view/placeBox'
import { captureOnward, type Destination, type Onward } from './captureRun'

interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Where a key leads from the field of a new step; null for keys of the text. Alt+Enter breaks the line. */
export function captureKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Onward | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Enter') return shiftKey ? 'previous' : 'next'
  if (key === 'Tab') return shiftKey ? 'above' : 'below'
  return null
}

/** Whether a shortcut in an empty field is meant for the document: there is nothing in the field to undo or to select. */
export const leaveEmpty = ({ key }: Press): boolean => ['z', 'y', 'a', 'd', 's', 'e'].includes(key.toLowerCase())

/** Takes the link of the next step back, or gives it back. */
export function toggleLink(canvas: Canvas, editing: NewStepEditing): void {
  const { run } = editing
  if (run) canvas.session.setState({ editing: { ...editing, run: { ...run, unlinked: run.unlinked !== true } } })
}

/** Selects the cell of an empty field, so that arrows walk from there; one that does not exist yet is left for the last step. */
export function selectCell(canvas: Canvas, { lane, column }: NewStepEditing): void {
  const cell = { type: 'cell', lane, column } as const
  if (placeBox(canvas.scene(), cell) && cardsIn(canvas.scene(), lane, column).length === 0) canvas.editor.select([cell])
}

/** Commits what was typed; null where it was refused. */
export const commitCaptured = (canvas: Canvas, editing: NewStepEditing, text: string): StepId | null =>
  commitNewStep(canvas, editing, tidyTitle(text))

/** Commits what was typed, if anything was, and goes on; a refused text stays in its field. */
export function goOnward(canvas: Canvas, editing: NewStepEditing, text: string, onward: Onward): void {
  const isEmpty = tidyTitle(text) === ''
  const scene = canvas.scene()
  const { steps } = canvas.blueprint()
  // Enter in the field of an empty cell that no run has led to only closes it.
  if (isEmpty && !editing.run && (onward === 'next' || onward === 'previous')) return
  const committed = isEmpty ? null : commitCaptured(canvas, editing, text)
  if (!isEmpty && committed === null) return
  const placeOf = (id: StepId) => steps[id]
  follow(canvas, captureOnward(scene, editing, committed, onward, { freshColumn: freshId('column'), placeOf }))
}

/** From the title of a step that was there already: Tab begins a run with it. */
export function goFromStep(canvas: Canvas, id: StepId, onward: Onward): void {
  const step = canvas.blueprint().steps[id]
  if (!step) return
  const editing = { type: 'new-step', lane: step.lane, column: step.column } as const
  const context = { freshColumn: freshId('column'), placeOf: () => undefined }
  follow(canvas, captureOnward(canvas.scene(), editing, id, onward, context))
}

function follow(canvas: Canvas, destination: Destination | null): void {
  if (destination?.to === 'cell') canvas.session.setState({ editing: destination.editing })
  if (destination?.to !== 'step') return
  canvas.editor.select([{ type: 'step', id: destination.id }])
  const scene = canvas.scene()
  const box = placeBox(scene, { type: 'step', id: destination.id })
  if (box) canvas.setView(reveal(scene, canvas.size(), canvas.view(), box), true)
}
