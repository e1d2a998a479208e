import { ArrowDown, ArrowLeft, ArrowUp, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { deleteTriangleItem } from '../../commands/deleteTriangleItem'
import { editTriangleItem } from '../../commands/editTriangleItem'
import { moveTriangleItem } from '../../commands/moveTriangleItem'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { TriangleItem } from '../../model/triangle'
import type { TriangleCornerName } from '../../model/triangleParts'
import { PanelHead } from '../inspector/PanelHead'
import { RegisterField } from '../inspector/RegisterField'
import { Buttons, Section } from '../inspector/Section'
import { Button } from '../kit/Button'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { painNames, stepNames } from './blueprintNames'
import { LinkedField } from './LinkedField'
import css from './Panels.module.css'
import { ShowButton } from './ShowButton'
import { SuggestionList } from './SuggestionList'
import { useTriangle } from './useTriangle'

interface TriangleItemPanelProps {
  readonly corner: TriangleCornerName
  readonly item: TriangleItem
}

/** The fields that a corner's items have beyond the title, note and links. */
const FIELDS = {
  strategy: [],
  system: ['owner'],
  people: ['skills', 'authorityLimit', 'training', 'incentives'],
} as const satisfies Readonly<Record<TriangleCornerName, readonly (keyof TriangleItem)[]>>

/** A promise, a system or a role: its words, and the steps and pain points that it is linked with. */
export function TriangleItemPanel({ corner, item }: TriangleItemPanelProps) {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const { suggestions } = useTriangle()
  const steps = useMemo(() => stepNames(blueprint), [blueprint])
  const pains = useMemo(() => painNames(blueprint), [blueprint])
  const set = (changes: Parameters<typeof editTriangleItem.apply>[1]['changes']) =>
    run(editTriangleItem, { blueprint: blueprint.id, item: item.id, changes })
  return (
    <>
      <PanelHead where={`${words.itemKinds[corner]} · ${words.parts[corner]}`} title={item.title}>
        <ShowButton label={item.title} steps={item.steps} links={[]} />
      </PanelHead>
      <section className={css.part} aria-label={words.itemKinds[corner]}>
        <TextArea label={words.itemTitle} value={item.title} onCommit={(title) => set({ title })} />
        {FIELDS[corner].map((field) => (
          <TextField key={field} label={words[field]} value={item[field]} onCommit={(text) => set({ [field]: text })} />
        ))}
        {corner === 'people' && (
          <RegisterField
            register="roles"
            label={words.role}
            chosen={item.role === undefined ? [] : [item.role]}
            onChange={(roles) => set({ role: roles.at(-1) })}
          />
        )}
        <TextArea label={words.note} value={item.note} onCommit={(note) => set({ note })} />
      </section>
      <Section name="triangle-links" title={words.steps} aside={words.itemSteps(item.steps.length)}>
        <LinkedField
          label={words.steps}
          chosen={item.steps}
          records={steps}
          boxLabel={words.linkStep}
          onChange={(chosen) => set({ steps: chosen })}
        />
        <LinkedField
          label={words.painPoints}
          chosen={item.painPoints ?? []}
          records={pains}
          boxLabel={words.linkPain}
          onChange={(chosen) => set({ painPoints: chosen })}
        />
      </Section>
      <SuggestionList suggestions={suggestions.filter(({ subject }) => subject.item === item.id)} />
      <ItemActions corner={corner} item={item} />
    </>
  )
}

/** Moves, deletes, and the way back to the corner. */
function ItemActions({ corner, item }: TriangleItemPanelProps) {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const run = useRun()
  const place = { blueprint: blueprint.id, item: item.id }
  const { order } = blueprint.triangle[corner].items
  const index = order.indexOf(item.id)
  const toCorner = [{ type: 'corner', id: corner }] as const
  return (
    <section className={css.part} aria-label={item.title}>
      <Buttons>
        <Button size="small" icon={ArrowLeft} onClick={() => editor.select(toCorner)}>
          {words.backTo(words.parts[corner])}
        </Button>
        {index > 0 && (
          <Button size="small" icon={ArrowUp} onClick={() => run(moveTriangleItem, { ...place, index: index - 1 })}>
            {words.moveUp}
          </Button>
        )}
        {index < order.length - 1 && (
          <Button size="small" icon={ArrowDown} onClick={() => run(moveTriangleItem, { ...place, index: index + 1 })}>
            {words.moveDown}
          </Button>
        )}
        <Button size="small" icon={Trash2} onClick={() => run(deleteTriangleItem, place, { select: toCorner })}>
          {words.deleteItem[corner]}
        </Button>
      </Buttons>
    </section>
  )
}
