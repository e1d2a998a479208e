import { type FormEvent, useId, useLayoutEffect, useRef } from 'react'
import type { Editing } from '../../editor/session'
import { commitEditing } from '../actions/editActions'
import { tidyTitle } from '../actions/tidyTitle'
import { useCanvas } from '../Canvas'
import { OWN_POINTER } from '../gestures/usePointer'
import { vars } from '../layers/headerStyle'
import { CaptureHint } from './CaptureHint'
import { commitCaptured } from './captureKeys'
import type { EditField } from './editField'
import { fieldKeys, rootOf } from './fieldKeys'
import styles from './InPlaceEditor.module.css'
import { showNewStep } from './showNewStep'
import { WAITING } from './waiting'

interface FieldProps {
  readonly field: EditField
  readonly editing: Editing
  /** The field of a selected empty cell: there to catch the first letter, not yet to be seen. */
  readonly waiting: boolean
}

/** The field itself: its text is its own until one command commits it. */
export function Field({ field, editing, waiting }: FieldProps) {
  const canvas = useCanvas()
  const area = useRef<HTMLTextAreaElement>(null)
  const open = useRef(true)
  const hintId = useId()

  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    open.current = true
    if (waiting) {
      element.value = ''
      element.style.height = ''
      if (document.activeElement === rootOf(element)) element.focus({ preventScroll: true })
    } else if (document.activeElement !== element) {
      element.focus({ preventScroll: true })
      element.select()
    }
  }, [waiting])

  useLayoutEffect(() => {
    const element = area.current
    // A field that goes while it has the focus hands it to the canvas.
    return () => {
      if (element && document.activeElement === element) rootOf(element)?.focus({ preventScroll: true })
    }
  }, [])

  // Before the first letter: once one is typed, nothing moves. A field is made anew for each cell.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field comes into view once
  useLayoutEffect(() => {
    if (editing.type === 'new-step' && editing.run) showNewStep(canvas, editing)
  }, [canvas])

  /** Closes the field; returns whether what was typed has been kept, or nothing was to keep. */
  const close = (commit: boolean): boolean => {
    if (!open.current) return true
    open.current = false
    const text = area.current?.value ?? ''
    canvas.session.setState({ editing: null })
    if (!commit) return true
    if (editing.type !== 'new-step') commitEditing(canvas, editing, text)
    else if (tidyTitle(text) !== '') return commitCaptured(canvas, editing, text) !== null
    return true
  }

  const onKeyDown = fieldKeys(canvas, { editing, waiting, close })

  const begin = () => {
    if (waiting && editing.type === 'new-step') canvas.session.setState({ editing })
  }

  const grow = (element: HTMLTextAreaElement) => {
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }

  const onInput = (event: FormEvent<HTMLTextAreaElement>) => {
    begin()
    const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
    if (!isComposing) grow(event.currentTarget)
  }

  const { box, padX, padY, fontPx, linePx } = field
  const look = waiting ? styles.waiting : styles[field.look]
  const hasHint = editing.type === 'new-step' && !waiting
  return (
    <div
      className={styles.place}
      style={vars({ '--left': `${box.x}px`, '--top': `${box.y}px`, '--field-width': `${box.width}px` })}
    >
      <textarea
        ref={area}
        className={`${styles.field} ${look} ${field.strong ? styles.strong : ''} ${field.centred ? styles.centred : ''} nopan nowheel`}
        style={vars({
          '--field-height': `${box.height}px`,
          '--pad': `${padY}px ${padX}px`,
          '--size': `${fontPx}px`,
          '--line': `${linePx}px`,
        })}
        rows={1}
        aria-label={field.label}
        aria-describedby={hasHint ? hintId : undefined}
        defaultValue={field.text}
        spellCheck
        inputMode={waiting ? 'none' : 'text'}
        onCompositionStart={begin}
        onCompositionEnd={(event) => grow(event.currentTarget)}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onBlur={() => !waiting && close(true)}
        {...{ [OWN_POINTER]: waiting ? undefined : '', [WAITING]: waiting ? '' : undefined }}
      />
      {hasHint && <CaptureHint id={hintId} editing={editing} />}
    </div>
  )
}
