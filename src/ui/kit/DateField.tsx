import { useId } from 'react'
import { Field } from './Field'
import css from './Field.module.css'
import { useCommit } from './useCommit'

interface DateFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`. */
  readonly value: string | undefined
  readonly onCommit: (date: string | undefined) => void
}

/** A calendar date, with the browser's own picker. */
export function DateField({ label, value, onCommit }: DateFieldProps) {
  const id = useId()
  const { box } = useCommit({
    value: value ?? '',
    onCommit: (date) => onCommit(date === '' ? undefined : date) as undefined,
  })
  return (
    <Field label={label} htmlFor={id}>
      <input {...box} id={id} className={css.box} type="date" />
    </Field>
  )
}
