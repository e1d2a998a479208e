import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import { isEditable } from './outlineField'
import type { SaysRole } from './roleInGrid'
import css from './StepsTable.module.css'
import type { ColumnKey } from './stepColumns'

interface NewStepRowProps {
  /** Place in the table, from 0: behind the last step. */
  readonly index: number
  readonly columns: readonly ColumnKey[]
  readonly role: SaysRole
  readonly active: ColumnKey | null
  readonly editing: boolean
  readonly field: ReactNode
}

/** The empty row at the end: what is typed into it becomes a step. */
export function NewStepRow({ index, columns, role, active, editing, field }: NewStepRowProps) {
  const { outline } = useMessages()
  return (
    <tr className={css.newRow} role={role('row')} aria-rowindex={index + 2} data-row={index} data-card="new">
      {columns.map((column, place) => {
        const isActive = column === active
        const shared = {
          role: role(column === 'title' ? 'rowheader' : 'gridcell'),
          'aria-colindex': place + 1,
          'data-column': column,
          'data-active': isActive || undefined,
          'data-editing': (isActive && editing) || undefined,
        }
        const takesText = column !== 'number' && isEditable(column)
        if (column === 'title')
          return (
            <th key={column} {...shared} scope="row" className={css.title}>
              <div className={css.cell}>
                <span className={css.invitation}>{isActive ? outline.newStepHint : outline.newStep}</span>
              </div>
              {isActive && field}
            </th>
          )
        return (
          <td key={column} {...shared} className={css[column]} tabIndex={isActive && !takesText ? 0 : undefined}>
            {column === 'number' && (
              <span className={css.plus}>
                <Icon of={Plus} small />
              </span>
            )}
            {isActive && takesText && field}
          </td>
        )
      })}
    </tr>
  )
}
