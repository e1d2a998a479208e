import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useDocument, useSession } from '../../editor/EditorContext'
import type { Selection } from '../../editor/selection'
import type { Editing } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { Scene } from '../../scene/scene'
import { commitEditing, nextCellForTyping } from '../actions/editActions'
import { useCanvas } from '../Canvas'
import { OWN_POINTER } from '../gestures/usePointer'
import { vars } from '../layers/headerStyle'
import { useView } from '../view/useView'
import { type EditField, editField } from './editField'
import styles from './InPlaceEditor.module.css'
import { WAITING } from './waiting'

/** Keys of a composition belong to the input method; old Safari reports the closing Enter only by its code. */
const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** The element of the canvas around a field. */
const rootOf = (field: Element): HTMLElement | null => field.closest<HTMLElement>('.react-flow')

interface FieldProps {
  readonly field: EditField
  readonly editing: Editing
  /** The field of a selected empty cell: there to catch the first letter, not yet to be seen. */
  readonly waiting: boolean
}

function Field({ field, editing, waiting }: FieldProps) {
  const canvas = useCanvas()
  const area = useRef<HTMLTextAreaElement>(null)
  const open = useRef(true)

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

  const close = (commit: boolean) => {
    if (!open.current) return
    open.current = false
    const text = area.current?.value ?? ''
    canvas.session.setState({ editing: null })
    if (commit) commitEditing(canvas, editing, text)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (composing(event)) return event.stopPropagation()
    if (waiting) return forwardShortcut(event)
    event.stopPropagation()
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      close(true)
      canvas.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close(false)
      canvas.focus()
    } else if (event.key === 'Tab' && editing.type === 'new-step') {
      event.preventDefault()
      const next = nextCellForTyping(canvas, editing, event.shiftKey ? -1 : 1)
      close(true)
      canvas.focus()
      if (next) canvas.session.setState({ editing: next })
    }
  }

  /** Shortcuts with Ctrl or Cmd are meant for the document, not for a field that nobody sees. */
  const forwardShortcut = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.stopPropagation()
    const clone = new globalThis.KeyboardEvent('keydown', event.nativeEvent)
    if (!rootOf(event.currentTarget)?.dispatchEvent(clone)) event.preventDefault()
  }

  const begin = () => {
    if (waiting && editing.type === 'new-step') canvas.session.setState({ editing })
  }

  const onInput = (event: FormEvent<HTMLTextAreaElement>) => {
    begin()
    event.currentTarget.style.height = 'auto'
    event.currentTarget.style.height = `${event.currentTarget.scrollHeight}px`
  }

  const { box, padX, padY, fontPx, linePx } = field
  const look = waiting ? styles.waiting : styles[field.look]
  return (
    <textarea
      ref={area}
      className={`${styles.field} ${look} ${field.strong ? styles.strong : ''} ${field.centred ? styles.centred : ''} nopan nowheel`}
      style={vars({
        '--left': `${box.x}px`,
        '--top': `${box.y}px`,
        '--field-width': `${box.width}px`,
        '--field-height': `${box.height}px`,
        '--pad': `${padY}px ${padX}px`,
        '--size': `${fontPx}px`,
        '--line': `${linePx}px`,
      })}
      rows={1}
      aria-label={field.label}
      defaultValue={field.text}
      spellCheck
      inputMode={waiting ? 'none' : 'text'}
      onCompositionStart={begin}
      onInput={onInput}
      onKeyDown={onKeyDown}
      onBlur={() => !waiting && close(true)}
      {...{ [OWN_POINTER]: waiting ? undefined : '', [WAITING]: waiting ? '' : undefined }}
    />
  )
}

/** The empty cell that typing would fill: the only thing selected. */
function waitingCell(selection: Selection): Editing | null {
  const [only] = selection
  return selection.length === 1 && only?.type === 'cell'
    ? { type: 'new-step', lane: only.lane, column: only.column }
    : null
}

const keyOf = (editing: Editing): string =>
  editing.type === 'new-step' ? `new ${editing.lane} ${editing.column}` : `${editing.type} ${editing.id}`

/**
 * Typing over the picture: Enter commits, Shift+Enter breaks the line, Escape reverts, leaving commits.
 *
 * The text is the field's own until it is committed by one command, so that nothing moves or renders under a
 * composition. On a selected empty cell the field is there before it is needed: an input method gets its first letter.
 */
export function InPlaceEditor({ scene, blueprint }: { readonly scene: Scene; readonly blueprint: Blueprint }) {
  const { canvas: messages } = useMessages()
  const session = useSession((state) => state.editing)
  const waiting = useDocument((state) => waitingCell(state.selection) !== null) && session === null
  const selection = useDocument((state) => state.selection)
  const view = useView()
  const editing = session ?? waitingCell(selection)
  const field = editing && editField({ scene, blueprint, view, messages }, editing)
  if (!editing || !field) return null
  const lane = editing.type === 'new-step' ? blueprint.lanes.byId[editing.lane] : undefined
  const label =
    waiting && editing.type === 'new-step'
      ? messages.emptyCell({
          lane: lane?.title ?? '',
          column: scene.columns.findIndex(({ id }) => id === editing.column) + 1,
        })
      : field.label
  return (
    <div className={styles.layer}>
      <Field key={keyOf(editing)} field={{ ...field, label }} editing={editing} waiting={waiting} />
    </div>
  )
}
