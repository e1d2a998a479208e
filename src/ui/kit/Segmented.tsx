import { useId } from 'react'
import css from './Segmented.module.css'

interface SegmentedProps<Value extends string> {
  /** Accessible name of the group. */
  readonly label: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly name?: string
    readonly lang?: string
  }[]
  readonly onChange: (value: Value) => void
}

/** A choice of two to four, all visible. Native radio buttons, so arrows and forms work as everywhere. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const group = useId()
  return (
    <fieldset className={css.segmented} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={css.option} lang={option.lang}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.name}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
