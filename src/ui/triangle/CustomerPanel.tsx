import { addRecord } from '../../commands/addRecord'
import { editTriangleCustomer } from '../../commands/editTriangleCustomer'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import { inOrder } from '../../model/ordered'
import { PanelHead } from '../inspector/PanelHead'
import { RecordsField } from '../inspector/RecordsField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { HealthField } from './HealthField'
import css from './Panels.module.css'
import { ShowButton } from './ShowButton'
import { SuggestionList } from './SuggestionList'
import { TrianglePains } from './TrianglePains'
import { useTriangle } from './useTriangle'

const NEEDS = ['quality', 'function', 'extension', 'price'] as const

/** The customer in the middle: who they are, what they need, what they say. */
export function CustomerPanel() {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const segments = useDocument(({ project }) => project.segments)
  const run = useRun()
  const { reading, suggestions } = useTriangle()
  const { customer } = blueprint.triangle
  const facts = reading.parts.customer
  const name = words.parts.customer
  const set = (changes: Parameters<typeof editTriangleCustomer.apply>[1]['changes']) =>
    run(editTriangleCustomer, { blueprint: blueprint.id, changes })
  const newSegment = (text: string) => {
    const id = freshId('segment')
    if (run(addRecord, { register: 'segments', record: { id, name: text } })) set({ segment: id })
  }
  return (
    <>
      <PanelHead where={words.customerKind} title={name}>
        <ShowButton label={name} steps={facts.steps} links={facts.links} />
      </PanelHead>
      <section className={css.part} aria-label={words.customer}>
        <h3 className={css.heading}>{words.customer}</h3>
        <TextArea label={words.quote} value={customer.quote} onCommit={(quote) => set({ quote })} />
        {NEEDS.map((need) => (
          <TextField key={need} label={words[need]} value={customer[need]} onCommit={(text) => set({ [need]: text })} />
        ))}
        <RecordsField
          label={words.segment}
          chosen={customer.segment === undefined ? [] : [customer.segment]}
          records={inOrder(segments)}
          newLabel={words.newSegment}
          onChange={(chosen) => set({ segment: chosen.at(-1) })}
          onCreate={newSegment}
        />
        <HealthField part="customer" onCommit={(health) => set({ health })} />
      </section>
      <TrianglePains painPoints={facts.painPoints} />
      <SuggestionList
        suggestions={suggestions.filter(({ relations }) => relations.some((relation) => relation.endsWith('customer')))}
      />
    </>
  )
}
