/** How far the cells of a sheet reach that hold something. */
export interface SheetExtent {
  readonly rows: number
  readonly columns: number
}

const LESS = 0x3c
const GREATER = 0x3e
const SLASH = 0x2f
const COLON = 0x3a
const QUOTES: readonly number[] = [0x22, 0x27]
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || (byte !== undefined && byte >= 9 && byte <= 13)

/**
 * Reads from the bytes of a worksheet part how far its cells reach, without building any of them: a million cells should
 * be refused, not held. Cells that have a format and no content do not count. Linear.
 */
export function sheetExtent(xml: Uint8Array): SheetExtent {
  let [rows, columns, row, column] = [0, 0, 0, 0]
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at + 1)) {
    const nameEnd = tagNameEnd(xml, at + 1)
    const isRow = xml[nameEnd - 1] === 0x77 && isName(xml, nameEnd, 'row')
    if (!isRow && !isName(xml, nameEnd, 'c')) continue
    const end = xml.indexOf(GREATER, nameEnd)
    if (end < 0) break
    const place = placeOf(xml, nameEnd, end)
    if (isRow) {
      row = place.row || row + 1
      column = 0
      continue
    }
    column = place.column || column + 1
    if (xml[end - 1] === SLASH) continue
    rows = Math.max(rows, place.row || row)
    columns = Math.max(columns, column)
  }
  return { rows, columns }
}

function tagNameEnd(xml: Uint8Array, start: number): number {
  let at = start
  while (at < xml.length && !isSpace(xml[at]) && xml[at] !== GREATER && xml[at] !== SLASH) at += 1
  return at
}

/** Whether the tag whose name ends at `end` has this name, with or without a prefix. */
function isName(xml: Uint8Array, end: number, name: string): boolean {
  const start = end - name.length
  for (let index = 0; index < name.length; index += 1) {
    if (xml[start + index] !== name.charCodeAt(index)) return false
  }
  return xml[start - 1] === LESS || xml[start - 1] === COLON
}

/** The place in the attribute `r` of a tag, counted from 1: "12" of a row, "AB12" of a cell; zero where it is not said. */
function placeOf(xml: Uint8Array, start: number, end: number): { readonly row: number; readonly column: number } {
  let at = start
  while (at < end && !(isSpace(xml[at]) && xml[at + 1] === 0x72 && xml[at + 2] === 0x3d)) at += 1
  if (at >= end || !QUOTES.includes(xml[at + 3] ?? 0)) return { row: 0, column: 0 }
  let [row, column] = [0, 0]
  for (at += 4; at < end; at += 1) {
    const byte = xml[at] ?? 0
    const letter = byte & 0xdf
    if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30
    else if (letter >= 0x41 && letter <= 0x5a) column = column * 26 + letter - 0x40
    else break
  }
  return { row, column }
}
