/**
 * Tables as an XLSX file: a sheet each, with a heading that stays, filters, widths that suit what is in the columns, and lists to choose
 * from. Texts are texts whatever they begin with, so that none becomes a formula.
 */
import {
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import type { DiagramLanguage } from '../../model/project'
import { choiceTexts } from '../tables/cellWords'
import { LANGUAGE_INDEX, LISTS_NAME } from '../tables/headings'
import type { CellType, RecordKind, TableColumn } from '../tables/tableSpec'
import type { Table } from '../tables/tablesOf'
import type { Cell } from './cellGrid'
import { withoutOddCharacters } from './oddCharacters'
import { columnName } from './readWorkbook'

/** Longest text of a cell, in UTF-16 units; programs call a file with a longer one damaged. */
const MAX_CELL_LENGTH = 32_767
/** Rows below the last one in which lists are offered for new records. */
const SPARE_ROWS = 300

const FONT = { name: 'Calibri', size: 11 } as const
const PLAIN: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
/** What is there for the program, or follows from the rest. */
const QUIET: CellStyle = { ...PLAIN, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F4F6F8' } } }
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E1E6EC' } },
  border: { bottom: { style: 'thin', color: { rgb: '9AA5B1' } } },
  alignment: { vertical: 'center', wrapText: true },
}

export interface WorkbookAbout {
  readonly title: string
  readonly language: DiagramLanguage
}

/**
 * The bytes of an XLSX file.
 *
 * @throws RangeError where a text is longer than a cell can hold.
 */
export async function writeWorkbook(tables: readonly Table[], { title, language }: WorkbookAbout): Promise<Uint8Array> {
  const lists = new ChoiceLists(tables, language)
  const sheets = tables.map((table) => (table.key === 'about' ? aboutSheet(table) : tableSheet(table, lists)))
  return writeXlsx({
    sheets: [...sheets, lists.sheet()],
    properties: { title: withoutOddCharacters(title).slice(0, 255) },
    defaultFont: FONT,
  })
}

function aboutSheet({ name, headings, rows }: Table): WriteSheet {
  return {
    name,
    columns: [
      { width: 26, style: QUIET },
      { width: 96, style: PLAIN },
    ],
    rows: [headings, ...rows].map((row) => row.map((cell) => cellValue(cell, undefined))),
    cells: headingCells(headings),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function tableSheet({ key, name, columns, headings, rows }: Table, lists: ChoiceLists): WriteSheet {
  const last = columnName(columns.length)
  const defs = columns.map(columnDef)
  const styles = columns.map(styleOf)
  // Filled cells alone: most are empty, and the library would write a formatted one for each.
  const cells: Map<string, FilledCell> = headingCells(headings)
  for (const [at, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      if (cell === null) continue
      cells.set(`${at + 1},${index}`, { value: cellValue(cell, columns[index]?.type), style: styles[index] ?? PLAIN })
    }
  }
  return {
    name,
    columns: defs,
    cells,
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    dataValidations: columns.flatMap((column, index) =>
      lists.validation(column, `${columnName(index + 1)}2:${columnName(index + 1)}${rows.length + 1 + SPARE_ROWS}`),
    ),
    pageSetup: { orientation: 'landscape', printTitlesRow: '$1:$1', ...fitting(defs) },
    view: key === 'steps' ? { tabColor: { rgb: '3B6EA5' } } : {},
  }
}

interface FilledCell {
  readonly value: CellValue
  readonly style: CellStyle
}

const headingCells = (headings: readonly string[]): Map<string, FilledCell> =>
  new Map(headings.map((heading, index) => [`0,${index}`, { value: heading, style: HEADING }]))

/** Widest table, in characters, that is printed on the width of one page: wider ones would not be read. */
const MAX_FITTED_WIDTH = 300

const fitting = (columns: readonly ColumnDef[]) =>
  columns.reduce((sum, { width = 0 }) => sum + width, 0) <= MAX_FITTED_WIDTH
    ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
    : {}

/** Widths in characters, by what a column holds. */
const WIDTHS: Partial<Record<CellType['kind'], number>> = {
  number: 11,
  share: 11,
  minutes: 12,
  date: 12,
  yesNo: 11,
  presence: 11,
  choice: 18,
  choices: 22,
  ref: 26,
  refs: 30,
  targets: 34,
  texts: 22,
  figures: 18,
  id: 16,
}
const REFERENCE_WIDTHS: Partial<Record<RecordKind, number>> = { column: 14, phase: 20, lane: 24, blueprint: 22 }
const TITLES: readonly string[] = ['title', 'name', 'label']

function columnDef({ path, type }: TableColumn): ColumnDef {
  const named = type.kind === 'ref' ? REFERENCE_WIDTHS[type.to] : undefined
  return { width: named ?? WIDTHS[type.kind] ?? (TITLES.includes(path) ? 36 : 30) }
}

function styleOf({ path, type, isTold }: TableColumn): CellStyle {
  const isQuiet = isTold === true || type.kind === 'id' || path.startsWith('$')
  const format = type.kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : type.kind === 'share' ? { numFmt: '0%' } : {}
  return { ...(isQuiet ? QUIET : PLAIN), ...format }
}

/** What a program could take for the beginning of a formula; such a text is written as a text all the same. */
function cellValue(cell: Cell, type: CellType | undefined): CellValue {
  if (typeof cell !== 'string') return cell
  if (type?.kind === 'date') return dateOf(cell) ?? cell
  const text = withoutOddCharacters(cell)
  if (cell.length > MAX_CELL_LENGTH) throw new RangeError(`a cell cannot hold ${cell.length} characters`)
  return text
}

/** First day from which programs agree on the calendar: 1900 had no 29 February, though some of them think so. */
const FIRST_SAFE_DAY = '1900-03-01'

/** A day that the calendar has; undefined for other texts of that form. */
function dateOf(text: string): Date | undefined {
  const date = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
  return isDay && text >= FIRST_SAFE_DAY ? date : undefined
}

/** References of which there are few, so that they are worth a list to choose from. */
const LISTED_KINDS: readonly string[] = ['column', 'lane', 'phase', 'blueprint', 'scoreSet', 'segment', 'role']

/** The lists that cells offer, each in a column of a hidden sheet: in a cell's own rules a comma would part its words. */
class ChoiceLists {
  readonly #lists = new Map<string, readonly string[]>()
  readonly #name: string
  readonly #tables: readonly Table[]
  readonly #language: DiagramLanguage

  constructor(tables: readonly Table[], language: DiagramLanguage) {
    this.#tables = tables
    this.#language = language
    this.#name = LISTS_NAME[LANGUAGE_INDEX[language]]
  }

  /** What lets a person choose in the cells of a range; nothing else is refused, since names may be typed. */
  validation({ type, isTold }: TableColumn, range: string): DataValidation[] {
    if (isTold) return []
    const texts = this.#textsOf(type)
    if (texts.length === 0) return []
    const key = JSON.stringify(type)
    this.#lists.set(key, texts)
    const letter = columnName([...this.#lists.keys()].indexOf(key) + 1)
    return [
      { type: 'list', allowBlank: true, range, formula1: `'${this.#name}'!$${letter}$1:$${letter}$${texts.length}` },
    ]
  }

  #textsOf(type: CellType): readonly string[] {
    if (type.kind === 'yesNo' || type.kind === 'presence') return choiceTexts('yesNo', this.#language)
    if (type.kind === 'choice') return choiceTexts(type.of, this.#language)
    if (type.kind !== 'ref' || !LISTED_KINDS.includes(type.to)) return []
    const written = this.#tables.flatMap(({ columns, rows }) =>
      columns.flatMap((column, index) => (sameTarget(column.type, type) ? rows.map((row) => row[index]) : [])),
    )
    return [...new Set(written.filter((cell): cell is string => typeof cell === 'string'))]
  }

  sheet(): WriteSheet {
    const columns = [...this.#lists.values()]
    const rows = Array.from({ length: Math.max(1, ...columns.map(({ length }) => length)) }, (_, row) =>
      columns.map((texts) => (texts[row] === undefined ? null : withoutOddCharacters(texts[row]))),
    )
    return { name: this.#name, rows, hidden: true }
  }
}

const sameTarget = (one: CellType, other: CellType): boolean =>
  one.kind === 'ref' && other.kind === 'ref' && one.to === other.to
