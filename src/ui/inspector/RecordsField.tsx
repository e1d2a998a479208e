import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import css from './RecordsField.module.css'

interface RecordsFieldProps<Id extends string> {
  readonly label: string
  readonly chosen: readonly Id[]
  readonly records: readonly { readonly id: Id; readonly name: string }[]
  /** Placeholder of the box in which a name is typed, such as "New role". */
  readonly newLabel: string
  readonly mixed?: boolean
  readonly onChange: (chosen: readonly Id[]) => void
  /** Makes a record of that name and chooses it. */
  readonly onCreate: (name: string) => void
}

/**
 * Records of a register chosen for a step: chips, and one box that finds a record by its name or makes a new one.
 * Enter takes what is typed; an input method's Enter does not.
 */
export function RecordsField<Id extends string>(props: RecordsFieldProps<Id>) {
  const { label, chosen, records, newLabel, mixed, onChange, onCreate } = props
  const { inspector } = useMessages()
  const id = useId()
  const [text, setText] = useState('')
  const rest = records.filter((record) => !chosen.includes(record.id))

  const take = () => {
    const name = text.trim()
    setText('')
    if (name === '') return
    const known = records.find((record) => record.name === name)
    if (!known) onCreate(name)
    else if (!chosen.includes(known.id)) onChange([...chosen, known.id])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') {
      event.preventDefault()
      take()
    }
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      setText('')
    }
  }

  return (
    <fieldset className={css.field}>
      <legend className={css.legend}>{label}</legend>
      {mixed && <p className={css.mixed}>{inspector.mixed}</p>}
      {chosen.length > 0 && (
        <ul className={css.chips}>
          {chosen.map((choice) => {
            const name = records.find((record) => record.id === choice)?.name ?? choice
            return (
              <li key={choice} className={css.chip}>
                {name}
                <button
                  type="button"
                  aria-label={inspector.removeNamed(name)}
                  onClick={() => onChange(chosen.filter((other) => other !== choice))}
                >
                  <Icon of={X} small />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <div className={css.add}>
        <input
          type="text"
          aria-label={label}
          list={id}
          autoComplete="off"
          value={text}
          placeholder={newLabel}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
        <button type="button" aria-label={text.trim() ? inspector.addNamed(text.trim()) : newLabel} onClick={take}>
          <Icon of={Plus} small />
        </button>
        <datalist id={id}>
          {rest.map((record) => (
            <option key={record.id} value={record.name} />
          ))}
        </datalist>
      </div>
    </fieldset>
  )
}
