import { type KeyboardEvent, useEffect, useState } from 'react'
import { useEditor, useSessionStore } from '../../editor/EditorContext'
import type { PainPoint } from '../../model/painPoint'

/**
 * The title of a pain point that was just made on the diagram: it has the focus, and Enter or Escape lead back to where
 * the hands were, with what was typed.
 */
export function useQuickEntry({ id, targets }: PainPoint) {
  const editor = useEditor()
  const session = useSessionStore()
  const [eager] = useState(() => {
    const { focus } = session.getState()
    return focus?.on === 'painPoint' && focus.id === id
  })
  useEffect(() => {
    if (eager) session.setState({ focus: null })
  }, [eager, session])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!eager || event.nativeEvent.isComposing || event.keyCode === 229) return
    // Ctrl+Enter commits and stays, as in every field of several lines; Shift+Enter breaks the line.
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isPlain || (event.key !== 'Escape' && event.key !== 'Enter')) return
    event.preventDefault()
    event.stopPropagation()
    // Leaving the field commits its text.
    editor.select(targets)
    session.setState({ focus: { on: 'canvas' } })
  }
  return { eager, onKeyDown }
}
