import type { StepId } from '../../model/id'
import type { ColumnKey } from './stepColumns'
import { activeRow, type RowKey, type StepsDesk } from './stepsDesk'
import type { TableCommand } from './tableKey'

/** How going somewhere changes the selected rows: to the new one, up to it, or not at all. Along a row, `plain` keeps them. */
export type Taking = 'plain' | 'only' | 'extend' | 'keep'

/** Rows that stay in view when a page is turned. */
const PAGE_OVERLAP = 2

/** Goes to a cell, and takes the selection of rows along. */
export function goTo(desk: StepsDesk, key: RowKey, column: ColumnKey, how: Taking = 'plain'): void {
  const { place, selection, memory } = desk
  const here = place.keyAt(place.index)
  memory.leaving = false
  place.focus({ row: key, column })
  if (how === 'keep' || key === 'head') return
  if (how === 'extend' && memory.anchor) {
    selection.select(between(desk, memory.anchor, key))
    return
  }
  memory.anchor = key
  if (key === 'new') selection.select([])
  else if (how === 'only' || key !== here || !selection.chosen.has(key)) selection.select([key])
}

/** The steps from one shown row to another. */
function between({ rows }: StepsDesk, from: RowKey, to: RowKey): readonly StepId[] {
  const ends = [from, to].map((key) =>
    key === 'new' ? rows.length - 1 : rows.findIndex(({ step }) => step.id === key),
  )
  if (ends.some((end) => end < 0)) return to === 'new' || to === 'head' ? [] : [to]
  return rows.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ step }) => step.id)
}

/** Goes to the row at an index, the heads and the empty row included. */
export function goToRow(desk: StepsDesk, index: number, column: ColumnKey, how: Taking = 'plain'): void {
  goTo(desk, desk.place.keyAt(Math.max(-1, Math.min(desk.rows.length, index))), column, how)
}

const STEPS = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const

export function move(desk: StepsDesk, { by, extends: extend }: Extract<TableCommand, { do: 'move' }>): void {
  const { place, columns } = desk
  const [rowBy, columnBy] = STEPS[by]
  const column = columns[Math.max(0, Math.min(columns.length - 1, place.columnIndex + columnBy))] ?? place.column
  goToRow(desk, place.index + rowBy, column, extend && rowBy !== 0 ? 'extend' : 'plain')
}

export function turnPage(desk: StepsDesk, { by, extends: extend }: Extract<TableCommand, { do: 'page' }>): void {
  const { place, rows } = desk
  const table = desk.table()
  const rowPx = table?.querySelector('[data-active]')?.closest('tr')?.clientHeight ?? 1
  const shown = Math.floor((table?.parentElement?.clientHeight ?? 0) / rowPx) - PAGE_OVERLAP
  const index = Math.max(0, Math.min(rows.length, place.index + by * Math.max(1, shown)))
  goToRow(desk, index, place.column, extend ? 'extend' : 'plain')
}

export function goToEdge(desk: StepsDesk, to: Extract<TableCommand, { do: 'edge' }>['to']): void {
  const { place, columns, rows } = desk
  const row = { start: 0, end: rows.length, top: 0, bottom: Math.max(0, rows.length - 1) }
  const first = to === 'start' || to === 'row-start'
  const last = to === 'end' || to === 'row-end'
  const column = first ? columns[0] : last ? columns.at(-1) : undefined
  goToRow(desk, to === 'row-start' || to === 'row-end' ? place.index : row[to], column ?? place.column)
}

/** The next cell to the right or left, over the ends of rows; false where the table ends. */
export function tab(desk: StepsDesk, by: -1 | 1): boolean {
  const { place, columns, rows, memory } = desk
  const next = place.columnIndex + by
  const isInside = next >= 1 && next < columns.length
  const row = isInside ? place.index : place.index + by
  const column = columns[isInside ? next : by > 0 ? 1 : columns.length - 1]
  if (row < -1 || row > rows.length || !column) return false
  memory.tabbedFrom ??= place.column
  goToRow(desk, row, column)
  return true
}

/** Takes a row into the selection or out of it. */
export function toggleRow({ selection, memory }: StepsDesk, key: RowKey): void {
  if (key === 'head' || key === 'new') return
  memory.anchor = key
  const others = selection.ids.filter((step) => step !== key)
  selection.select(selection.chosen.has(key) ? others : [...others, key])
}

/** Opens the active cell to be typed into; on the number of a row, its title. */
export function openCell(desk: StepsDesk): void {
  const { place } = desk
  const row = activeRow(desk)
  if (place.column === 'pains' || place.index < 0) return
  if (place.column === 'number') {
    if (!row) return
    goTo(desk, row.step.id, 'title')
  }
  place.setEditing(true)
}
