import type { KeyboardEvent } from 'react'
import { ACTIONS } from '../../editor/actions'
import { pressedKeys } from '../../editor/pressedKeys'
import type { Editing, NewStepEditing } from '../../editor/session'
import type { Canvas } from '../Canvas'
import { captureKey, goFromStep, goOnward, leaveEmpty, selectCell, toggleLink } from './captureKeys'

/** Keys of a composition belong to the input method; old Safari reports the closing Enter only by its code. */
const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** The element of the canvas around a field. */
export const rootOf = (field: Element): HTMLElement | null => field.closest<HTMLElement>('.react-flow')

type Press = KeyboardEvent<HTMLTextAreaElement>

/** Commands and words are searched from anywhere: what was typed so far is kept. */
const SEARCHES: ReadonlySet<string> = new Set([...ACTIONS.palette.keys, ...ACTIONS.find.keys])

interface FieldState {
  readonly editing: Editing
  readonly waiting: boolean
  /** Closes the field once, and commits its text if asked to. */
  close(commit: boolean): void
}

/** What the keys do in a field over the picture. */
export function fieldKeys(canvas: Canvas, { editing, waiting, close }: FieldState): (event: Press) => void {
  /** The field goes, with its text or without, and the key acts on the diagram or the page. */
  const leaveFor = (event: Press, commit = false) => {
    event.stopPropagation()
    event.preventDefault()
    const root = rootOf(event.currentTarget)
    close(commit)
    root?.focus({ preventScroll: true })
    root?.dispatchEvent(new globalThis.KeyboardEvent('keydown', event.nativeEvent))
  }

  const onCaptureKey = (event: Press, capture: NewStepEditing, isEmpty: boolean) => {
    if (isEmpty && event.key === 'Backspace' && capture.run?.neighbour) {
      event.preventDefault()
      if (!event.repeat) toggleLink(canvas, capture)
      return
    }
    if (isEmpty && event.key.startsWith('Arrow')) {
      selectCell(canvas, capture)
      return leaveFor(event)
    }
    const onward = captureKey(event)
    if (!onward) return
    event.preventDefault()
    const text = event.currentTarget.value
    close(false)
    goOnward(canvas, capture, text, onward)
    canvas.focus()
  }

  return (event) => {
    if (composing(event)) return event.stopPropagation()
    if (waiting) return forwardShortcut(event)
    const isEmpty = event.currentTarget.value.trim() === ''
    const isNew = editing.type === 'new-step'
    if (isNew && isEmpty && (event.ctrlKey || event.metaKey) && leaveEmpty(event)) return leaveFor(event)
    if (SEARCHES.has(pressedKeys(event))) return leaveFor(event, !(isNew && isEmpty))
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      close(false)
      canvas.focus()
    } else if (isNew) onCaptureKey(event, editing, isEmpty)
    else if (event.key === 'Tab' && editing.type === 'step') {
      const onward = captureKey(event)
      if (!onward) return
      event.preventDefault()
      close(true)
      goFromStep(canvas, editing.id, onward)
      canvas.focus()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      close(true)
      canvas.focus()
    }
  }
}

/** Shortcuts with Ctrl or Cmd are meant for the document, not for a field that nobody sees. */
function forwardShortcut(event: Press): void {
  if (!event.ctrlKey && !event.metaKey) return
  event.stopPropagation()
  const clone = new globalThis.KeyboardEvent('keydown', event.nativeEvent)
  if (!rootOf(event.currentTarget)?.dispatchEvent(clone)) event.preventDefault()
}
