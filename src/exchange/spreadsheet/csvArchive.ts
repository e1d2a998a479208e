import { zipSync } from 'fflate'
import Papa from 'papaparse'
import { type ZipEntry, zipEntries } from '../backup/zipEntries'
import { STORED } from '../backup/zipMarks'
import { boundedInflate } from '../boundedInflate'
import { crc32 } from '../crc32'
import { decodeUtf8 } from '../decodeUtf8'
import { MAX_INFLATED_BYTES, MAX_WORKBOOK_CELLS } from '../limits'
import type { Table } from '../tables/tablesOf'
import type { Cell, CellGrid } from './cellGrid'
import { withOddCharacters, withoutOddCharacters } from './oddCharacters'
import { readDelimited } from './readDelimited'

/** What a program could take for a formula, with the quotes that keep others from being taken for one. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/

const MARK = '\ufeff'
const MAX_FILES = 200

/** Tables as a ZIP archive with a CSV file each: UTF-8 with its mark, so that spreadsheet programs see the language. */
export function writeCsvArchive(tables: readonly Table[]): Uint8Array {
  const files = tables.map(({ name, headings, rows }, index) => {
    const written = [headings, ...rows].map((row) =>
      row.map((cell) => (typeof cell === 'string' ? withoutOddCharacters(cell) : cell)),
    )
    const text = Papa.unparse(written as unknown[][], { newline: '\r\n', escapeFormulae: LIKE_FORMULA })
    const number = String(index + 1).padStart(2, '0')
    return [`${number} ${name}.csv`, new TextEncoder().encode(MARK + text)] as const
  })
  return zipSync(Object.fromEntries(files))
}

/** The CSV files in an archive, by their names; none: it holds no such file, or damaged ones. Never throws. */
export function readCsvArchive(file: Uint8Array): CellGrid[] {
  const entries = zipEntries(file, (name) => /^[^/\\]+\.csv$/i.test(name), 2 * MAX_FILES)
  let budget = MAX_INFLATED_BYTES
  let cells = 0
  const grids: CellGrid[] = []
  for (const [name, found] of entries) {
    const bytes = unpack(found, budget)
    const text = bytes && decodeUtf8(bytes)
    if (!bytes || text === undefined) return []
    budget -= bytes.length
    const grid = readDelimited(text, nameOf(name))
    cells += grid.rows.reduce((sum, row) => sum + row.length, 0)
    if (cells > MAX_WORKBOOK_CELLS) return []
    grids.push(grid)
  }
  return grids
}

/** Cells as `writeCsvArchive` was given them, but for numbers, which stay texts. */
export const ownCells = (grids: readonly CellGrid[]): CellGrid[] =>
  grids.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(ownCell)) }))

function ownCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const text = withOddCharacters(cell.startsWith("'") && LIKE_FORMULA.test(cell) ? cell.slice(1) : cell)
  return text === '' ? null : text
}

/** Names in archives are bytes, which `zipEntries` hands over one by one; ours are UTF-8. */
const nameOf = (name: string): string => decodeUtf8(Uint8Array.from(name, (letter) => letter.charCodeAt(0))) ?? name

function unpack(found: readonly ZipEntry[], limitBytes: number): Uint8Array | undefined {
  for (const { method, data, crc } of found.toReversed()) {
    const inflation =
      method === STORED ? ({ ok: true, bytes: data } as const) : boundedInflate(data, { form: 'raw', limitBytes })
    if (inflation.ok && crc32(inflation.bytes) === crc) return inflation.bytes
  }
  return undefined
}
