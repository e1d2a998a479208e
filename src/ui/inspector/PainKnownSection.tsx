import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import { SelectField } from '../kit/SelectField'
import { options } from './options'
import { RegisterField } from './RegisterField'
import { Section } from './Section'
import type { PainSectionProps } from './useSetPain'

/** How we know of it. */
export function PainKnownSection({ painPoint, set }: PainSectionProps) {
  const { inspector } = useMessages()
  const words = glossary(useLanguage())
  return (
    <Section name="pain-known" title={inspector.research} open={false}>
      <SelectField
        label={inspector.researchStatus}
        value={painPoint.research}
        none={inspector.none}
        options={options(words.research)}
        onChange={(research) => set({ research })}
      />
      <RegisterField
        register="sources"
        label={inspector.sources}
        chosen={painPoint.sources ?? []}
        onChange={(sources) => set({ sources })}
      />
    </Section>
  )
}
