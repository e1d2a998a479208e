import { MAX_SHEET_CELLS } from '../limits'
import type { CellGrid } from './cellGrid'
import { type HtmlToken, htmlTokens } from './htmlTokens'

/** Widest merged cell that is believed; Excel itself ends at 16,384 columns. */
const MAX_COLUMN_SPAN = 1_000
const MAX_ROW_SPAN = 10_000

/** Elements that start a line of their own. */
const LINES = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol'])

/** A cell as it is being read: lines, of which the last goes on. */
class CellText {
  #lines: string[] = ['']

  add(text: string): void {
    const last = this.#lines.length - 1
    this.#lines[last] += text
  }

  breakLine(): void {
    this.#lines.push('')
  }

  /** White space of the source is a single space; only elements break lines. Empty lines stay away. */
  whole(): string {
    return this.#lines
      .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
  }
}

/** One table, filled row by row; a merged cell says its text at its top left, and nothing elsewhere. */
class Table {
  readonly rows: string[][] = []
  /** Cells so far, the places under merged ones included. */
  cells = 0
  readonly #reserved: number[] = []
  #row: string[] | null = null
  #cell: CellText | null = null
  #span = { columns: 1, rows: 1 }

  get cell(): CellText | null {
    return this.#cell
  }

  startRow(): void {
    this.endRow()
    this.#row = []
    this.rows.push(this.#row)
  }

  startCell(attributes: string): void {
    this.endCell()
    if (!this.#row) this.startRow()
    this.#skipReserved()
    this.#cell = new CellText()
    this.#span = {
      columns: spanIn(attributes, 'colspan', MAX_COLUMN_SPAN),
      rows: spanIn(attributes, 'rowspan', MAX_ROW_SPAN),
    }
  }

  endCell(): void {
    if (!this.#cell || !this.#row) return
    const text = this.#cell.whole()
    for (let index = 0; index < this.#span.columns; index += 1) {
      this.#reserved[this.#row.length] = this.#span.rows - 1
      this.#row.push(index === 0 ? text : '')
      this.cells += 1
    }
    this.#cell = null
  }

  endRow(): void {
    this.endCell()
    if (this.#row) this.#skipReserved()
    this.#row = null
  }

  /** Leaves the places empty that a cell from above covers. */
  #skipReserved(): void {
    if (!this.#row) return
    for (let left = this.#reserved[this.#row.length] ?? 0; left > 0; left = this.#reserved[this.#row.length] ?? 0) {
      this.#reserved[this.#row.length] = left - 1
      this.#row.push('')
      this.cells += 1
    }
  }
}

const spanIn = (attributes: string, name: string, most: number): number => {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(attributes)
  return Math.min(most, Math.max(1, Number(found?.[1] ?? 1)))
}

/**
 * The tables in HTML, as office programs put them on the clipboard, in order. A table within a cell is text of that cell.
 * Reads anything, and takes time in proportion to the length. Ends soon after `MAX_SHEET_CELLS`, for the caller to refuse.
 */
export function readHtmlTables(html: string): CellGrid[] {
  const grids: CellGrid[] = []
  let table: Table | null = null
  let depth = 0
  let cells = 0
  for (const token of htmlTokens(html)) {
    if (cells + (table?.cells ?? 0) > MAX_SHEET_CELLS) break
    if (token.type !== 'text' && token.name === 'table') {
      depth = Math.max(0, depth + (token.type === 'open' ? 1 : -1))
      if (depth === 1 && token.type === 'open') table = new Table()
      else if (depth === 0 && table) {
        table.endRow()
        grids.push({ name: '', rows: table.rows })
        cells += table.cells
        table = null
      }
    } else if (table) readInto(table, token, depth > 1)
  }
  if (table) {
    table.endRow()
    grids.push({ name: '', rows: table.rows })
  }
  return grids.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')))
}

function readInto(table: Table, token: HtmlToken, isInner: boolean): void {
  if (token.type === 'text') {
    table.cell?.add(token.text)
    return
  }
  const { type, name, attributes } = token
  const isCell = name === 'td' || name === 'th'
  if (isInner) {
    // Cells of an inner table are lines of the outer cell.
    if (isCell || name === 'tr') table.cell?.breakLine()
  } else if (isCell) {
    if (type === 'open') table.startCell(attributes)
    else table.endCell()
  } else if (name === 'tr') {
    if (type === 'open') table.startRow()
    else table.endRow()
  }
  if (LINES.has(name)) table.cell?.breakLine()
}
