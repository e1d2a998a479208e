import { memo, type ReactNode } from 'react'
import { PainMarker } from '../inspector/PainMarker'
import type { SaysRole } from '../outline/roleInGrid'
import css from './PainTable.module.css'
import { PainTableCell } from './PainTableCell'
import { type PainWords, painCell } from './painCell'
import type { PainColumn } from './painField'
import type { PainRow } from './painRows'

interface PainTableRowProps {
  readonly row: PainRow
  /** Place among the rows, from 0. */
  readonly index: number
  readonly columns: readonly PainColumn[]
  readonly words: PainWords
  readonly role: SaysRole
  /** A card that shows all fields, under their names. */
  readonly open: boolean
  readonly selected: boolean
  readonly active: PainColumn | null
  readonly editing: boolean
  /** The field of the active cell. */
  readonly field: ReactNode
}

/** The row of one pain point. Presses are told apart by the register, from the data on the elements. */
export const PainTableRow = memo(function PainTableRow(props: PainTableRowProps) {
  const { row, index, columns, words, role, open, selected, active, editing, field } = props
  const quoted = !columns.includes('words')
  return (
    <tr
      className={css.row}
      role={role('row')}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      data-card={open ? 'open' : undefined}
    >
      {columns.map((column, place) => {
        const isActive = column === active
        const common = {
          role: role(column === 'title' ? 'rowheader' : 'gridcell'),
          'data-label': open && column !== 'number' ? words.pain.fields[column] : undefined,
          'aria-colindex': place + 1,
          'data-column': column,
          'data-active': isActive || undefined,
          'data-editing': (isActive && editing) || undefined,
          // What cannot be typed into takes the focus itself.
          ...(column === 'marks' && { 'aria-readonly': true, tabIndex: isActive ? 0 : undefined }),
        }
        if (column === 'number')
          return (
            <td key={column} {...common} className={css.number}>
              {/* First, since what can be typed into comes before what can be ticked. */}
              {isActive && field}
              <NumberAndSeverity row={row} words={words} selected={selected} />
            </td>
          )
        const cell = (
          <div className={css.cell}>
            <PainTableCell row={row} field={column} words={words} quoted={quoted} active={isActive && !editing} />
          </div>
        )
        const Cell = column === 'title' ? 'th' : 'td'
        return (
          <Cell key={column} {...common} {...(column === 'title' && { scope: 'row' })} className={css[column]}>
            {cell}
            {isActive && field}
          </Cell>
        )
      })}
    </tr>
  )
})

/** The number as on the blueprint, with the word of its severity, and a checkbox where one is wanted. */
function NumberAndSeverity({ row, words, selected }: Pick<PainTableRowProps, 'row' | 'words' | 'selected'>) {
  const { number, severity } = row.painPoint
  return (
    <div className={css.numbers}>
      <label className={css.choose}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          data-select
          aria-label={words.pain.selectRow(number)}
        />
      </label>
      <span className={css.marker}>
        <PainMarker number={number} severity={severity} />
        <span className={css.unseen}>{number}</span>
        <small title={painCell(row, 'number', words)}>{words.pain.severities[`${severity as 1 | 2 | 3 | 4}`]}</small>
      </span>
    </div>
  )
}
