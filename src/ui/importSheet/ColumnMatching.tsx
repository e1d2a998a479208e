import { useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { options } from '../inspector/options'
import { SelectField } from '../kit/SelectField'
import css from './ImportSheetDialog.module.css'
import type { SheetColumn, SheetField } from './sheetView'

interface ColumnMatchingProps {
  readonly columns: readonly SheetColumn[]
  readonly onField: (column: number, field: SheetField | null) => void
}

/** What each column of a list holds. */
export function ColumnMatching({ columns, onField }: ColumnMatchingProps) {
  const { importSheet: words } = useMessages()
  const title = useId()
  if (columns.length === 0) return null
  const fields = options(words.fields)
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={css.heading}>
        {words.columnsTitle}
      </h3>
      <ul className={css.matches}>
        {columns.map((column, index) => (
          <li key={column.letters} className={column.field === null ? css.leftOut : undefined}>
            <SelectField
              label={words.columnName(column.letters, column.heading)}
              value={column.field ?? undefined}
              options={fields}
              none={words.leftOut}
              onChange={(field) => onField(index, field ?? null)}
            />
            <p className={css.sample}>{column.sample || '–'}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
