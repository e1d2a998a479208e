import { parseDuration } from '../../model/duration'
import type { Cell } from './cellGrid'
import { cellText, onOneLine } from './cellText'
import { fieldOfHeading } from './fieldOfHeading'
import { isStepRole, laneOfName, meaningOf } from './laneOfName'
import { MAX_LIST_COLUMNS } from './planList'
import { readEmotion } from './readValue'
import type { SheetContext } from './SheetDraft'
import type { SheetChoices, SheetField, SheetShape } from './sheetChoices'

/** Rows from the top among which the headings are looked for: titles and dates often stand above a table. */
const HEAD_ROWS = 12
/** Rows that are looked at to find out what a column without a heading holds. */
const SAMPLE_ROWS = 60
/** No matrix has more rows before its first lanes. */
const MATRIX_ROWS = 100
/** More names than this side by side are moments, not phases. */
const MANY_PHASES = 8

type Rows = readonly (readonly Cell[])[]

/** Finds out how a sheet is most likely to be read. Each part of the answer is the person's to change. */
export function recogniseSheet(rows: Rows, context: SheetContext): SheetChoices {
  const list = bestHeading(rows)
  const down = laneNamesIn(
    rows.map((row) => row[0]),
    context,
  )
  const across = bestAcross(rows, context)
  const shape: SheetShape =
    across.count >= 2 && across.count >= list.score
      ? 'lanes-across'
      : down >= 2 && list.score < 3
        ? 'lanes-down'
        : 'list'
  return choicesFor(rows, shape, context)
}

/** The most likely choices for a shape. */
export function choicesFor(rows: Rows, shape: SheetShape, context: SheetContext): SheetChoices {
  const common = { shape, lanes: {}, links: 'none', headingsName: 'phases' } as const
  if (shape === 'list') {
    const { row, score } = bestHeading(rows)
    const start = score > 0 ? row : firstFilled(rows)
    const headings = score > 0 || looksLikeHeadings(rows, start) ? 1 : 0
    return { ...common, start, headings, fields: fieldsAt(rows, start, headings, context) }
  }
  const turned = shape === 'lanes-across' ? turnedRows(rows) : rows
  return { ...common, ...headingsOf(turned, context), fields: [] }
}

/** Rows as columns. */
export function turnedRows(rows: Rows): Cell[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null))
}

const firstFilled = (rows: Rows): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cellText(cell) !== '')),
  )

/** The row with the most headings of a list, and how many different ones it has; one without a step or evidence counts none. */
function bestHeading(rows: Rows): { readonly row: number; readonly score: number } {
  let best = { row: 0, score: 0 }
  rows.slice(0, HEAD_ROWS).forEach((cells, row) => {
    const texts = cells.map((cell) => cellText(cell)).filter((text) => text !== '')
    const fields = new Set(texts.map(fieldOfHeading).filter((field) => field !== null))
    const isHeading = fields.has('title') || fields.size >= 3
    if (isHeading && fields.size > best.score && fields.size * 2 >= texts.length) best = { row, score: fields.size }
  })
  return best
}

/** How many different lanes a column of cells names; none if the names are repeated, as in a list. */
function laneNamesIn(cells: readonly (Cell | undefined)[], context: SheetContext): number {
  const names = cells
    .slice(0, MATRIX_ROWS)
    .map((cell) => onOneLine(cellText(cell)))
    .filter((name) => name !== '')
  const different = [...new Set(names)].filter((name) => isLaneName(name, context))
  const lanes = names.filter((name) => different.includes(name))
  return different.length * 4 > lanes.length * 3 ? different.length : 0
}

const isLaneName = (name: string, { blueprint }: SheetContext): boolean =>
  isStepRole(meaningOf(name) as never) || laneOfName(name, blueprint, 'support').target.startsWith('lane:')

/** The row that names the most lanes side by side; evidence alone tells nothing, since lists have it, too. */
function bestAcross(rows: Rows, context: SheetContext): { readonly row: number; readonly count: number } {
  let best = { row: 0, count: 0 }
  rows.slice(0, HEAD_ROWS).forEach((cells, row) => {
    const names = cells.map((cell) => onOneLine(cellText(cell)))
    const lanes = new Set(names.filter((name) => isLaneName(name, context) && fieldOfHeading(name) === null))
    if (lanes.size >= 2 && lanes.size > best.count) best = { row, count: lanes.size }
  })
  return best
}

