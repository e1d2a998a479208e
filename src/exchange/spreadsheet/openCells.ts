import { MAX_FILE_BYTES, MAX_SHEET_CELLS, MAX_SHEET_ROWS } from '../limits'
import type { ForeignSpreadsheet } from '../openFile'
import { type RefusedFile, refuseFile } from '../problem'
import type { CellGrid } from './cellGrid'
import { cellText } from './cellText'
import { decodeText } from './decodeText'
import { type ClipboardCells, readClipboardCells } from './readClipboardCells'
import { readDelimited } from './readDelimited'
import type { TextEncoding } from './textEncoding'

/** A text file with cells. */
export interface TextFile {
  readonly type: 'text'
  readonly file: Uint8Array<ArrayBuffer>
  /** Found out where nobody chose one. */
  readonly encoding?: TextEncoding
}

/** Reads the cells of a text file. Never throws. */
export function openTextFile({ file, encoding }: TextFile): ForeignSpreadsheet | RefusedFile {
  if (file.length > MAX_FILE_BYTES)
    return refuseFile('too-large', { sizeBytes: file.length, limitBytes: MAX_FILE_BYTES })
  const decoded = decodeText(file, encoding)
  if (!decoded) return refuseFile('no-text', {})
  return checked([readDelimited(decoded.text, '')], { encoding: decoded.encoding })
}

/** Reads the cells of a clipboard. Never throws. */
export function openClipboard(clipboard: ClipboardCells): ForeignSpreadsheet | RefusedFile {
  const sizeBytes = 2 * (clipboard.html.length + clipboard.text.length)
  if (sizeBytes > MAX_FILE_BYTES) return refuseFile('too-large', { sizeBytes, limitBytes: MAX_FILE_BYTES })
  return checked(readClipboardCells(clipboard), {})
}

function checked(
  grids: readonly CellGrid[],
  more: { readonly encoding?: TextEncoding },
): ForeignSpreadsheet | RefusedFile {
  const rows = Math.max(0, ...grids.map((grid) => grid.rows.length))
  if (rows > MAX_SHEET_ROWS) return refuseFile('too-many-rows', { count: rows, limit: MAX_SHEET_ROWS })
  const cells = grids.reduce((sum, grid) => sum + grid.rows.reduce((all, row) => all + row.length, 0), 0)
  if (cells > MAX_SHEET_CELLS) return refuseFile('too-many-cells', { count: cells, limit: MAX_SHEET_CELLS })
  const filled = grids.filter((grid) => grid.rows.some((row) => row.some((cell) => cellText(cell) !== '')))
  return filled.length === 0
    ? refuseFile('no-cells', {})
    : { ok: true, kind: 'spreadsheet', grids: filled, hasMacros: false, ...more }
}
