import { useEffect, useRef } from 'react'
import type { PageActions } from './pageActions'
import { keyPressOf, shortcutOf } from './shortcuts'

/** Listens for the keys that work everywhere while a project is open. A dialog on top keeps them away. */
export function useEditorShortcuts(actions: PageActions): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = shortcutOf(keyPressOf(event))
      if (name === null) return
      const aboveAll = document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')
      if (aboveAll && name !== 'save') return
      event.preventDefault()
      latest.current[name].run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
