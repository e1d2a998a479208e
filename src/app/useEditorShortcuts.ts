import { useEffect, useRef } from 'react'
import type { OpenProject } from './openProject'
import { keyPressOf, type ShortcutName, shortcutOf } from './shortcuts'

/** What the page around the document does. */
export type PageActions = Readonly<Record<Extract<ShortcutName, 'help' | 'export' | 'exportOptions'>, () => void>>

/** Listens for the keys that work everywhere while a project is open. A dialog on top keeps them away. */
export function useEditorShortcuts({ editor, session, save }: OpenProject, page: PageActions): void {
  const latest = useRef(page)
  latest.current = page
  useEffect(() => {
    const carryOut = {
      undo: () => editor.undo(),
      redo: () => editor.redo(),
      save: () => save(),
      help: () => latest.current.help(),
      export: () => latest.current.export(),
      exportOptions: () => latest.current.exportOptions(),
      select: () => session.setState({ tool: 'select', linkFrom: null }),
      pan: () => session.setState({ tool: 'pan', linkFrom: null }),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = shortcutOf(keyPressOf(event))
      if (name === null) return
      const aboveAll = document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')
      if (aboveAll && name !== 'save') return
      event.preventDefault()
      carryOut[name]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor, session, save])
}
