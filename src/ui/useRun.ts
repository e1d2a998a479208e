import { useCallback } from 'react'
import type { Command } from '../commands/command'
import { useEditor, useSessionStore } from '../editor/EditorContext'
import type { RunOptions } from '../editor/editor'
import { useMessages } from '../i18n/MessagesContext'

/** Carries out a command on the open document. A refusal is shown as a notice that says why and what to do. */
export function useRun() {
  const editor = useEditor()
  const session = useSessionStore()
  const { refusals } = useMessages()
  return useCallback(
    <Args>(command: Command<Args>, args: Args, options?: RunOptions): boolean => {
      const verdict = editor.run(command, args, options)
      if (!verdict.ok) session.setState({ notice: { text: refusals[verdict.reason], tone: 'error' } })
      return verdict.ok
    },
    [editor, session, refusals],
  )
}
