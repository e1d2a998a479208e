import { useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Step } from '../../model/step'
import { DurationField } from '../kit/DurationField'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextField } from '../kit/TextField'
import { options } from './options'
import { Pair, Section } from './Section'
import { useStepEdit } from './useStepEdit'

/** How long a step takes and what it costs. */
export function TimeSection({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const currency = useDocument((state) => state.project.currency) ?? ''
  const edit = useStepEdit(steps)
  const adds = edit.value('valueAdding')
  return (
    <Section name="time" title={inspector.time}>
      <Pair>
        <DurationField
          label={inspector.typical}
          value={edit.value('standardMinutes')}
          placeholder={edit.placeholder('standardMinutes')}
          onCommit={(standardMinutes) => edit.set({ standardMinutes })}
        />
        <DurationField
          label={inspector.maximum}
          value={edit.value('acceptableMinutes')}
          placeholder={edit.placeholder('acceptableMinutes')}
          onCommit={(acceptableMinutes) => edit.set({ acceptableMinutes })}
        />
      </Pair>
      <SelectField
        label={inspector.valueAdding}
        value={adds === undefined ? undefined : adds ? 'yes' : 'no'}
        options={options(inspector.valueChoices)}
        none={edit.placeholder('valueAdding') || inspector.none}
        onChange={(choice) => edit.set({ valueAdding: choice === undefined ? undefined : choice === 'yes' })}
      />
      <Pair>
        <NumberField
          label={inspector.cost(currency)}
          value={edit.value('cost')}
          placeholder={edit.placeholder('cost')}
          onCommit={(cost) => edit.set({ cost })}
        />
        <NumberField
          label={inspector.price(currency)}
          value={edit.value('price')}
          placeholder={edit.placeholder('price')}
          onCommit={(price) => edit.set({ price })}
        />
      </Pair>
      <TextField
        label={inspector.standard}
        value={edit.value('standard')}
        placeholder={edit.placeholder('standard')}
        onCommit={(standard) => edit.set({ standard })}
      />
    </Section>
  )
}
