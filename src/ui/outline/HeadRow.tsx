import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import type { SaysRole } from './roleInGrid'
import css from './StepsTable.module.css'
import { nextSorting, type Sorting } from './sortRows'
import type { ColumnKey } from './stepColumns'

interface HeadRowProps {
  readonly columns: readonly ColumnKey[]
  readonly role: SaysRole
  /** The heads are a strip of their own, which can be reached and pushed sideways. */
  readonly isStrip: boolean
  readonly active: ColumnKey | null
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting | null) => void
}

/** The heads of the columns; a press sorts by one, up, down, and back to the journey. */
export function HeadRow({ columns, role, isStrip, active, sorting, onSort }: HeadRowProps) {
  const { outline } = useMessages()
  return (
    <tr role={role('row')} aria-rowindex={1} data-row={-1}>
      {columns.map((column, index) => {
        const isNumber = column === 'number'
        const sorted = isNumber ? sorting === null : sorting?.field === column
        const down = sorted && sorting?.descending === true
        return (
          <th
            key={column}
            scope="col"
            role={role('columnheader')}
            className={isNumber ? css.numberHead : css[`${column}Head`]}
            aria-colindex={index + 1}
            aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
            data-column={column}
            data-active={active === column || undefined}
          >
            <button
              type="button"
              className={css.head}
              tabIndex={active === column || (isStrip && isNumber) ? 0 : -1}
              data-head
              aria-label={isNumber ? outline.journeyOrder : undefined}
              title={isNumber ? outline.journeyOrder : undefined}
              onClick={() => onSort(isNumber ? null : nextSorting(sorting, column))}
            >
              {isNumber ? outline.number : outline.fields[column]}
              {sorted && !isNumber && <Icon of={down ? ArrowDown : ArrowUp} small />}
            </button>
          </th>
        )
      })}
    </tr>
  )
}
