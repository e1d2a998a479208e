import type { CellGrid } from './cellGrid'
import { readDelimited } from './readDelimited'
import { readHtmlTables } from './readHtmlTables'

/** What a program put on the clipboard, as far as cells may be in it. Pictures beside them do not count. */
export interface ClipboardCells {
  readonly html: string
  readonly text: string
}

/** The copied range or tables: from the HTML, which knows line breaks and merged cells, else from the text with tabs. */
export function readClipboardCells({ html, text }: ClipboardCells): CellGrid[] {
  const tables = readHtmlTables(html)
  if (tables.length > 0) return tables
  return text.trim() === '' ? [] : [readDelimited(text, '', '\t')]
}
