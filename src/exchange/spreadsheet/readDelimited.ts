import Papa from 'papaparse'
import type { CellGrid } from './cellGrid'

/** What may part the cells of a text file, the usual ones first. */
const DELIMITERS = [',', '\t', ';', '|']

/** A quote that no text holds: nothing is quoted then. */
const NO_QUOTE = '\u0000'

/**
 * The cells of a text with delimiters (CSV, TSV, semicolons), each a text. A text whose quotes do not fit together is read
 * once more with quotes as ordinary characters, since speech in quotes would otherwise swallow the rest of the file.
 *
 * @param delimiter found out from the text where absent
 */
export function readDelimited(text: string, name: string, delimiter?: string): CellGrid {
  // Excel writes the delimiter in a line of its own.
  const said = /^sep=(.)\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const wanted = delimiter ?? said?.[1] ?? delimiterOf(body)
  const quoted = parse(body, wanted, '"')
  const rows = quoted.errors.some(({ type }) => type === 'Quotes') ? parse(body, wanted, NO_QUOTE).data : quoted.data
  return { name, rows: withoutEmptyEnd(rows.map((row) => row.map(withPlainBreaks))) }
}

const parse = (text: string, delimiter: string, quoteChar: string): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, quoteChar, newline: newlineOf(text) })

/** Line breaks inside of quotes do not count. */
const newlineOf = (text: string): '\r\n' | '\n' | '\r' => {
  const outside = text.replace(/"[^"]*"/g, '')
  return outside.includes('\r\n') ? '\r\n' : outside.includes('\n') || !outside.includes('\r') ? '\n' : '\r'
}

const SAMPLE_LENGTH = 50_000

/** The delimiter that gives the first lines the most columns, and the same number of them; one column needs none. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      preview: 20,
      newline: newlineOf(sample),
      skipEmptyLines: true,
    })
    const widths = data.map(({ length }) => length)
    const total = widths.reduce((sum, width) => sum + width, 0)
    const mean = total / Math.max(1, widths.length)
    if (mean < 1.5) continue
    const spread = widths.reduce((sum, width) => sum + Math.abs(width - mean), 0) / Math.max(1, widths.length)
    const score = mean / (1 + spread)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const withPlainBreaks = (cell: string): string => cell.replace(/\r\n?/g, '\n')

/** A line break at the very end starts no further row. */
const withoutEmptyEnd = (rows: string[][]): string[][] => {
  const last = rows.at(-1)
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}
