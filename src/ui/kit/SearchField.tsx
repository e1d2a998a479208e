import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from './Icon'
import css from './SearchField.module.css'

interface SearchFieldProps {
  /** Accessible name and placeholder. */
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Filters as one types; Escape clears. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { common } = useMessages()
  const box = useRef<HTMLInputElement>(null)
  const clear = () => {
    onChange('')
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape' && value !== '') clear()
  }
  return (
    <search className={css.search}>
      <Icon of={Search} />
      <input
        ref={box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button type="button" className={css.clear} aria-label={common.clear} onClick={clear}>
          <Icon of={X} />
        </button>
      )}
    </search>
  )
}
