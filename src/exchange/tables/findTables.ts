import { foldText } from '../../model/foldText'
import { type DiagramLanguage, diagramLanguage, FORMAT } from '../../model/project'
import type { Cell, CellGrid } from '../spreadsheet/cellGrid'
import { headingText, tableName } from './cellWords'
import type { TableKey } from './headings'
import { ABOUT_FIELDS } from './projectTables'
import type { TableColumn, TableSpec } from './tableSpec'
import { TABLE_SPECS } from './tableSpecs'

/** A row of a table as it stands in a file. */
export interface FoundRow {
  /** As spreadsheets count: from 1, the heading included. */
  readonly number: number
  /** By the path of their columns; empty ones are left out. */
  readonly cells: ReadonlyMap<string, Cell>
}

export interface FoundTable {
  readonly spec: TableSpec
  /** Name of its sheet in the file. */
  readonly sheet: string
  readonly language: DiagramLanguage
  readonly rows: readonly FoundRow[]
  /** Headings that no column of ours has. */
  readonly unknown: readonly string[]
}

export interface FoundProject {
  /** Fields of the project, with the row that each stands in. */
  readonly about: FoundTable
  readonly tables: readonly FoundTable[]
}

/** Rows in which headings are looked for: people put titles above. */
const HEAD_ROWS = 20

/** The first table read as if its fields were columns; its spec has no rows of its own. */
const ABOUT_SPEC: TableSpec = { key: 'about', isOfBlueprint: false, columns: ABOUT_FIELDS }

/** Whether cells come from tables of ours: one of the first sheets names the format. */
const isAbout = ({ rows }: CellGrid): boolean => rows.slice(0, HEAD_ROWS * 2).some((row) => row.includes(FORMAT))

/** Finds our tables among sheets, in whatever language they are; undefined where they are not ours. */
export function findTables(grids: readonly CellGrid[]): FoundProject | undefined {
  const about = grids.find(isAbout)
  if (!about) return undefined
  const tables = grids.flatMap((grid) => {
    const spec = grid === about ? undefined : specOf(grid.name)
    return spec ? [tableIn(grid, spec)] : []
  })
  return { about: aboutIn(about), tables }
}

/** Files of an archive have a number in front of the name of their table and an ending behind it. */
function specOf(name: string): TableSpec | undefined {
  const plain = foldText(name.replace(/^\d+[\s_-]+/, '').replace(/\.(?:csv|tsv|txt)$/i, ''))
  return TABLE_SPECS.find(({ key }) => languages().some((language) => foldText(tableName(key, language)) === plain))
}

const languages = (): readonly DiagramLanguage[] => diagramLanguage.options

/** Columns by their folded headings, a map for each language; made once for each table. */
const byHeading = new WeakMap<readonly TableColumn[], readonly ReadonlyMap<string, TableColumn>[]>()

function headingsOf(columns: readonly TableColumn[]): readonly ReadonlyMap<string, TableColumn>[] {
  const known = byHeading.get(columns)
  if (known) return known
  const made = languages().map(
    (language) => new Map(columns.map((column) => [foldText(headingText(column.heading, language)), column] as const)),
  )
  byHeading.set(columns, made)
  return made
}

/** The columns of ours in a row of headings, in the language in which most of them are. */
function columnsIn(row: readonly Cell[], columns: readonly TableColumn[]) {
  const folded = row.map((cell) => (typeof cell === 'string' ? foldText(cell) : ''))
  const maps = headingsOf(columns)
  const readings = languages().map((language, index) => {
    const at = folded.map((heading) => maps[index]?.get(heading))
    return { language, at, count: at.filter((column) => column !== undefined).length }
  })
  return readings.reduce((best, next) => (next.count > best.count ? next : best))
}

function tableIn({ name, rows }: CellGrid, spec: TableSpec): FoundTable {
  const heads = rows.slice(0, HEAD_ROWS).map((row) => columnsIn(row, spec.columns))
  const most = Math.max(0, ...heads.map(({ count }) => count))
  const head = heads.findIndex(({ count }) => count === most && count > 0)
  const reading = heads[head]
  if (!reading) return { spec, sheet: name, language: 'en', rows: [], unknown: [] }
  const found = rows.slice(head + 1).map((row, index): FoundRow => {
    const cells = reading.at.flatMap((column, at) => {
      const cell = row[at] ?? null
      return column === undefined || cell === null ? [] : [[column.path, cell] as const]
    })
    return { number: head + index + 2, cells: new Map(cells) }
  })
  const headings = (rows[head] ?? []).filter((cell, at) => cell !== null && reading.at[at] === undefined)
  return {
    spec,
    sheet: name,
    language: reading.language,
    rows: found.filter(({ cells }) => cells.size > 0),
    unknown: headings.map(String),
  }
}

/** Each field of the project is a row, its name in the first cell that has one and its value in the next. */
function aboutIn({ name, rows }: CellGrid): FoundTable {
  const first = rows.map((row) => row.find((cell) => cell !== null) ?? null)
  const { language } = columnsIn(first, ABOUT_FIELDS)
  const named = columnsIn(first, ABOUT_FIELDS).at
  const found = rows.flatMap((row, index): FoundRow[] => {
    const column = named[index]
    const at = row.findIndex((cell) => cell !== null)
    const value = row.slice(at + 1).find((cell) => cell !== null)
    if (!column || value === undefined || value === null) return []
    return [{ number: index + 1, cells: new Map([[column.path, value]]) }]
  })
  return { spec: ABOUT_SPEC, sheet: name, language, rows: found, unknown: [] }
}

/** The name of a table in a file, or the one that it would have. */
export const sheetNameOf = (key: TableKey, tables: readonly FoundTable[], language: DiagramLanguage): string =>
  tables.find(({ spec }) => spec.key === key)?.sheet ?? tableName(key, language)
