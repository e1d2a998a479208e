import { editCorner } from '../../commands/editCorner'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { TriangleCornerName } from '../../model/triangleParts'
import { PanelHead } from '../inspector/PanelHead'
import { TextArea } from '../kit/TextArea'
import { useRun } from '../useRun'
import { HealthField } from './HealthField'
import { ItemList } from './ItemList'
import css from './Panels.module.css'
import { ShowButton } from './ShowButton'
import { SuggestionList } from './SuggestionList'
import { TrianglePains } from './TrianglePains'
import { useTriangle } from './useTriangle'

/** A corner: what it says and does, how healthy it is, its promises, systems or roles. */
export function CornerPanel({ corner }: { readonly corner: TriangleCornerName }) {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const { reading, suggestions } = useTriangle()
  const { says, does } = blueprint.triangle[corner]
  const facts = reading.parts[corner]
  const name = words.parts[corner]
  const set = (changes: Parameters<typeof editCorner.apply>[1]['changes']) =>
    run(editCorner, { blueprint: blueprint.id, corner, changes })
  return (
    <>
      <PanelHead where={words.cornerKind} title={name}>
        <ShowButton label={name} steps={facts.steps} links={facts.links} />
      </PanelHead>
      <section className={css.part} aria-label={name}>
        <TextArea
          label={words.says}
          value={says}
          placeholder={words.saysHints[corner]}
          onCommit={(text) => set({ says: text })}
        />
        <TextArea
          label={words.does}
          value={does}
          placeholder={words.doesHints[corner]}
          onCommit={(text) => set({ does: text })}
        />
        <HealthField part={corner} onCommit={(health) => set({ health })} />
      </section>
      <ItemList corner={corner} />
      <TrianglePains painPoints={facts.painPoints} />
      <SuggestionList suggestions={suggestions.filter(({ parts }) => parts.includes(corner))} />
    </>
  )
}
