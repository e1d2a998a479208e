import { useMessages } from '../../i18n/MessagesContext'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextField } from '../kit/TextField'
import { options } from './options'
import { Pair, Section } from './Section'
import type { PainSectionProps } from './useSetPain'

const digit = (value: number | undefined) => (value === undefined ? undefined : (String(value) as '1'))

/** How bad it is and what it would take. */
export function PainJudgedSection({ painPoint, set }: PainSectionProps) {
  const { inspector, painPoints: pain } = useMessages()
  return (
    <Section name="pain-judged" title={pain.judged}>
      <SelectField
        label={inspector.severity}
        value={digit(painPoint.severity)}
        options={options(inspector.severities)}
        onChange={(choice) => choice && set({ severity: Number(choice) })}
      />
      <Pair>
        <SelectField
          label={pain.fields.impact}
          value={digit(painPoint.impact)}
          none={inspector.none}
          options={options(pain.ratings)}
          onChange={(choice) => set({ impact: choice && Number(choice) })}
        />
        <SelectField
          label={pain.fields.effort}
          value={digit(painPoint.effort)}
          none={inspector.none}
          options={options(pain.ratings)}
          onChange={(choice) => set({ effort: choice && Number(choice) })}
        />
      </Pair>
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
      <TextField label={inspector.owner} value={painPoint.owner} onCommit={(owner) => set({ owner })} />
      <TextField label={inspector.cause} value={painPoint.cause} onCommit={(cause) => set({ cause })} />
    </Section>
  )
}
