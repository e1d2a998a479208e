import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import type { Step } from '../../model/step'
import { SelectField } from '../kit/SelectField'
import { options } from './options'
import { RecordsField } from './RecordsField'
import { RegisterField } from './RegisterField'
import { Section } from './Section'
import { useStepEdit } from './useStepEdit'

/** How the facts of a step are known. */
export function ResearchSection({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const words = glossary(useLanguage())
  const edit = useStepEdit(steps)
  const tags = edit.value('tags') ?? []
  const latitude = edit.value('latitude')
  return (
    <Section name="research" title={inspector.research} open={false}>
      <SelectField
        label={inspector.researchStatus}
        value={edit.value('research')}
        none={edit.placeholder('research') || inspector.none}
        options={options(words.research)}
        onChange={(research) => edit.set({ research })}
      />
      <RegisterField
        register="sources"
        label={inspector.sources}
        chosen={edit.value('sources') ?? []}
        mixed={edit.get('sources').mixed}
        onChange={(chosen) => edit.set({ sources: chosen })}
      />
      <SelectField
        label={inspector.latitude}
        value={latitude === undefined ? undefined : (`${latitude}` as '0' | '1' | '2' | '3')}
        none={edit.placeholder('latitude') || inspector.none}
        options={options(inspector.latitudes)}
        onChange={(choice) => edit.set({ latitude: choice === undefined ? undefined : Number(choice) })}
      />
      <RecordsField
        label={inspector.tags}
        chosen={tags}
        mixed={edit.get('tags').mixed}
        records={tags.map((tag) => ({ id: tag, name: tag }))}
        newLabel={inspector.newTag}
        onChange={(chosen) => edit.set({ tags: chosen })}
        onCreate={(tag) => edit.set({ tags: [...tags, tag] })}
      />
    </Section>
  )
}
