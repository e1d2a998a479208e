import { Redo2, Undo2 } from 'lucide-react'
import { useDocument, useEditor } from '../../editor/EditorContext'
import type { Catalog } from '../../i18n/catalog'
import { useMessages } from '../../i18n/MessagesContext'
import { IconButton } from '../kit/IconButton'
import css from './UndoButtons.module.css'

/** What a command is called; a name that no catalog knows is left out. */
const labelOf = (commands: Catalog['commands'], name: string | undefined): string | undefined =>
  name === undefined ? undefined : (commands as Readonly<Record<string, string>>)[name]

/** Undo and redo, which say what they would undo. */
export function UndoButtons() {
  const { editor: words, commands } = useMessages()
  const editor = useEditor()
  const past = useDocument(({ past }) => past.at(-1)?.name)
  const future = useDocument(({ future }) => future.at(-1)?.name)
  const undone = labelOf(commands, past)
  const redone = labelOf(commands, future)
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undone ? words.undoWhat(undone) : words.undo}
        shortcut="mod+z"
        aria-disabled={past === undefined}
        onClick={() => editor.undo()}
      />
      <span className={css.redo} data-idle={future === undefined || undefined}>
        <IconButton
          icon={Redo2}
          label={redone ? words.redoWhat(redone) : words.redo}
          shortcut="mod+shift+z"
          aria-disabled={future === undefined}
          onClick={() => editor.redo()}
        />
      </span>
    </>
  )
}
