import { MapPin, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { useBlueprint, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { elementScale } from '../../model/elementScale'
import type { Attribute } from '../../model/elements'
import { options } from '../inspector/options'
import { RecordsField } from '../inspector/RecordsField'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import css from './AttributeFields.module.css'
import { numberedSteps } from './numberedSteps'
import { useElementsDesk } from './useElementsDesk'

interface AttributeFieldsProps {
  readonly attribute: Attribute
  /** The attribute was deleted, or the blueprint is shown instead. */
  readonly onGone: () => void
}

/** Every field of an attribute. Each commits by itself, as one undo step. */
export function AttributeFields({ attribute, onGone }: AttributeFieldsProps) {
  const { elements: words, studies } = useMessages()
  const desk = useElementsDesk()
  const blueprint = useBlueprint()
  const session = useSessionStore()
  const show = useShowOnBlueprint()
  const { low, high } = elementScale(blueprint.elements)
  const steps = useMemo(() => numberedSteps(blueprint), [blueprint])
  const set = (changes: Parameters<typeof desk.edit>[1]) => desk.edit(attribute.id, changes)
  return (
    <div className={css.fields}>
      <TextField label={words.title} value={attribute.title} onCommit={(title) => set({ title })} />
      <div className={css.scores}>
        <NumberField
          label={words.importance}
          value={attribute.importance}
          {...{ low, high }}
          onCommit={(importance) => set({ importance })}
        />
        <NumberField
          label={words.performance}
          value={attribute.performance}
          {...{ low, high }}
          onCommit={(performance) => set({ performance })}
        />
        <NumberField
          label={words.answers}
          value={attribute.answers}
          low={0}
          whole
          onCommit={(answers) => set({ answers })}
        />
      </div>
      <div className={css.pair}>
        <SelectField
          label={words.element}
          value={attribute.element}
          options={options(words.names)}
          onChange={(element) => element && set({ element })}
        />
        <SelectField
          label={words.research}
          value={attribute.research}
          none={words.researchNone}
          options={options(words.researches)}
          onChange={(research) => set({ research })}
        />
      </div>
      <Checkbox checked={attribute.visible} onChange={(visible) => set({ visible })}>
        {words.visibleToCustomers}
      </Checkbox>
      <RecordsField
        label={words.steps}
        chosen={attribute.steps}
        records={steps}
        newLabel={words.linkStep}
        onChange={(chosen) => set({ steps: chosen })}
        onCreate={(name) => session.setState({ notice: { text: words.noSuchStep(name), tone: 'error' } })}
      />
      <TextArea label={words.note} value={attribute.note} onCommit={(note) => set({ note })} />
      <div className={css.actions}>
        <Button
          size="small"
          icon={MapPin}
          disabled={attribute.steps.length === 0}
          onClick={() => show({ label: attribute.title, steps: attribute.steps, links: [] })}
        >
          {studies.showOnBlueprint}
        </Button>
        <Button size="small" icon={Trash2} onClick={() => desk.remove(attribute.id) && onGone()}>
          {words.deleteAttribute}
        </Button>
      </div>
    </div>
  )
}
