import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { StepId } from '../../model/id'
import type { OutlineRow } from './outlineRows'
import type { ColumnKey } from './stepColumns'
import { useKeptFocus } from './useKeptFocus'

/** A row of the table: a step, the heads above, or the empty row below. */
export type RowKey = StepId | 'head' | 'new'

export interface TablePlace {
  readonly row: RowKey
  readonly column: ColumnKey
}

const FOCUSABLE = 'textarea, input, button[data-head]'

const focusOn = (cell: HTMLElement): void =>
  (cell.querySelector<HTMLElement>(FOCUSABLE) ?? cell).focus({ preventScroll: true })

/**
 * The active cell: the one place of the table that has the focus, or would get it. It stays with its step, wherever sorting
 * and edits put that; when the step is gone, it stays at its height.
 */
export function useTablePlace(
  rows: readonly OutlineRow[],
  columns: readonly ColumnKey[],
  table: RefObject<HTMLTableElement | null>,
) {
  const [place, setPlace] = useState<TablePlace>({ row: rows[0]?.step.id ?? 'new', column: 'title' })
  const [editing, setEditing] = useState(false)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const wanted = useRef<'focus' | 'view' | null>(null)
  const lastIndex = useRef(0)

  const found = place.row === 'head' ? -1 : place.row === 'new' ? rows.length : rowIndex(rows, place.row)
  const index = found ?? Math.min(lastIndex.current, rows.length)
  const column = columns.includes(place.column) ? place.column : 'title'
  useEffect(() => {
    lastIndex.current = index
  })

  useLayoutEffect(() => {
    const cell = wanted.current && table.current?.querySelector<HTMLElement>('[data-active]')
    if (!cell) return
    if (wanted.current === 'focus') focusOn(cell)
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    wanted.current = null
  })

  const kept = useKeptFocus(table, focusOn)

  const put = (next: TablePlace, want: 'focus' | 'view') => {
    wanted.current = want
    setPlace(next)
    setEditing(false)
    again()
  }
  return {
    /** Handlers of the table that watch the focus. */
    kept,
    /** From 0; −1 is the row of heads, the number of rows the empty one. */
    index,
    column,
    columnIndex: columns.indexOf(column),
    editing,
    setEditing,
    keyAt: (row: number): RowKey => (row < 0 ? 'head' : (rows[row]?.step.id ?? 'new')),
    /** Makes a cell active and gives it the focus. */
    focus: (next: TablePlace) => put(next, 'focus'),
    /** Makes a cell active and shows it, without taking the focus from where it is. */
    show: (next: TablePlace) => put(next, 'view'),
  }
}

export type TablePlaceState = ReturnType<typeof useTablePlace>

function rowIndex(rows: readonly OutlineRow[], id: StepId): number | null {
  const index = rows.findIndex(({ step }) => step.id === id)
  return index < 0 ? null : index
}
