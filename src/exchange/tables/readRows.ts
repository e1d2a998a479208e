import type { Problem, SheetPlace } from '../problem'
import { headingText } from './cellWords'
import { type Fields, fieldAt, setField } from './fieldAt'
import { type FoundRow, type FoundTable, sheetNameOf } from './findTables'
import { type CellFault, readCell } from './readCell'
import { indexRows, type RecordIndex, scopeOf } from './recordIndex'
import { BLUEPRINT_PATH, type RecordKind, type TableColumn } from './tableSpec'
import { TABLE_SPECS } from './tableSpecs'
import { EMPTY_OBJECT, firstOfObjects } from './writeCell'

/** A row as a record of the model, with what ties it to others in fields that begin with `$`. */
export interface ReadRow {
  readonly table: FoundTable
  readonly row: FoundRow
  /** Id of its blueprint; empty for rows of the project. */
  readonly blueprint: string
  readonly fields: Fields
}

export interface RowsReading {
  readonly rows: readonly ReadRow[]
  /** What refuses the file. */
  readonly problems: readonly Problem[]
  /** What was left out of it. */
  readonly notes: readonly Problem[]
}

interface NamedRow {
  readonly table: FoundTable
  readonly row: FoundRow
  readonly blueprint: string
  readonly id: string | undefined
}

/** Rows that say nothing without what they point at, and by which paths; they are left out where that is gone. */
const LEANING: Readonly<Record<string, readonly string[]>> = {
  links: ['from', 'to'],
  laneData: ['lane', 'column'],
  scores: ['$scoreSet'],
}

/** Reads all rows: first who they are, then, with all names known, what they say. */
export function readRows(tables: readonly FoundTable[]): RowsReading {
  const problems: Problem[] = []
  const notes: Problem[] = []
  const named = nameRows(tables, problems, notes)
  const index = indexOf(named)
  const rows: ReadRow[] = []
  for (const each of named) {
    const { table, row } = each
    const leaning = LEANING[table.spec.key] ?? []
    const report = (fault: CellFault, column: TableColumn): void => {
      const isLoss = fault.code === 'unknown-reference' && !MUST_STAND.has(`${table.spec.key}.${column.path}`)
      const found = faultProblem(fault, placeOf(table, row, column), tables, table)
      ;(isLoss ? notes : problems).push(found)
    }
    const fields = readFields(each, index, report)
    // Lane data without a column says that the lane is empty.
    const isEmptyLane = table.spec.key === 'laneData' && row.cells.size <= (row.cells.has(BLUEPRINT_PATH) ? 2 : 1)
    const isLost = leaning.some((path) => fields[path] === undefined && !(path === 'column' && isEmptyLane))
    if (isLost) notes.push({ code: 'row-left-out', path: '', cell: placeOf(table, row), values: {} })
    else rows.push({ table, row, blueprint: each.blueprint, fields })
  }
  return { rows, problems, notes }
}

/** References without which a record has no place: where they are gone, the file is refused. */
const MUST_STAND: ReadonlySet<string> = new Set(['steps.lane', 'steps.column', 'columns.phase'])

export const placeOf = (table: FoundTable, row: FoundRow, column?: TableColumn): SheetPlace => ({
  sheet: table.sheet,
  row: row.number,
  ...(column && { column: headingText(column.heading, table.language) }),
})

function faultProblem(
  fault: CellFault,
  cell: SheetPlace,
  tables: readonly FoundTable[],
  { language }: FoundTable,
): Problem {
  if (fault.code === 'not-a-choice') return { code: fault.code, path: '', cell, values: fault.values }
  const key = TABLE_SPECS.find(({ kind }) => kind === fault.to)?.key ?? 'about'
  return { code: fault.code, path: '', cell, values: { text: fault.text, sheet: sheetNameOf(key, tables, language) } }
}

const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/

