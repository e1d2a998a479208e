import { useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { type ExportFormat, FORMAT_GROUPS, type FormatGroup } from './exportFormats'
import css from './FormatList.module.css'

interface FormatListProps {
  readonly format: ExportFormat
  readonly onChange: (format: ExportFormat) => void
}

/** Every format in its group, with a line that says what it is for. One radio group, so arrows go through all of them. */
export function FormatList({ format, onChange }: FormatListProps) {
  const { export: words } = useMessages()
  const id = useId()
  return (
    <fieldset className={css.formats} aria-label={words.format}>
      {Object.entries(FORMAT_GROUPS).map(([group, formats]) => (
        <div key={group} className={css.group}>
          <h3>{words.groups[group as FormatGroup]}</h3>
          {formats.map((value) => (
            <label key={value} className={css.format}>
              <input
                type="radio"
                name={id}
                checked={value === format}
                onChange={() => onChange(value)}
                aria-label={words.formats[value]}
                aria-describedby={`${id}-${value}`}
              />
              <span className={css.name}>{words.formats[value]}</span>
              <span className={css.purpose} id={`${id}-${value}`}>
                {words.formatNames[value]}
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
