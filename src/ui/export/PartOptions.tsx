import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { PhaseId, StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { Checkbox } from '../kit/Checkbox'
import { Segmented } from '../kit/Segmented'
import css from './ExportDialog.module.css'

export interface PartState {
  readonly type: 'whole' | 'steps' | 'phases'
  readonly phases: ReadonlySet<PhaseId>
}

interface PartOptionsProps {
  readonly part: PartState
  readonly selected: ReadonlySet<StepId>
  readonly onChange: (part: PartState) => void
}

/** What of the blueprint is exported: all of it, what is selected, or some phases. */
export function PartOptions({ part, selected, onChange }: PartOptionsProps) {
  const { export: words } = useMessages()
  const phases = inOrder(useBlueprint().phases)
  const toggle = (id: PhaseId, isIn: boolean) => {
    const chosen = new Set(part.phases)
    if (isIn) chosen.add(id)
    else chosen.delete(id)
    onChange({ ...part, phases: chosen })
  }
  return (
    <>
      <Segmented
        label={words.part}
        value={part.type}
        options={(['whole', 'steps', 'phases'] as const).map((value) => ({ value, label: words.parts[value] }))}
        onChange={(type) => onChange({ ...part, type })}
      />
      {part.type === 'steps' && (
        <p className={css.hint}>{selected.size === 0 ? words.nothingSelected : words.selected(selected.size)}</p>
      )}
      {part.type === 'phases' && (
        <fieldset className={css.phases} aria-label={words.parts.phases}>
          {phases.map(({ id, title }, index) => (
            <Checkbox key={id} checked={part.phases.has(id)} onChange={(isIn) => toggle(id, isIn)}>
              {title.trim() === '' ? String(index + 1) : title}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </>
  )
}
