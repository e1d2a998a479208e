/**
 * Cell ranges as spreadsheets put them on the clipboard: lines of cells parted by tabs. A cell that holds a tab, a line
 * break or a quote stands in double quotes, with the quotes in it doubled.
 */

/** The cells of a copied range, row by row. A line break at the very end starts no further row. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    rows.at(-1)?.push(cell)
    if (end >= text.length) break
    if (text[end] === '\t') at = end + 1
    else {
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1
      if (at >= text.length) break
      rows.push([])
    }
  }
  return rows
}

interface Scanned {
  readonly cell: string
  /** Index of what ends the cell. */
  readonly end: number
}

function plainCell(text: string, start: number): Scanned {
  const length = text.slice(start).search(/[\t\r\n]/)
  const end = length < 0 ? text.length : start + length
  return { cell: text.slice(start, end), end }
}

/** A cell in quotes. Text that only begins with a quote, as speech does, is no such cell. */
function quotedCell(text: string, start: number): Scanned {
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return plainCell(text, start)
    if (text[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const end = quote + 1
    const isWhole = end === text.length || /[\t\r\n]/.test(text[end] ?? '')
    if (!isWhole) return plainCell(text, start)
    return {
      cell: text
        .slice(start + 1, quote)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n'),
      end,
    }
  }
}

/** Rows of cells as text for the clipboard. */
export const formatTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n')

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
