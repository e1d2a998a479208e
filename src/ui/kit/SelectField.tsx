import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { Field } from './Field'
import css from './Field.module.css'
import { Icon } from './Icon'

interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Options of one group stand together, under its name. */
  readonly group?: string
}

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value | undefined
  readonly options: readonly SelectOption<Value>[]
  /** Gets undefined when the empty choice was taken. */
  readonly onChange: (value: Value | undefined) => void
  /** Words of the empty choice; without them there is none. */
  readonly none?: string
}

/** A choice from a list, with the browser's own list. */
export function SelectField<Value extends string>({ label, value, options, onChange, none }: SelectFieldProps<Value>) {
  const id = useId()
  return (
    <Field label={label} htmlFor={id}>
      <select
        id={id}
        className={`${css.box} ${css.select}`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : (event.target.value as Value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {grouped(options).map(([group, members]) => {
          const choices = members.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))
          return group === '' ? (
            choices
          ) : (
            <optgroup key={group} label={group}>
              {choices}
            </optgroup>
          )
        })}
      </select>
      <span className={css.chevron}>
        <Icon of={ChevronDown} />
      </span>
    </Field>
  )
}

/** The options by group, in their order; those without one under an empty name. */
function grouped<Value extends string>(
  options: readonly SelectOption<Value>[],
): readonly (readonly [string, readonly SelectOption<Value>[]])[] {
  const groups = new Map<string, SelectOption<Value>[]>()
  for (const option of options) {
    const { group = '' } = option
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups]
}
