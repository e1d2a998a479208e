import type { PainPointId } from '../../model/id'
import type { TableCommand } from '../outline/tableKey'
import { activeRow, type PainDesk, type PainKey } from './painDesk'
import type { PainColumn } from './painField'

/** How going somewhere changes the selected rows: to the new one, up to it, or not at all. Along a row, `plain` keeps them. */
export type Taking = 'plain' | 'only' | 'extend' | 'keep'

/** Rows that stay in view when a page is turned. */
const PAGE_OVERLAP = 1

/** Goes to a cell, and takes the selection of rows along. */
export function goTo(desk: PainDesk, key: PainKey, column: PainColumn, how: Taking = 'plain'): void {
  const { place, memory, chosen } = desk
  const here = place.keyAt(place.index)
  memory.leaving = false
  place.focus({ row: key, column })
  if (how === 'keep' || key === 'head') return
  if (how === 'extend' && memory.anchor) {
    desk.select(between(desk, memory.anchor, key))
    return
  }
  memory.anchor = key === 'new' ? null : key
  if (key === 'new') desk.select([])
  else if (how === 'only' || key !== here || !chosen.has(key)) desk.select([key])
}

/** The pain points from one shown row to another. */
function between({ rows }: PainDesk, from: PainPointId, to: PainKey): readonly PainPointId[] {
  const indexOf = (key: PainKey): number =>
    key === 'new' ? rows.length - 1 : rows.findIndex(({ painPoint }) => painPoint.id === key)
  const ends = [indexOf(from), indexOf(to)]
  if (ends.some((end) => end < 0)) return to === 'new' || to === 'head' ? [] : [to]
  return rows.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ painPoint }) => painPoint.id)
}

/** Goes to the row at an index, the heads and the empty row included. */
export function goToRow(desk: PainDesk, index: number, column: PainColumn, how: Taking = 'plain'): void {
  goTo(desk, desk.place.keyAt(Math.max(-1, Math.min(desk.rows.length, index))), column, how)
}

const STEPS = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const

export function move(desk: PainDesk, { by, extends: extend }: Extract<TableCommand, { do: 'move' }>): void {
  const { place, columns } = desk
  const [rowBy, columnBy] = STEPS[by]
  const column = columns[Math.max(0, Math.min(columns.length - 1, place.columnIndex + columnBy))] ?? place.column
  goToRow(desk, place.index + rowBy, column, extend && rowBy !== 0 ? 'extend' : 'plain')
}

export function turnPage(desk: PainDesk, { by, extends: extend }: Extract<TableCommand, { do: 'page' }>): void {
  const { place, rows, table } = desk
  const rowPx = table.current?.querySelector('[data-active]')?.clientHeight ?? 1
  const shown = Math.floor((table.current?.parentElement?.clientHeight ?? 0) / rowPx) - PAGE_OVERLAP
  const index = Math.max(0, Math.min(rows.length, place.index + by * Math.max(1, shown)))
  goToRow(desk, index, place.column, extend ? 'extend' : 'plain')
}

export function goToEdge(desk: PainDesk, to: Extract<TableCommand, { do: 'edge' }>['to']): void {
  const { place, columns, rows } = desk
  const row = { start: 0, end: rows.length, top: 0, bottom: Math.max(0, rows.length - 1) }
  const isFirst = to === 'start' || to === 'row-start'
  const isLast = to === 'end' || to === 'row-end'
  const column = isFirst ? columns[0] : isLast ? columns.at(-1) : undefined
  goToRow(desk, to === 'row-start' || to === 'row-end' ? place.index : row[to], column ?? place.column)
}

/** The next cell to the right or left, over the ends of rows; false where the table ends. */
export function tab(desk: PainDesk, by: -1 | 1): boolean {
  const { place, columns, rows, memory } = desk
  const next = place.columnIndex + by
  const isInside = next >= 0 && next < columns.length
  const row = isInside ? place.index : place.index + by
  const column = columns[isInside ? next : by > 0 ? 0 : columns.length - 1]
  if (row < -1 || row > rows.length || !column) return false
  memory.tabbedFrom ??= place.column
  goToRow(desk, row, column)
  return true
}

/** Takes a row into the selection or out of it. */
export function toggleRow(desk: PainDesk, key: PainKey): void {
  if (key === 'head' || key === 'new') return
  desk.memory.anchor = key
  const { chosen } = desk
  desk.select(chosen.has(key) ? [...chosen].filter((id) => id !== key) : [...chosen, key])
}

/** Opens the active cell to be typed into; of a new row, its title. */
export function openCell(desk: PainDesk): void {
  const { place } = desk
  if (place.index < 0 || place.column === 'marks') return
  if (!activeRow(desk) && place.column !== 'title') goTo(desk, 'new', 'title')
  place.setEditing(true)
}
