import { useId } from 'react'
import { Field } from './Field'
import css from './Field.module.css'
import { useCommit } from './useCommit'

export interface TextFieldProps {
  readonly label: string
  /** Absent and empty are the same: nothing was said. */
  readonly value: string | undefined
  /** Gets the trimmed text, empty when the field was cleared. */
  readonly onCommit: (text: string) => void
  readonly placeholder?: string
  readonly hint?: string
  readonly lang?: string
  readonly maxLength?: number
  /** Named suggestions, offered by the browser's own list. */
  readonly suggestions?: readonly string[]
}

/** One line of text. */
export function TextField({ label, value, onCommit, placeholder, hint, lang, maxLength, suggestions }: TextFieldProps) {
  const id = useId()
  const { box } = useCommit({
    value: value ?? '',
    onCommit: (text) => {
      onCommit(text.trim())
      return undefined
    },
  })
  return (
    <Field label={label} htmlFor={id} hint={hint}>
      <input
        {...box}
        id={id}
        className={css.box}
        type="text"
        autoComplete="off"
        placeholder={placeholder}
        lang={lang}
        maxLength={maxLength}
        list={suggestions ? `${id}-list` : undefined}
        aria-describedby={hint ? `${id}-note` : undefined}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  )
}
