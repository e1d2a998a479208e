import { MapPin, MapPinOff, Pencil, Trash2 } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { own } from '../../model/own'
import type { PainPoint } from '../../model/painPoint'
import { options } from '../inspector/options'
import { sharedValue } from '../inspector/sharedValue'
import { Button } from '../kit/Button'
import { IconButton } from '../kit/IconButton'
import { Popover } from '../kit/Popover'
import { SelectField } from '../kit/SelectField'
import { TextField } from '../kit/TextField'
import css from './PainPointsView.module.css'
import { knownTexts, type PainWords } from './painCell'
import type { PainEdits } from './usePainEdits'

interface SelectionBarProps {
  readonly blueprint: Blueprint
  readonly chosen: ReadonlySet<PainPointId>
  readonly words: PainWords
  readonly edits: PainEdits
  readonly onPlace: (id: PainPointId) => void
  readonly onShow: () => void
  readonly onDelete: () => void
}

/** What can be done with the selected rows; their fields are changed all at once. */
export function SelectionBar({ blueprint, chosen, words, edits, onPlace, onShow, onDelete }: SelectionBarProps) {
  const { pain } = words
  const ids = [...chosen].filter((id) => own(blueprint.painPoints, id))
  const painPoints = ids.flatMap((id) => own(blueprint.painPoints, id) ?? [])
  const [first] = ids
  if (!first) return null
  const isPlaced = painPoints.some(({ targets }) => targets.length > 0)
  return (
    <section className={css.selection} aria-label={pain.selected(ids.length)}>
      <span className={css.count}>{pain.selected(ids.length)}</span>
      {ids.length > 1 && (
        <Popover
          label={pain.editAllOf(ids.length)}
          trigger={
            <Button size="small" icon={Pencil}>
              {pain.editAll}
            </Button>
          }
        >
          <div className={css.bulk}>
            <BulkFields painPoints={painPoints} all={Object.values(blueprint.painPoints)} words={words} edits={edits} />
          </div>
        </Popover>
      )}
      {ids.length === 1 && (
        <Button size="small" icon={MapPin} onClick={() => onPlace(first)}>
          {pain.place}
        </Button>
      )}
      {isPlaced && (
        <>
          <Button size="small" onClick={onShow}>
            {pain.showOnBlueprint}
          </Button>
          <IconButton size="small" icon={MapPinOff} label={pain.unplace} onClick={() => edits.place(ids, [])} />
        </>
      )}
      <IconButton size="small" icon={Trash2} label={pain.delete} shortcut="mod+delete" onClick={onDelete} />
    </section>
  )
}

interface BulkFieldsProps {
  readonly painPoints: readonly PainPoint[]
  readonly all: readonly PainPoint[]
  readonly words: PainWords
  readonly edits: PainEdits
}

/** Fields of all selected pain points; one that differs among them says nothing until it is set. */
function BulkFields({ painPoints, all, words, edits }: BulkFieldsProps) {
  const { pain, statuses } = words
  const { inspector } = useMessages()
  const ids = painPoints.map(({ id }) => id)
  /** The value that all have, and the words of the empty choice. */
  const shared = <Key extends keyof PainPoint>(key: Key) => {
    const { value, mixed } = sharedValue(painPoints, (painPoint) => painPoint[key])
    return { value, none: mixed ? inspector.mixed : pain.notGiven }
  }
  const set = (changes: Parameters<PainEdits['edit']>[1]) => edits.edit(ids, changes)
  const figure = (key: 'severity' | 'impact' | 'effort' | 'gap') => {
    const { value, none } = shared(key)
    return { value: value === undefined ? undefined : (String(value) as '1'), none }
  }
  const text = (key: 'owner' | 'cause') => {
    const { value, none } = shared(key)
    return { value, placeholder: none }
  }
  return (
    <>
      <SelectField
        label={pain.severity}
        {...figure('severity')}
        options={options(pain.severities)}
        onChange={(choice) => choice && set({ severity: Number(choice) })}
      />
      <SelectField
        label={pain.fields.status}
        {...shared('status')}
        options={options(statuses)}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label={pain.fields.impact}
        {...figure('impact')}
        options={options(pain.ratings)}
        onChange={(choice) => set({ impact: choice && Number(choice) })}
      />
      <SelectField
        label={pain.fields.effort}
        {...figure('effort')}
        options={options(pain.ratings)}
        onChange={(choice) => set({ effort: choice && Number(choice) })}
      />
      <TextField
        label={pain.fields.owner}
        {...text('owner')}
        suggestions={knownTexts(all, 'owner')}
        onCommit={(owner) => set({ owner })}
      />
      <TextField
        label={pain.fields.cause}
        {...text('cause')}
        suggestions={knownTexts(all, 'cause')}
        onCommit={(cause) => set({ cause })}
      />
      <SelectField
        label={pain.fields.element}
        {...shared('element')}
        options={options(pain.elements)}
        onChange={(element) => set({ element })}
      />
      <SelectField
        label={pain.fields.relation}
        {...shared('relation')}
        options={options(pain.relations)}
        onChange={(relation) => set({ relation })}
      />
      <SelectField
        label={pain.fields.dimension}
        {...shared('dimension')}
        options={options(pain.dimensions)}
        onChange={(dimension) => set({ dimension })}
      />
      <SelectField
        label={pain.fields.gap}
        {...figure('gap')}
        options={options(pain.gaps)}
        onChange={(choice) => set({ gap: choice && Number(choice) })}
      />
    </>
  )
}
