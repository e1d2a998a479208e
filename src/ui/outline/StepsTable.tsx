import { type CSSProperties, useImperativeHandle, useRef } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { usePreferences } from '../PreferencesContext'
import { ActiveField } from './ActiveField'
import { copyCells, cutCells, pasteCells } from './clipboard'
import { HeadRow } from './HeadRow'
import { NewStepRow } from './NewStepRow'
import { duplicateChosen, obeyKey, removeChosen } from './obeyKey'
import { isEditable } from './outlineField'
import { pressDown, pressTwice, pressUp } from './pressTable'
import { impliedRole, sayRole } from './roleInGrid'
import cards from './StepCards.module.css'
import { StepRow } from './StepRow'
import css from './StepsTable.module.css'
import { type ColumnKey, columnWidthPx, rowHeightPx } from './stepColumns'
import { activeRow, type StepsTableProps } from './stepsDesk'
import { goTo } from './travel'
import { useNarrow } from './useNarrow'
import { useRowWindow, windowParts } from './useRowWindow'
import { useStepsDesk } from './useStepsDesk'
import { commitActive, leaveActive } from './writeActive'

/** One row a step, to be read, walked through and written like a spreadsheet. */
export function StepsTable(props: StepsTableProps) {
  const { rows, columns, context, sorting, onSort } = props
  const { outline } = useMessages()
  const { density } = usePreferences()
  const narrow = useNarrow()
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const rowPx = rowHeightPx(density, narrow)
  const seen = useRowWindow(scroller, rowPx)
  const desk = useStepsDesk(props, table)
  const { place, selection } = desk
  useImperativeHandle(props.ref, () => ({
    duplicate: () => duplicateChosen(desk),
    remove: () => removeChosen(desk),
  }))
  const field = (
    <ActiveField
      row={activeRow(desk)}
      column={place.column}
      context={context}
      editing={place.editing}
      onBegin={() => place.setEditing(true)}
      onCommit={(text, onward) => commitActive(desk, text, onward)}
      onLeave={(text) => leaveActive(desk, text)}
      onCancel={() => goTo(desk, place.keyAt(place.index), place.column, 'keep')}
    />
  )
  const widths = columns.map((column) => columnWidthPx(column, density))
  const role = narrow ? sayRole : impliedRole
  const lastColumn = columns.length
  const activeAt = (row: number): ColumnKey | null => (row === place.index ? place.column : null)
  return (
    <div
      ref={scroller}
      className={css.scroller}
      data-scroller
      style={
        {
          '--row': `${rowPx}px`,
          '--sticky': `${widths[0]}px`,
          '--lead': narrow ? '0px' : `${(widths[0] ?? 0) + (widths[1] ?? 0)}px`,
        } as CSSProperties
      }
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked through and written is a grid
        role="grid"
        className={narrow ? `${css.table} ${cards.cards}` : css.table}
        style={narrow ? undefined : { minWidth: widths.reduce((sum, width) => sum + width, 0) }}
        aria-label={outline.stepsName(context.blueprint.name)}
        aria-describedby="outline-hint"
        aria-rowcount={rows.length + 2}
        aria-colcount={lastColumn}
        aria-multiselectable="true"
        {...place.kept}
        onKeyDown={(event) => obeyKey(desk, event)}
        onMouseDown={(event) => pressDown(desk, event)}
        onClick={(event) => pressUp(desk, event)}
        onDoubleClick={(event) => pressTwice(desk, event)}
        onCopy={(event) => copyCells(desk, event)}
        onCut={(event) => cutCells(desk, event)}
        onPaste={(event) => pasteCells(desk, event)}
      >
        {!narrow && (
          <colgroup>
            {columns.map((column, index) => (
              <col key={column} style={column === 'title' ? undefined : { width: widths[index] }} />
            ))}
          </colgroup>
        )}
        <thead role={role('rowgroup')}>
          <HeadRow
            columns={columns}
            role={role}
            isStrip={narrow}
            active={activeAt(-1)}
            sorting={sorting}
            onSort={onSort}
          />
        </thead>
        <tbody role={role('rowgroup')}>
          {windowParts(seen, rows.length, place.index).map((part) => {
            if ('gap' in part)
              return <Gap key={`gap-${part.before}`} heightPx={part.gap * rowPx} columns={columns.length} />
            const row = rows[part.row]
            if (!row) return null
            const above = sorting ? undefined : rows[part.row - 1]
            const active = activeAt(part.row)
            return (
              <StepRow
                key={row.step.id}
                row={row}
                index={part.row}
                columns={columns}
                context={context}
                selected={selection.chosen.has(row.step.id)}
                opensPhase={above !== undefined && above.phase.id !== row.phase.id}
                repeatsPhase={above !== undefined && above.phase.id === row.phase.id}
                role={role}
                open={narrow && active !== null}
                active={active}
                editing={active !== null && place.editing}
                field={active && active !== 'number' && isEditable(active) ? field : null}
              />
            )
          })}
          <NewStepRow
            index={rows.length}
            columns={columns}
            role={role}
            active={activeAt(rows.length)}
            editing={place.editing}
            field={field}
          />
        </tbody>
      </table>
    </div>
  )
}

/** Room of rows that are out of view. */
function Gap({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: no row of the table, only room
    <tr role="presentation">
      <td role="presentation" className={css.gap} colSpan={columns} style={{ height: heightPx }} />
    </tr>
  )
}
