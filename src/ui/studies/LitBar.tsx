import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useBlueprint, useSession, useSessionStore } from '../../editor/EditorContext'
import type { Lit, Session } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import css from './LitBar.module.css'

/** Whether Escape has something nearer to end: a text, a link under way, a dialog, a menu. */
const isTaken = (session: Session): boolean => {
  const { editing, linkFrom, confirm } = session.getState()
  return (
    editing !== null ||
    linkFrom !== null ||
    confirm !== null ||
    document.querySelector('[role="dialog"], [role="menu"], [role="alertdialog"]') !== null
  )
}

/** Ends the light by Escape, before the diagram takes the key to let go of its selection. */
function useEscape(session: Session, lit: Lit | null): void {
  useEffect(() => {
    if (!lit) return
    const end = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || isTaken(session)) return
      event.preventDefault()
      event.stopPropagation()
      session.setState({ lit: null })
    }
    window.addEventListener('keydown', end, { capture: true })
    return () => window.removeEventListener('keydown', end, { capture: true })
  }, [session, lit])
}

/** Over the diagram, while steps of a study are lit: whose they are, how many, and the way back to all. */
export function LitBar() {
  const { studies } = useMessages()
  const session = useSessionStore()
  const lit = useSession((state) => state.lit)
  const { steps, links } = useBlueprint()
  useEscape(session, lit)
  if (!lit) return null
  const stepCount = lit.steps.filter((id) => steps[id]).length
  const linkCount = lit.links.filter((id) => links[id]).length
  const showAll = () => session.setState({ lit: null, focus: { on: 'canvas' } })
  return (
    <section className={css.bar} aria-label={studies.litName}>
      <p role="status">
        <b>{studies.litOf(lit.label)}</b>
        <span>{stepCount + linkCount > 0 ? studies.litCount(stepCount, linkCount) : studies.litNothing}</span>
      </p>
      <Button size="small" icon={X} onClick={showAll} aria-keyshortcuts="Escape">
        {studies.showAll}
      </Button>
    </section>
  )
}