/** Gives every row its blueprint and, where its table has them, an id of its own. */
function nameRows(tables: readonly FoundTable[], problems: Problem[], notes: Problem[]): NamedRow[] {
  const taken = new Set<string>()
  for (const { spec, rows } of tables) {
    for (const { cells } of rows) if (spec.kind) taken.add(`${spec.kind} ${String(cells.get('id') ?? '').trim()}`)
  }
  const fresh = (kind: RecordKind): string => {
    for (let count = 1; ; count += 1) {
      if (taken.has(`${kind} ${kind}-${count}`)) continue
      taken.add(`${kind} ${kind}-${count}`)
      return `${kind}-${count}`
    }
  }
  const seen = new Set<string>()
  const idOf = (table: FoundTable, row: FoundRow, blueprint: string): string | undefined => {
    const { kind } = table.spec
    if (!kind) return undefined
    const typed = String(row.cells.get('id') ?? '').trim()
    if (typed === '') return fresh(kind)
    const column = table.spec.columns.find(({ path }) => path === 'id')
    const cell = placeOf(table, row, column)
    if (!ID.test(typed)) {
      problems.push({ code: 'bad-format', path: '', cell, values: { received: typed, format: 'id' } })
      return fresh(kind)
    }
    const key = `${kind} ${scopeOf(kind, blueprint)} ${typed}`
    if (!seen.has(key)) {
      seen.add(key)
      return typed
    }
    notes.push({ code: 'repeated-id', path: '', cell, values: { id: typed } })
    return fresh(kind)
  }
  const named = (table: FoundTable, blueprintOf: (row: FoundRow) => string | undefined): NamedRow[] =>
    table.rows.flatMap((row) => {
      const blueprint = blueprintOf(row)
      return blueprint === undefined ? [] : [{ table, row, blueprint, id: idOf(table, row, blueprint) }]
    })
  const ofProject = tables.filter(({ spec }) => !spec.isOfBlueprint).flatMap((table) => named(table, () => ''))
  const blueprints = ofProject.filter(({ table }) => table.spec.kind === 'blueprint')
  const known = indexOf(blueprints)
  const only = blueprints.length === 1 ? blueprints[0]?.id : undefined
  const ofBlueprints = tables
    .filter(({ spec }) => spec.isOfBlueprint)
    .flatMap((table) => {
      const column = table.spec.columns.find(({ path }) => path === BLUEPRINT_PATH)
      return named(table, (row) => {
        const cell = row.cells.get(BLUEPRINT_PATH)
        const place = placeOf(table, row, column)
        if (cell === undefined) {
          if (only === undefined)
            problems.push({ code: 'missing', path: '', cell: place, values: { key: place.column ?? '' } })
          return only
        }
        const report = (fault: CellFault): void => void problems.push(faultProblem(fault, place, tables, table))
        return (
          column &&
          (readCell(column, cell, { index: known, language: table.language, blueprint: '', report }) as string)
        )
      })
    })
  return [...ofProject, ...ofBlueprints]
}

/** The index of all rows. Connections come last: they are called by the steps that they join. */
function indexOf(named: readonly NamedRow[]): RecordIndex {
  const rowsOf = (each: NamedRow, index?: RecordIndex): Fields => {
    const { spec, language } = each.table
    const wanted = spec.columns.filter(({ path }) =>
      (index ? ['from', 'to'] : ['title', 'name', 'label']).includes(path),
    )
    const context = { index: index ?? EMPTY, language, blueprint: each.blueprint, report: () => {} }
    const told = wanted.map((column) => [
      column.path,
      readCell(column, each.row.cells.get(column.path) ?? null, context),
    ])
    return { ...Object.fromEntries(told), id: each.id, [BLUEPRINT_PATH]: each.blueprint }
  }
  const tables = TABLE_SPECS.filter(({ kind }) => kind !== 'link').map((spec) => ({
    spec,
    rows: named.filter(({ table }) => table.spec === spec).map((each) => rowsOf(each)),
  }))
  const index = indexRows(tables)
  for (const each of named) {
    if (each.table.spec.kind !== 'link' || each.id === undefined) continue
    const { from, to } = rowsOf(each, index)
    const end = (id: unknown): string => index.nameOf('step', each.blueprint, String(id))
    index.add('link', each.blueprint, each.id, `${end(from)} → ${end(to)}`)
  }
  return index
}

const EMPTY = indexRows([])

function readFields(
  { table, row, blueprint, id }: NamedRow,
  index: RecordIndex,
  report: (fault: CellFault, column: TableColumn) => void,
): Fields {
  const { columns } = table.spec
  const fields: Record<string, unknown> = {}
  const removed: string[] = []
  const firsts = new Map([...firstOfObjects(columns)].map(([prefix, at]) => [columns[at]?.path, prefix]))
  for (const column of columns) {
    const { path, type, blank, isTold } = column
    const cell = row.cells.get(path) ?? null
    if (path === BLUEPRINT_PATH || type.kind === 'id') continue
    if (cell === EMPTY_OBJECT && firsts.has(path)) setField(fields, firsts.get(path) ?? '', {})
    else if (cell === null) {
      if (blank !== undefined) setField(fields, path, blank)
    } else {
      const told = (fault: CellFault): void => (isTold ? undefined : report(fault, column))
      const value = readCell(column, cell, { index, language: table.language, blueprint, report: told })
      if (type.kind === 'presence') {
        if (value === true && fieldAt(fields, path) === undefined) setField(fields, path, {})
        if (value === false) removed.push(path)
      } else if (value !== undefined) setField(fields, path, value)
    }
  }
  for (const path of removed) delete fields[path]
  return id === undefined ? fields : { ...fields, id }
}
