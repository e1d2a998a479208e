import { Columns3, Plus } from 'lucide-react'
import { addColumn } from '../../commands/addColumn'
import { addLane } from '../../commands/addLane'
import { addPhase } from '../../commands/addPhase'
import { useBlueprint, useDocument, useSession, useSessionStore } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import type { LaneId } from '../../model/id'
import { DATA_LANE_ROLES, type LaneRole, STEP_LANE_ROLES } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import { LaneGlyph } from '../inspector/LaneGlyph'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'
import { useRun } from '../useRun'
import css from './LanesPanel.module.css'

/** What the diagram is made of: show and hide lanes, add lanes, phases and columns. */
export function LanesPanel() {
  const { editor } = useMessages()
  return (
    <div className={css.panel}>
      <h3>{editor.lanes}</h3>
      <LaneList />
      <AddLane />
      <h3>{editor.phases}</h3>
      <PhaseList />
    </div>
  )
}

function LaneList() {
  const { editor } = useMessages()
  const { lanes } = useBlueprint()
  const session = useSessionStore()
  const hidden = useSession((state) => state.hiddenLanes)
  const show = (id: LaneId, shown: boolean) => {
    const next = new Set(hidden)
    if (shown) next.delete(id)
    else next.add(id)
    session.setState({ hiddenLanes: next })
  }
  return (
    <ul className={css.lanes}>
      {inOrder(lanes).map(({ id, role, title, subtitle }) => (
        <li key={id}>
          <Checkbox checked={!hidden.has(id)} onChange={(shown) => show(id, shown)}>
            <span className={css.lane} title={editor.showLane(title)}>
              <LaneGlyph role={role} />
              {title}
              {subtitle && <small>{subtitle}</small>}
            </span>
          </Checkbox>
        </li>
      ))}
    </ul>
  )
}

function AddLane() {
  const { editor } = useMessages()
  const blueprint = useBlueprint()
  const language = useDocument(({ project }) => project.language)
  const run = useRun()
  const terms = glossary(language).lanes
  const item = (role: LaneRole): MenuEntry => ({
    type: 'item',
    label: terms[role].title,
    hint: terms[role].subtitle,
    onSelect: () => run(addLane, { blueprint: blueprint.id, id: freshId('lane'), role, ...terms[role] }),
  })
  return (
    <Menu
      trigger={
        <Button size="small" icon={Plus}>
          {editor.addLane}
        </Button>
      }
      entries={[...STEP_LANE_ROLES.map(item), { type: 'separator' }, ...DATA_LANE_ROLES.map(item)]}
    />
  )
}

function PhaseList() {
  const { editor } = useMessages()
  const blueprint = useBlueprint()
  const phases = inOrder(blueprint.phases)
  const last = phases.at(-1)
  const run = useRun()
  const addOne = () =>
    run(addPhase, {
      blueprint: blueprint.id,
      id: freshId('phase'),
      title: editor.newPhase(phases.length + 1),
      columns: [freshId('column'), freshId('column')],
    })
  return (
    <>
      <ul className={css.phases}>
        {phases.map(({ id, title, columns }) => (
          <li key={id}>
            {title}
            <small>{editor.columns(columns.length)}</small>
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        <Button size="small" icon={Plus} onClick={addOne}>
          {editor.addPhase}
        </Button>
        {last && (
          <Button
            size="small"
            icon={Columns3}
            onClick={() =>
              run(addColumn, { blueprint: blueprint.id, id: freshId('column'), place: { endOf: last.id } })
            }
          >
            {editor.addColumn}
          </Button>
        )}
      </div>
    </>
  )
}
