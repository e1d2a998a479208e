import { useSessionStore } from '../../editor/EditorContext'
import type { Lit } from '../../editor/session'
import { useViews } from '../ViewsContext'

/**
 * Shows on the blueprint what something of a study speaks of: its steps and links stay lit, all others are dimmed, and
 * the diagram glides to them.
 */
export function useShowOnBlueprint(): (lit: Lit) => void {
  const session = useSessionStore()
  const views = useViews()
  return (lit) => {
    session.setState({ lit, glide: { to: 'steps', steps: lit.steps }, focus: { on: 'canvas' } })
    views.show('blueprint')
  }
}
