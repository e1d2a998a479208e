import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { useKeptFocus } from './useKeptFocus'

/** A row of a table by the id of what it shows: or the heads above, or the empty row below. */
export type RowOf<Id extends string> = Id | 'head' | 'new'

export interface PlaceOf<Id extends string, Column extends string> {
  readonly row: RowOf<Id>
  readonly column: Column
}

const FOCUSABLE = 'textarea, input, button[data-head]'

const focusOn = (cell: HTMLElement): void =>
  (cell.querySelector<HTMLElement>(FOCUSABLE) ?? cell).focus({ preventScroll: true })

/**
 * The active cell: the one place of a table that has the focus, or would get it. It stays with its row, wherever sorting
 * and edits put that; when the row is gone, it stays at its height.
 *
 * @param ids what the rows show, from the top
 * @param first the column that is active at first, and in place of one that is hidden
 */
export function useTablePlace<Id extends string, Column extends string>(
  ids: readonly Id[],
  columns: readonly Column[],
  first: Column,
  table: RefObject<HTMLTableElement | null>,
) {
  const [place, setPlace] = useState<PlaceOf<Id, Column>>({ row: ids[0] ?? 'new', column: first })
  const [editing, setEditing] = useState(false)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const wanted = useRef<'focus' | 'view' | null>(null)
  const lastIndex = useRef(0)

  const found = place.row === 'head' ? -1 : place.row === 'new' ? ids.length : indexOf(ids, place.row)
  const index = found ?? Math.min(lastIndex.current, ids.length)
  const column = columns.includes(place.column) ? place.column : first
  useEffect(() => {
    lastIndex.current = index
  })

  useLayoutEffect(() => {
    const cell = wanted.current && table.current?.querySelector<HTMLElement>('[data-active]')
    if (!cell) return
    if (wanted.current === 'focus') focusOn(cell)
    cell.closest('[data-card=open]')?.scrollIntoView({ block: 'nearest' })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    wanted.current = null
  })

  const kept = useKeptFocus(table, focusOn)

  const put = (next: PlaceOf<Id, Column>, want: 'focus' | 'view') => {
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
    keyAt: (row: number): RowOf<Id> => (row < 0 ? 'head' : (ids[row] ?? 'new')),
    /** Makes a cell active and gives it the focus. */
    focus: (next: PlaceOf<Id, Column>) => put(next, 'focus'),
    /** Makes a cell active and shows it, without taking the focus from where it is. */
    show: (next: PlaceOf<Id, Column>) => put(next, 'view'),
  }
}

export type TablePlaceOf<Id extends string, Column extends string> = ReturnType<typeof useTablePlace<Id, Column>>

function indexOf<Id extends string>(ids: readonly Id[], id: Id): number | null {
  const index = ids.indexOf(id)
  return index < 0 ? null : index
}