/** Without known headings: texts only, all different and each on one line, above further rows. */
function looksLikeHeadings(rows: Rows, start: number): boolean {
  const texts = (rows[start] ?? []).map((cell) => cellText(cell)).filter((text) => text !== '')
  const isWords = texts.every((text) => text.length <= 24 && !/\d/.test(text) && !text.includes('\n'))
  return rows.length > start + 2 && texts.length > 1 && isWords && new Set(texts).size === texts.length
}

/** What the columns hold: by their headings, else by what stands in them; each field once. */
export function fieldsAt(rows: Rows, start: number, headings: 0 | 1, context: SheetContext): (SheetField | null)[] {
  const width = Math.min(MAX_LIST_COLUMNS, Math.max(0, ...rows.slice(start).map(({ length }) => length)))
  const used = new Set<SheetField>()
  const take = (field: SheetField | null): SheetField | null => {
    if (field === null || used.has(field)) return null
    used.add(field)
    return field
  }
  const named = Array.from({ length: width }, (_, column) =>
    take(headings === 0 ? null : fieldOfHeading(cellText(rows[start]?.[column]))),
  )
  if (used.has('title')) return named
  const body = rows.slice(start + headings, start + headings + SAMPLE_ROWS)
  const guessed = named.map((field, column) => field ?? take(fieldByContent(body, column, context)))
  if (used.has('title')) return guessed
  const [longest] = guessed
    .flatMap((field, column) => (field === null ? [{ column, length: lengthOf(body, column) }] : []))
    .sort((a, b) => b.length - a.length)
  return guessed.map((field, column) => (column === longest?.column ? 'title' : field))
}

const textsIn = (rows: Rows, column: number): string[] =>
  rows.map((row) => cellText(row[column])).filter((text) => text !== '')

const lengthOf = (rows: Rows, column: number): number =>
  textsIn(rows, column).reduce((sum, text) => sum + text.length, 0)

/** What a column without a heading holds, where most of its cells agree. */
function fieldByContent(rows: Rows, column: number, context: SheetContext): SheetField | null {
  const texts = textsIn(rows, column)
  const most = (is: (text: string) => boolean): boolean =>
    texts.length > 0 && texts.filter(is).length >= texts.length * 0.6
  const isRepeated = new Set(texts).size < texts.length
  if (most((text) => isLaneName(text, context)) && (isRepeated || texts.length <= 4)) return 'lane'
  if (most((text) => /\D/.test(text) && parseDuration(text) !== null)) return 'minutes'
  if (texts.some((text) => /^[-−+]/.test(text)) && most((text) => readEmotion(text) !== null)) return 'emotion'
  return isRepeated && new Set(texts).size * 2 <= texts.length && most((text) => /\D/.test(text)) ? 'phase' : null
}

/** Where a matrix begins, and how many rows of headings it has. Its first lane ends them. */
function headingsOf(rows: Rows, context: SheetContext): Pick<SheetChoices, 'start' | 'headings' | 'headingsName'> {
  const names = rows.map((row) => onOneLine(cellText(row[0])))
  const known = names.findIndex((name) => isLaneName(name, context) || meaningOf(name) !== null)
  // Where no name is known, the first row is most likely headings.
  const firstLane = known < 0 ? Math.min(rows.length - 1, firstFilled(rows) + 1) : known
  const above = rows
    .slice(0, Math.max(0, firstLane))
    .map((row, index) => ({ index, filled: row.slice(1).filter((cell) => cellText(cell) !== '').length }))
    .filter(({ filled }) => filled > 0)
  // A title over the table has one cell at most, and more rows than two are no headings.
  const heads = above.filter(({ filled }, place) => filled > 1 || place === above.length - 1).slice(-2)
  const [top] = heads
  const headings = heads.length as 0 | 1 | 2
  const start = top?.index ?? Math.max(0, firstLane)
  if (headings !== 1) return { start, headings, headingsName: 'phases' }
  const titles = (rows[start] ?? []).slice(1).map((cell) => cellText(cell))
  const isMerged = titles.some((title, index) => title === '' && index > 0)
  const count = titles.filter((title) => title !== '').length
  return { start, headings, headingsName: isMerged || count <= MANY_PHASES ? 'phases' : 'columns' }
}
