import { Plus } from 'lucide-react'
import { useBlueprint, useSession, useSessionStore } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import { inOrder } from '../../model/ordered'
import { Button } from '../kit/Button'
import css from './FirstStepHint.module.css'
import { placeForStep } from './placeForStep'

/** What a blank blueprint says: what is missing, the key that makes it, and a prompt for the room. */
export function FirstStepHint() {
  const { editor } = useMessages()
  const session = useSessionStore()
  const blueprint = useBlueprint()
  const editing = useSession((state) => state.editing)
  const tool = useSession((state) => state.tool)
  // The tools that place and connect say themselves what to do next.
  if (editing !== null || tool === 'step' || tool === 'connect' || Object.keys(blueprint.steps).length > 0) return null
  const start = () => {
    const lanes = inOrder(blueprint.lanes)
    const lane = lanes.find(({ role }) => role === 'customer') ?? lanes[0]
    const column = lane && placeForStep(blueprint, lane.id, NOTHING)
    if (lane && column) session.setState({ tool: 'select', editing: { type: 'new-step', lane: lane.id, column } })
  }
  return (
    <div className={css.hint}>
      <p>
        <b>{editor.noSteps}</b>
        {editor.noStepsHint}
      </p>
      <Button icon={Plus} onClick={start}>
        {editor.addStep}
      </Button>
    </div>
  )
}
