import { editProject } from '../../commands/editProject'
import { useBlueprint, useDocument, useEditor, useSessionStore } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import { inOrder } from '../../model/ordered'
import { InlineTitle } from '../kit/InlineTitle'
import { useRun } from '../useRun'
import css from './ProjectTitle.module.css'
import { placeForStep } from './placeForStep'

/** The project's title, edited in place. `eager` is for a project that has just been made and wants a name. */
export function ProjectTitle({ eager }: { readonly eager: boolean }) {
  const { editor: messages } = useMessages()
  const title = useDocument(({ project }) => project.title)
  const language = useDocument(({ project }) => project.language)
  const blueprint = useBlueprint()
  const editor = useEditor()
  const session = useSessionStore()
  const run = useRun()
  /** The name of a new project is done: the first action of the customer can be typed at once. */
  const goOn = () => {
    const lanes = inOrder(blueprint.lanes)
    const lane = lanes.find(({ role }) => role === 'customer') ?? lanes[0]
    const column = lane && placeForStep(blueprint, lane.id, NOTHING)
    if (lane && column && Object.keys(blueprint.steps).length === 0)
      editor.select([{ type: 'cell', lane: lane.id, column }])
    session.setState({ focus: { on: 'canvas' } })
  }
  return (
    <h1 className={css.title}>
      <InlineTitle
        label={messages.projectTitle}
        value={title}
        lang={language}
        eager={eager}
        onEnter={eager ? goOn : undefined}
        onCommit={(text) => run(editProject, { changes: { title: text } })}
      />
    </h1>
  )
}
