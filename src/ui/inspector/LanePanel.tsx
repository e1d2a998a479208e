import { EyeOff, Trash2 } from 'lucide-react'
import { deleteLane } from '../../commands/deleteLane'
import { editLane } from '../../commands/editLane'
import { setDataCell } from '../../commands/setDataCell'
import { useBlueprint, useSessionStore } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { columnsInOrder } from '../../model/columnsInOrder'
import { glossary } from '../../model/glossary'
import type { Lane } from '../../model/lane'
import { zoneOf } from '../../model/zone'
import { Button } from '../kit/Button'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { LaneGlyph } from './LaneGlyph'
import { PainSection } from './PainSection'
import { PanelHead } from './PanelHead'
import { Buttons, Section } from './Section'
import { useDeletion } from './useDeletion'

/** A lane: its names and role, and the content of a data lane. */
export function LanePanel({ lane }: { readonly lane: Lane }) {
  const { inspector } = useMessages()
  const { lanes: laneTerms } = glossary(useLanguage())
  const { id: blueprint } = useBlueprint()
  const session = useSessionStore()
  const run = useRun()
  const remove = useDeletion()
  const set = (changes: Parameters<typeof editLane.apply>[1]['changes']) =>
    run(editLane, { blueprint, lane: lane.id, changes })
  const roles = (Object.keys(laneTerms) as Lane['role'][]).filter((role) => zoneOf(role) === zoneOf(lane.role))
  return (
    <>
      <PanelHead
        where={
          <>
            <LaneGlyph role={lane.role} />
            {inspector.lanePanel}
          </>
        }
        title={lane.title || inspector.none}
      />
      <Section name="lane" title={inspector.basics}>
        <TextField label={inspector.title} value={lane.title} onCommit={(title) => set({ title })} />
        <TextField label={inspector.subtitle} value={lane.subtitle} onCommit={(subtitle) => set({ subtitle })} />
        <SelectField
          label={inspector.role}
          value={lane.role}
          options={roles.map((role) => ({
            value: role,
            label: `${laneTerms[role].title}, ${laneTerms[role].subtitle}`,
          }))}
          onChange={(role) => role && set({ role })}
        />
        {lane.role === 'metric' && (
          <TextField label={inspector.unit} value={lane.unit} onCommit={(unit) => set({ unit })} />
        )}
        <Buttons>
          <Button
            size="small"
            icon={EyeOff}
            onClick={() => session.setState(({ hiddenLanes }) => ({ hiddenLanes: new Set([...hiddenLanes, lane.id]) }))}
          >
            {inspector.hideLane}
          </Button>
          <Button
            size="small"
            icon={Trash2}
            onClick={() => remove({ type: 'lane', id: lane.id }, lane.title, deleteLane, { blueprint, lane: lane.id })}
          >
            {inspector.deleteLane}
          </Button>
        </Buttons>
      </Section>
      {(lane.role === 'metric' || lane.role === 'notes') && <CellFields lane={lane} />}
      <PainSection target={{ type: 'lane', id: lane.id }} />
    </>
  )
}

/** What a metric or notes lane holds at each column. */
function CellFields({ lane }: { readonly lane: Lane }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  return (
    <Section name="cells" title={inspector.column}>
      {columnsInOrder(blueprint).map((column, index) => {
        const cell = lane.cells?.[column]
        const label = blueprint.columns[column]?.title ?? inspector.cellValue(index + 1)
        const at = { blueprint: blueprint.id, lane: lane.id, column }
        return lane.role === 'metric' ? (
          <NumberField
            key={column}
            label={label}
            value={cell?.value}
            onCommit={(value) => run(setDataCell, { ...at, value })}
          />
        ) : (
          <TextField
            key={column}
            label={label}
            value={cell?.text}
            onCommit={(text) => run(setDataCell, { ...at, text })}
          />
        )
      })}
    </Section>
  )
}
