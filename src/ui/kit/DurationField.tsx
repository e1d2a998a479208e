import { useId } from 'react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { formatDuration, parseDuration } from '../../model/duration'
import { Field } from './Field'
import css from './Field.module.css'
import { useCommit } from './useCommit'

interface DurationFieldProps {
  readonly label: string
  /** Minutes. */
  readonly value: number | undefined
  /** Gets minutes, or undefined when the field was cleared: missing is not zero. */
  readonly onCommit: (minutes: number | undefined) => void
  readonly placeholder?: string | undefined
  readonly hint?: string | undefined
}

/** A duration, typed as people say it: "5 min", "1 h 30", "2 d", "5 分钟". */
export function DurationField({ label, value, onCommit, placeholder, hint }: DurationFieldProps) {
  const { common } = useMessages()
  const language = useLanguage()
  const id = useId()
  const { box, problem } = useCommit({
    value: value === undefined ? '' : formatDuration(value, language),
    onCommit: (text) => {
      if (text.trim() === '') return onCommit(undefined) as undefined
      const minutes = parseDuration(text)
      if (minutes === null) return common.notADuration
      return onCommit(minutes) as undefined
    },
  })
  return (
    <Field label={label} htmlFor={id} hint={hint} problem={problem}>
      <input
        {...box}
        id={id}
        className={`${css.box} ${css.figure}`}
        type="text"
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || hint ? `${id}-note` : undefined}
      />
    </Field>
  )
}
