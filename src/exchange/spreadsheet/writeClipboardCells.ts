import type { Cell } from './cellGrid'

/** A table as spreadsheets and documents take it from the clipboard. */
export interface ClipboardCells {
  readonly html: string
  /** Cells parted by tabs; those with line breaks are quoted, as spreadsheets do. */
  readonly text: string
}

/** A text that begins so would be computed where it is pasted. */
const FORMULA = /^[=+\-@\t\r]/

/** What a cell says, never a formula: an apostrophe in front keeps a text a text. */
const shown = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replace(/\r?\n/g, '<br>')

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const htmlRow = (cells: readonly Cell[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(shown(cell))}</${tag}>`).join('')}</tr>`

/** Writes headings and rows for the clipboard: as an HTML table and as tab-separated text, neither with formulas. */
export function writeClipboardCells(headings: readonly string[], rows: readonly (readonly Cell[])[]): ClipboardCells {
  const body = rows.map((row) => htmlRow(row, 'td')).join('')
  return {
    html: `<table><thead>${htmlRow(headings, 'th')}</thead><tbody>${body}</tbody></table>`,
    text: [headings, ...rows].map((row) => row.map((cell) => quoted(shown(cell))).join('\t')).join('\r\n'),
  }
}
