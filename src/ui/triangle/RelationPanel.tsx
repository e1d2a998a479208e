import { rateRelation } from '../../commands/rateRelation'
import { useBlueprint } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import type { TriangleRelation } from '../../model/painPoint'
import type { RelationRating } from '../../model/triangle'
import { options } from '../inspector/options'
import { PanelHead } from '../inspector/PanelHead'
import { RegisterField } from '../inspector/RegisterField'
import { Pair, Section } from '../inspector/Section'
import { DateField } from '../kit/DateField'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import css from './Panels.module.css'
import { RatingControl } from './RatingControl'
import { ShowButton } from './ShowButton'
import { SuggestionList } from './SuggestionList'
import { TrianglePains } from './TrianglePains'
import { nameOfRelation } from './triangleNames'
import { useTriangle } from './useTriangle'
import { WeakestFirst } from './WeakestFirst'

/** A relation: how well it holds and why, where it hurts, what follows from that. */
export function RelationPanel({ relation }: { readonly relation: TriangleRelation }) {
  const { triangle: words, inspector } = useMessages()
  const glossaryWords = glossary(useLanguage())
  const blueprint = useBlueprint()
  const run = useRun()
  const { reading, suggestions } = useTriangle()
  const rating: RelationRating = blueprint.triangle.relations[relation] ?? {}
  const facts = reading.relations[relation]
  const name = nameOfRelation(words, relation)
  const set = (changes: Parameters<typeof rateRelation.apply>[1]['changes']) =>
    run(rateRelation, { blueprint: blueprint.id, relation, changes })
  return (
    <>
      <PanelHead where={words.relationKind} title={name}>
        <div className={css.headField}>
          <TextArea label={words.reason} value={rating.reason} onCommit={(reason) => set({ reason })} />
        </div>
        <ShowButton label={name} steps={facts.steps} links={facts.links} />
      </PanelHead>
      <RatingControl relation={relation} />
      <TrianglePains painPoints={facts.painPoints} relation={relation} />
      <SuggestionList suggestions={suggestions.filter(({ relations }) => relations.includes(relation))} />
      <Section name="triangle-proof" title={words.proof} open={rating.evidence === undefined}>
        <TextArea label={words.evidence} value={rating.evidence} onCommit={(evidence) => set({ evidence })} />
        <Pair>
          <TextField label={words.ratedBy} value={rating.ratedBy} onCommit={(ratedBy) => set({ ratedBy })} />
          <DateField label={words.ratedOn} value={rating.date} onCommit={(date) => set({ date })} />
        </Pair>
        <SelectField
          label={inspector.researchStatus}
          value={rating.research}
          none={inspector.none}
          options={options(glossaryWords.research)}
          onChange={(research) => set({ research })}
        />
        <RegisterField
          register="sources"
          label={inspector.sources}
          chosen={rating.sources ?? []}
          onChange={(sources) => set({ sources })}
        />
      </Section>
      <WeakestFirst current={relation} />
    </>
  )
}
