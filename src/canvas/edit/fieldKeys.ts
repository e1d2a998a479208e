import type { KeyboardEvent } from 'react'
import type { Editing, NewStepEditing } from '../../editor/session'
import type { Canvas } from '../Canvas'
import { captureKey, goFromStep, goOnward, leaveEmpty, selectCell, toggleLink } from './captureKeys'

/** Keys of a composition belong to the input method; old Safari reports the closing Enter only by its code. */
const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** The element of the canvas around a field. */
export const rootOf = (field: Element): HTMLElement | null => field.closest<HTMLElement>('.react-flow')

type Press = KeyboardEvent<HTMLTextAreaElement>

interface FieldState {
  readonly editing: Editing
  readonly waiting: boolean
  /** Closes the field once, and commits its text if asked to. */
  close(commit: boolean): void
}

/** What the keys do in a field over the picture. */
export function fieldKeys(canvas: Canvas, { editing, waiting, close }: FieldState): (event: Press) => void {
  /** An empty field is no place to stay: it goes, and the key acts on the diagram. */
  const leaveFor = (event: Press) => {
    event.stopPropagation()
    event.preventDefault()
    const root = rootOf(event.currentTarget)
    close(false)
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
