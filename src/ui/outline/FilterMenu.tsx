import { ChevronDown } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import css from './OutlineView.module.css'

interface FilterMenuProps {
  /** What is filtered by. */
  readonly label: string
  /** Words of the choice that filters nothing. */
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string | undefined) => void
}

/** Not an id of anything: stands for no filter. */
const ALL = ''

/** A button that says what is shown, with the choices under it. */
export function FilterMenu({ label, all, value, options, onChange }: FilterMenuProps) {
  const { common } = useMessages()
  const chosen = options.find((option) => option.value === value)?.label ?? all
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={value === undefined ? css.filter : `${css.filter} ${css.filtering}`}
          aria-label={common.list([label, chosen])}
        >
          <span>{chosen}</span>
          <Icon of={ChevronDown} small />
        </button>
      }
      entries={[
        {
          type: 'choice',
          label,
          value: value ?? ALL,
          options: [{ value: ALL, label: all }, ...options],
          onChange: (next) => onChange(next === ALL ? undefined : next),
        },
      ]}
    />
  )
}
