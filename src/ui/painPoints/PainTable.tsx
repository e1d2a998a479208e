import { type CSSProperties, type RefObject, useRef } from 'react'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { CellField } from '../outline/CellField'
import { impliedRole, sayRole } from '../outline/roleInGrid'
import { useNarrow } from '../outline/useNarrow'
import { usePreferences } from '../PreferencesContext'
import { useScrollWindow } from '../table/useScrollWindow'
import { useRoom } from '../triangle/useRoom'
import { NewPainRow } from './NewPainRow'
import { obeyPainKey } from './obeyPainKey'
import cards from './PainCards.module.css'
import { PainHeadRow } from './PainHeadRow'
import css from './PainTable.module.css'
import { PainTableRow } from './PainTableRow'
import { painCell, painChoices } from './painCell'
import { copyPains, pastePains } from './painClipboard'
import { groupRowPx, painColumnWidths, painRowPx } from './painColumns'
import { activeRow, type PainDesk } from './painDesk'
import { hasLines, isChoice } from './painField'
import { goTo } from './painTravel'
import { pressDown, pressTwice, pressUp } from './pressPains'
import { type RegisterLine, shownLines } from './registerLines'
import type { PainSorting } from './shownPains'
import { commitActive, leaveActive } from './writeActivePain'

interface PainTableProps {
  readonly desk: PainDesk
  readonly table: RefObject<HTMLTableElement | null>
  readonly blueprint: Blueprint
  /** Rows and heads of groups. */
  readonly lines: readonly RegisterLine[]
  readonly sorting: PainSorting | null
  readonly onSort: (sorting: PainSorting | null) => void
  readonly onPlace: (id: PainPointId) => void
}

/** Rows and heads of groups differ in height: what is in view is measured in pixels. */
const BY_PIXELS = { unitPx: 1, overscan: 500, stride: 250, atFirst: 1600 }

/** The register: one row a pain point, to be read, walked through and written like a spreadsheet. */
export function PainTable({ desk, table, blueprint, lines, sorting, onSort, onPlace }: PainTableProps) {
  const { rows, columns, words, place, chosen } = desk
  const { pain } = words
  const { density } = usePreferences()
  const narrow = useNarrow()
  const scroller = useRef<HTMLDivElement>(null)
  const { from: fromPx, to: toPx } = useScrollWindow(scroller, BY_PIXELS)
  const room = useRoom(scroller)
  const { widths, compact } = painColumnWidths(columns, { density, widthPx: room?.widthPx ?? 0 })
  const rowPx = painRowPx(density, narrow)
  const role = narrow ? sayRole : impliedRole
  const heightOf = (line: RegisterLine) => (line.type === 'group' ? groupRowPx(density) : rowPx)
  const field = <ActiveField desk={desk} blueprint={blueprint} />
  return (
    <div
      ref={scroller}
      className={css.scroller}
      data-scroller
      style={{ '--row': `${rowPx}px`, '--group': `${groupRowPx(density)}px` } as CSSProperties}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked through and written is a grid
        role="grid"
        className={narrow ? `${css.table} ${cards.cards}` : css.table}
        data-compact={compact || undefined}
        style={narrow ? undefined : { minWidth: widths.reduce((sum, width) => sum + width, 0) }}
        aria-label={pain.register}
        aria-describedby="pain-hint"
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        {...place.kept}
        onKeyDown={(event) => obeyPainKey(desk, event)}
        onMouseDown={(event) => pressDown(desk, event)}
        onClick={(event) => pressUp(desk, event, onPlace)}
        onDoubleClick={(event) => pressTwice(desk, event)}
        onCopy={(event) => copyPains(desk, event)}
        onPaste={(event) => pastePains(desk, event)}
      >
        {!narrow && (
          <colgroup>
            {columns.map((column, index) => (
              <col key={column} style={column === 'title' ? undefined : { width: widths[index] }} />
            ))}
          </colgroup>
        )}
        <thead role={role('rowgroup')}>
          <PainHeadRow
            role={role}
            columns={columns}
            active={place.index < 0 ? place.column : null}
            sorting={sorting}
            pain={pain}
            onSort={onSort}
          />
        </thead>
        <tbody role={role('rowgroup')}>
          {shownLines(lines, heightOf, { fromPx, toPx }, place.index).map((line) => {
            if (line.type === 'gap') return <Room key={line.key} heightPx={line.heightPx} columns={columns.length} />
            if (line.type === 'group')
              return (
                <tr key={`group-${line.key}`} className={css.group} role={role('row')} data-group>
                  <th scope="rowgroup" role={role('rowheader')} colSpan={columns.length}>
                    {pain.groupOf(line.name, line.count)}
                  </th>
                </tr>
              )
            const active = line.index === place.index ? place.column : null
            return (
              <PainTableRow
                key={line.row.painPoint.id}
                row={line.row}
                index={line.index}
                columns={columns}
                words={words}
                role={role}
                open={narrow && active !== null}
                selected={chosen.has(line.row.painPoint.id)}
                active={active}
                editing={active !== null && place.editing}
                field={active && active !== 'marks' ? field : null}
              />
            )
          })}
          <NewPainRow
            index={rows.length}
            columns={columns}
            active={place.index === rows.length}
            editing={place.editing}
            pain={pain}
            role={role}
            field={place.index === rows.length ? field : null}
          />
        </tbody>
      </table>
    </div>
  )
}

/** The field of the active cell, named after what it is about. */
function ActiveField({ desk, blueprint }: Pick<PainTableProps, 'desk' | 'blueprint'>) {
  const { place, words, places } = desk
  const row = activeRow(desk)
  const column = row ? place.column : 'title'
  const text = row ? painCell(row, column, words) : ''
  const name = column === 'number' ? words.pain.severity : words.pain.fields[column]
  const painPoints = place.editing ? Object.values(blueprint.painPoints) : []
  return (
    <CellField
      key={`${row?.painPoint.id ?? 'new'} ${column}`}
      label={
        row
          ? words.pain.cell({
              ...{ field: name, text: text || words.pain.unknown },
              row: `${row.painPoint.number}, ${row.painPoint.title || words.pain.untitled}`,
            })
          : words.pain.newCell(name)
      }
      text={text}
      lines={hasLines(column)}
      free={column === 'owner' || column === 'cause'}
      choices={
        row && place.editing && isChoice(column) ? painChoices(column, words, { painPoints, places: places.all }) : []
      }
      editing={place.editing}
      onBegin={() => place.setEditing(true)}
      onCommit={(typed, onward) => commitActive(desk, typed, onward)}
      onLeave={(typed) => leaveActive(desk, typed)}
      onCancel={() => goTo(desk, place.keyAt(place.index), column, 'keep')}
    />
  )
}

/** Room of rows that are out of view. */
function Room({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: no row of the table, only room
    <tr role="presentation">
      <td role="presentation" className={css.gap} colSpan={columns} style={{ height: heightPx }} />
    </tr>
  )
}
