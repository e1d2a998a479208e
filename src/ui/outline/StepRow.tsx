import { memo, type ReactNode } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { OutlineRow } from './outlineRows'
import type { SaysRole } from './roleInGrid'
import { StepCell } from './StepCell'
import css from './StepsTable.module.css'
import type { ColumnKey } from './stepColumns'
import type { TableContext } from './tableContext'

interface StepRowProps {
  readonly row: OutlineRow
  /** Place in the table, from 0. */
  readonly index: number
  readonly columns: readonly ColumnKey[]
  readonly context: TableContext
  readonly selected: boolean
  readonly role: SaysRole
  /** A card that shows all fields, under their names. */
  readonly open: boolean
  /** The phase changes here: said by a stronger line above. */
  readonly opensPhase: boolean
  /** The row above says the same phase. */
  readonly repeatsPhase: boolean
  readonly active: ColumnKey | null
  readonly editing: boolean
  /** The field of the active cell. */
  readonly field: ReactNode
}

/** The row of one step. Presses are told apart by the table, from the data on the elements. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { row, index, columns, context, selected, role, open, opensPhase, repeatsPhase, active, editing, field } = props
  const { outline } = useMessages()
  const look = [css.row, opensPhase && css.opensPhase, row.lane.role === 'customer' && css.spine]
  return (
    <tr
      className={look.filter(Boolean).join(' ')}
      role={role('row')}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      data-phase-opens={opensPhase || undefined}
      data-card={open ? 'open' : undefined}
    >
      {columns.map((column, place) => {
        const isActive = column === active
        const common = {
          key: column,
          role: role(column === 'title' ? 'rowheader' : 'gridcell'),
          'data-label': open && column !== 'number' ? outline.fields[column] : undefined,
          'aria-colindex': place + 1,
          'data-column': column,
          'data-active': isActive || undefined,
          'data-editing': (isActive && editing) || undefined,
          // What cannot be typed into takes the focus itself.
          ...(column === 'pains' && { 'aria-readonly': true, tabIndex: isActive ? 0 : undefined }),
        }
        if (column === 'number') {
          const { key, ...rest } = common
          return (
            <td key={key} {...rest} className={css.number}>
              <label>
                <input
                  type="checkbox"
                  tabIndex={isActive ? 0 : -1}
                  checked={selected}
                  readOnly
                  data-select
                  aria-label={outline.selectRow(row.number)}
                />
                <span aria-hidden="true">{row.number}</span>
              </label>
            </td>
          )
        }
        const { key, ...rest } = common
        const cell = (
          <div className={css.cell}>
            <StepCell row={row} field={column} context={context} active={isActive && !editing} />
          </div>
        )
        if (column === 'title')
          return (
            <th key={key} {...rest} scope="row" className={css.title}>
              {cell}
              {isActive && field}
            </th>
          )
        return (
          <td
            key={key}
            {...rest}
            className={column === 'phase' && repeatsPhase ? `${css[column]} ${css.repeated}` : css[column]}
          >
            {cell}
            {isActive && field}
          </td>
        )
      })}
    </tr>
  )
})
