import { useSessionStore } from '../../editor/EditorContext'
import type { PainPointId } from '../../model/id'
import { useViews } from '../ViewsContext'

/** Goes to the blueprint with the number of a pain point at the pointer: the next press there places it. */
export function usePlacePain(): (id: PainPointId) => void {
  const session = useSessionStore()
  const views = useViews()
  return (id) => {
    session.setState({ placingPain: id, tool: 'select', linkFrom: null, editing: null, focus: { on: 'canvas' } })
    views.show('blueprint', [{ type: 'painPoint', id }])
  }
}
