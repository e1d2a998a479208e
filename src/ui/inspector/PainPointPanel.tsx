import { MapPin, MapPinPlus, Trash2, X } from 'lucide-react'
import { deletePainPoint } from '../../commands/deletePainPoint'
import { placePainPoint } from '../../commands/placePainPoint'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { PainPoint } from '../../model/painPoint'
import { Button } from '../kit/Button'
import { IconButton } from '../kit/IconButton'
import { NumberField } from '../kit/NumberField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { painPlaceNames } from '../painPoints/painPlaceNames'
import { usePlacePain } from '../painPoints/usePlacePain'
import { useRun } from '../useRun'
import { PainImprovingSection } from './PainImprovingSection'
import { PainJudgedSection } from './PainJudgedSection'
import { PainKnownSection } from './PainKnownSection'
import { PainLinkedSection } from './PainLinkedSection'
import { PainMarker } from './PainMarker'
import css from './PainSection.module.css'
import { PanelHead } from './PanelHead'
import { Section } from './Section'
import { useQuickEntry } from './useQuickEntry'
import { useSetPain } from './useSetPain'

/** A pain point: what hurts, where, how much, and who takes care of it. */
export function PainPointPanel({ painPoint }: { readonly painPoint: PainPoint }) {
  const { inspector } = useMessages()
  const set = useSetPain(painPoint)
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
      </Section>
      <Places painPoint={painPoint} />
      <PainJudgedSection painPoint={painPoint} set={set} />
      <PainLinkedSection painPoint={painPoint} set={set} />
      <PainImprovingSection painPoint={painPoint} set={set} />
      <PainKnownSection painPoint={painPoint} set={set} />
      <Numbered painPoint={painPoint} />
    </>
  )
}

/** What it sits on; each place leads there, and can be given up. */
function Places({ painPoint }: { readonly painPoint: PainPoint }) {
  const { inspector, painPoints: pain } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const run = useRun()
  const place = usePlacePain()
  const names = painPlaceNames(blueprint, pain)
  return (
    <Section name="pain-targets" title={inspector.targets}>
      {painPoint.targets.map((target) => (
        <div key={`${target.type} ${target.id}`} className={css.place}>
          <Button size="small" icon={MapPin} onClick={() => editor.select([target])}>
            {names.nameOf(target) || inspector.none}
          </Button>
          <IconButton
            size="small"
            icon={X}
            label={inspector.removeNamed(names.nameOf(target))}
            onClick={() =>
              run(placePainPoint, {
                ...{ blueprint: blueprint.id, painPoint: painPoint.id },
                targets: painPoint.targets.filter((other) => other !== target),
              })
            }
          />
        </div>
      ))}
      <div>
        <Button size="small" icon={MapPinPlus} onClick={() => place(painPoint.id)}>
          {pain.place}
        </Button>
      </div>
    </Section>
  )
}

/** Its number, which changes on request only, and its end. */
function Numbered({ painPoint }: { readonly painPoint: PainPoint }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const set = useSetPain(painPoint)
  return (
    <Section name="pain-number" title={inspector.painNumber} open={false}>
      <NumberField
        label={inspector.painNumber}
        value={painPoint.number}
        low={1}
        high={100_000}
        whole
        onCommit={(number) => number !== undefined && set({ number })}
      />
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
  )
}
