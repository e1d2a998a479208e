import { useMessages } from '../../i18n/MessagesContext'
import type { ValueTerm } from '../../model/painPoint'
import { Checkbox } from '../kit/Checkbox'
import { SelectField } from '../kit/SelectField'
import { options } from './options'
import css from './PainSection.module.css'
import { Section } from './Section'
import type { PainSectionProps } from './useSetPain'

const digit = (value: number | undefined) => (value === undefined ? undefined : (String(value) as '1'))

/** What of the service it speaks about: element, relation, quality, gap, costs and benefits. */
export function PainLinkedSection({ painPoint, set }: PainSectionProps) {
  const { inspector, painPoints: pain } = useMessages()
  const touches = painPoint.touches ?? []
  const toggle = (term: ValueTerm, on: boolean) =>
    set({ touches: on ? [...touches, term] : touches.filter((other) => other !== term) })
  return (
    <Section name="pain-linked" title={pain.linked} open={false}>
      <SelectField
        label={pain.fields.element}
        value={painPoint.element}
        none={inspector.none}
        options={options(pain.elements)}
        onChange={(element) => set({ element })}
      />
      <SelectField
        label={pain.fields.relation}
        value={painPoint.relation}
        none={inspector.none}
        options={options(pain.relations)}
        onChange={(relation) => set({ relation })}
      />
      <SelectField
        label={pain.fields.dimension}
        value={painPoint.dimension}
        none={inspector.none}
        options={options(pain.dimensions)}
        onChange={(dimension) => set({ dimension })}
      />
      <SelectField
        label={pain.fields.gap}
        value={digit(painPoint.gap)}
        none={inspector.none}
        options={options(pain.gaps)}
        onChange={(choice) => set({ gap: choice && Number(choice) })}
      />
      <fieldset className={css.touches}>
        <legend>{pain.touches}</legend>
        {options(pain.valueTerms).map(({ value, label }) => (
          <Checkbox key={value} checked={touches.includes(value)} onChange={(checked) => toggle(value, checked)}>
            {label}
          </Checkbox>
        ))}
      </fieldset>
    </Section>
  )
}
