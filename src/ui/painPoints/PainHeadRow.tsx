import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo } from 'react'
import type { Catalog } from '../../i18n/catalog'
import { Icon } from '../kit/Icon'
import type { SaysRole } from '../outline/roleInGrid'
import css from './PainTable.module.css'
import type { PainColumn } from './painField'
import { nextSorting, type PainSorting } from './shownPains'

interface PainHeadRowProps {
  readonly columns: readonly PainColumn[]
  readonly role: SaysRole
  readonly active: PainColumn | null
  readonly sorting: PainSorting | null
  readonly pain: Catalog['painPoints']
  readonly onSort: (sorting: PainSorting | null) => void
}

/** The heads of the columns; a press sorts by one, the other way round, and back to the numbers. */
export const PainHeadRow = memo(function PainHeadRow(props: PainHeadRowProps) {
  const { columns, role, active, sorting, pain, onSort } = props
  return (
    <tr role={role('row')} aria-rowindex={1} data-row={-1}>
      {columns.map((column, index) => {
        const sorted = sorting?.column === column
        const down = sorted && sorting.descending
        return (
          <th
            key={column}
            scope="col"
            role={role('columnheader')}
            className={css[`${column}Head`]}
            aria-colindex={index + 1}
            aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
            data-column={column}
            data-active={active === column || undefined}
          >
            <button
              type="button"
              className={css.head}
              tabIndex={active === column ? 0 : -1}
              data-head
              aria-label={column === 'number' ? pain.severity : undefined}
              onClick={() => onSort(nextSorting(sorting, column))}
            >
              {pain.fields[column]}
              {sorted && <Icon of={down ? ArrowDown : ArrowUp} small />}
            </button>
          </th>
        )
      })}
    </tr>
  )
})
