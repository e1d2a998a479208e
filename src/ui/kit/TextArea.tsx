import { useId } from 'react'
import { Field } from './Field'
import css from './Field.module.css'
import type { TextFieldProps } from './TextField'
import { useCommit } from './useCommit'

interface TextAreaProps extends Omit<TextFieldProps, 'suggestions'> {
  readonly rows?: number
  /** Takes the focus at once, its text selected: for words that were just asked for. */
  readonly eager?: boolean
}

/** Several lines of text. Enter makes a new line; leaving the field or Ctrl+Enter commits. */
export function TextArea({
  label,
  value,
  onCommit,
  placeholder,
  hint,
  lang,
  maxLength,
  rows = 2,
  eager = false,
}: TextAreaProps) {
  const id = useId()
  const { box } = useCommit({
    value: value ?? '',
    multiline: true,
    onCommit: (text) => {
      onCommit(text.trim())
      return undefined
    },
  })
  return (
    <Field label={label} htmlFor={id} hint={hint}>
      <textarea
        {...box}
        id={id}
        className={`${css.box} ${css.area}`}
        rows={rows}
        autoFocus={eager}
        onFocus={(event) => eager && event.currentTarget.select()}
        placeholder={placeholder}
        lang={lang}
        maxLength={maxLength}
        aria-describedby={hint ? `${id}-note` : undefined}
      />
    </Field>
  )
}
