import { type RefObject, useEffect } from 'react'
import { useSession, useSessionStore } from '../../editor/EditorContext'

/** Moves the focus to the first field of a panel when somebody asks for it. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>): void {
  const session = useSessionStore()
  const wanted = useSession(({ focus }) => focus?.on === 'panel')
  useEffect(() => {
    if (!wanted) return
    session.setState({ focus: null })
    panel.current?.querySelector<HTMLElement>('textarea, input:not([type="range"]), select')?.focus()
  }, [wanted, session, panel])
}
