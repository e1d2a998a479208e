/**
 * From the bytes of an XLSX file to what its cells hold.
 *
 * The library that knows the format is not meant for hostile files, so it never sees one: the parts that hold cells are
 * unpacked here, counting what comes out, the reach of every sheet is read from its bytes, and what is within the limits
 * is packed anew, without compression and without anything else. Links to other files, drawings and macros stay behind.
 */
import { zipSync } from 'fflate'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import { MAX_WORKBOOK_CELLS, MAX_WORKBOOK_ROWS } from '../limits'
import { type RefusedFile, refuseFile } from '../problem'
import type { Cell, CellGrid } from './cellGrid'
import { sheetExtent } from './sheetExtent'
import { workbookParts } from './workbookParts'

export interface WorkbookReading {
  readonly ok: true
  /** One for each worksheet, in the order of the tabs, without empty rows and cells at its end. */
  readonly grids: readonly CellGrid[]
  /** It holds macros, which were not read. */
  readonly hasMacros: boolean
}

/**
 * Reads the cells of a workbook: formulas as the values that were saved with them, dates as ISO texts, formatted text as
 * plain text, merged cells as the value of the first. Never throws.
 */
export async function readWorkbook(file: Uint8Array): Promise<WorkbookReading | RefusedFile> {
  const opened = workbookParts(file)
  if (!opened.ok) return opened
  const { parts, sheets, hasMacros } = opened
  const extents = sheets.map(({ path }) => sheetExtent(parts.get(path) ?? new Uint8Array()))
  const rows = Math.max(0, ...extents.map((extent) => extent.rows))
  if (rows > MAX_WORKBOOK_ROWS) return refuseFile('too-many-rows', { count: rows, limit: MAX_WORKBOOK_ROWS })
  const cells = extents.reduce((sum, extent) => sum + extent.rows * extent.columns, 0)
  if (cells > MAX_WORKBOOK_CELLS) return refuseFile('too-many-cells', { count: cells, limit: MAX_WORKBOOK_CELLS })
  const columns = Math.max(1, ...extents.map((extent) => extent.columns))
  const wanted = new Map(sheets.map((sheet) => [sheet.index, sheet]))
  try {
    const safe = zipSync(Object.fromEntries(parts), { level: 0 })
    const workbook = await readXlsx(safe, {
      sheets: (_, index) => wanted.has(index),
      // Formatted cells without content may go on for ever.
      range: `A1:${columnName(columns)}${Math.max(1, rows)}`,
    })
    const grids = workbook.sheets.map((sheet, at) => gridOf(sheet.name, sheet.rows, sheets[at]?.isHidden === true))
    return { ok: true, grids, hasMacros }
  } catch {
    return refuseFile('workbook-damaged', {})
  }
}

/** The name of a column, counted from 1: A to Z, then AA. */
export const columnName = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)

function gridOf(name: string, values: readonly (readonly CellValue[])[], isHidden: boolean): CellGrid {
  const rows = values.map((row) => withoutEnd(Array.from(row, cellOf), (cell) => cell === null))
  return { name, rows: withoutEnd(rows, (row) => row.length === 0), ...(isHidden && { isHidden }) }
}

/** A list without those at its end that are empty. */
function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1)
}

function cellOf(value: CellValue | undefined): Cell {
  if (value instanceof Date) return isoText(value)
  return value === undefined || value === '' || Number.isNaN(value) ? null : value
}

/** The first day of the calendar of spreadsheets; what is before it is a time of day alone. */
const FIRST_DAY = Date.UTC(1900, 0, 1)

/** "2026-03-31", with its time where it has one: "2026-03-31T08:15"; a time alone: "08:15". */
function isoText(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return null
  const text = date.toISOString()
  const time = text.slice(11, text.endsWith(':00.000Z') ? 16 : 19)
  if (date.getTime() < FIRST_DAY) return time
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)}T${time}`
}
