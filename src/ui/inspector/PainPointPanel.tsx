import { MapPin, Trash2 } from 'lucide-react'
import { deletePainPoint } from '../../commands/deletePainPoint'
import { editPainPoint } from '../../commands/editPainPoint'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { PainPoint, PainTarget } from '../../model/painPoint'
import { Button } from '../kit/Button'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { options } from './options'
import { PainMarker } from './PainMarker'
import { PanelHead } from './PanelHead'
import { Pair, Section } from './Section'
import { useQuickEntry } from './useQuickEntry'

/** The name of what a pain point sits on. */
function targetName(blueprint: Blueprint, target: PainTarget): string {
  switch (target.type) {
    case 'step':
      return blueprint.steps[target.id]?.title ?? ''
    case 'lane':
      return blueprint.lanes.byId[target.id]?.title ?? ''
    case 'phase':
      return blueprint.phases.byId[target.id]?.title ?? ''
    case 'link': {
      const link = blueprint.links[target.id]
      return link ? `${blueprint.steps[link.from]?.title ?? ''} → ${blueprint.steps[link.to]?.title ?? ''}` : ''
    }
  }
}

/** A pain point: what hurts, how much, who takes care of it. */
export function PainPointPanel({ painPoint }: { readonly painPoint: PainPoint }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const run = useRun()
  const set = (changes: { readonly [Key in Exclude<keyof PainPoint, 'id'>]?: PainPoint[Key] | undefined }) =>
    run(editPainPoint, { blueprint: blueprint.id, painPoint: painPoint.id, changes })
  const { eager, onKeyDown } = useQuickEntry(painPoint)
  return (
    <>
      <PanelHead
        where={
          <>
            <PainMarker number={painPoint.number} severity={painPoint.severity} />
            {inspector.painPoints}
          </>
        }
        title={painPoint.title || inspector.none}
      />
      <Section name="pain-point" title={inspector.basics}>
        <div onKeyDownCapture={onKeyDown}>
          <TextArea
            label={inspector.title}
            value={painPoint.title}
            eager={eager}
            onCommit={(title) => set({ title })}
          />
        </div>
        <TextArea label={inspector.words} value={painPoint.words} onCommit={(words) => set({ words })} />
        <TextField label={inspector.speaker} value={painPoint.speaker} onCommit={(speaker) => set({ speaker })} />
        <SelectField
          label={inspector.severity}
          value={`${painPoint.severity}` as '1' | '2' | '3' | '4'}
          options={options(inspector.severities)}
          onChange={(choice) => choice && set({ severity: Number(choice) })}
        />
        <Pair>
          <NumberField
            label={inspector.votes}
            value={painPoint.votes}
            low={0}
            whole
            onCommit={(votes) => set({ votes })}
          />
          <SelectField
            label={inspector.status}
            value={painPoint.status}
            none={inspector.none}
            options={options(inspector.statuses)}
            onChange={(status) => set({ status })}
          />
        </Pair>
        <TextField label={inspector.cause} value={painPoint.cause} onCommit={(cause) => set({ cause })} />
        <TextField label={inspector.owner} value={painPoint.owner} onCommit={(owner) => set({ owner })} />
        <TextArea
          label={inspector.howMightWe}
          value={painPoint.howMightWe}
          onCommit={(howMightWe) => set({ howMightWe })}
        />
      </Section>
      <Section name="pain-targets" title={inspector.targets}>
        {painPoint.targets.map((target) => (
          <div key={`${target.type} ${target.id}`}>
            <Button size="small" icon={MapPin} onClick={() => editor.select([target])}>
              {targetName(blueprint, target) || inspector.none}
            </Button>
          </div>
        ))}
        <div>
          <Button
            size="small"
            icon={Trash2}
            onClick={() =>
              run(deletePainPoint, { blueprint: blueprint.id, painPoint: painPoint.id }, { select: NOTHING })
            }
          >
            {inspector.deletePain}
          </Button>
        </div>
      </Section>
    </>
  )
}
