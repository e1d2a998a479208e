import { useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Field } from './Field'
import css from './Field.module.css'
import { parseFigure } from './parseFigure'
import { useCommit } from './useCommit'

interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  /** Gets undefined when the field was cleared: missing is not zero. */
  readonly onCommit: (value: number | undefined) => void
  readonly low?: number
  readonly high?: number
  readonly whole?: boolean
  readonly placeholder?: string
  readonly hint?: string
}

/** A number, or nothing. */
export function NumberField({ label, value, onCommit, low, high, whole, placeholder, hint }: NumberFieldProps) {
  const { common } = useMessages()
  const id = useId()
  const { box, problem } = useCommit({
    value: value === undefined ? '' : String(value),
    onCommit: (text) => {
      if (text.trim() === '') return onCommit(undefined) as undefined
      const figure = parseFigure(text)
      if (figure === null) return common.notANumber
      if (whole && !Number.isInteger(figure)) return common.notWhole
      if ((low !== undefined && figure < low) || (high !== undefined && figure > high)) return common.outside(low, high)
      return onCommit(figure) as undefined
    },
  })
  return (
    <Field label={label} htmlFor={id} hint={hint} problem={problem}>
      <input
        {...box}
        id={id}
        className={`${css.box} ${css.figure}`}
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-note` : undefined}
      />
    </Field>
  )
}
