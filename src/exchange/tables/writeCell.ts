import type { DiagramLanguage } from '../../model/project'
import type { Cell } from '../spreadsheet/cellGrid'
import { choiceText } from './cellWords'
import { type Fields, fieldAt } from './fieldAt'
import { type RecordIndex, scopeOf } from './recordIndex'
import { BLUEPRINT_PATH, type RecordKind, type TableColumn, type TableSpec } from './tableSpec'

/** Stands where a text or a list is there and empty, which an empty cell could not say. */
export const NOTHING = '∅'
/** Stands in the first cell of an object that is there and has no field. */
export const EMPTY_OBJECT = '∅{}'

/** From this length on a list holds ids alone, so that a cell can hold it. */
const LONG_LIST = 30_000

export interface CellContext {
  readonly index: RecordIndex
  readonly language: DiagramLanguage
}

/** The cells of a row, in the order of the columns. */
export function writeRow({ columns }: TableSpec, row: Fields, context: CellContext): Cell[] {
  const blueprint = String(row[BLUEPRINT_PATH] ?? '')
  const cells = columns.map((column) => writeCell(column, fieldAt(row, column.path), blueprint, context))
  for (const [prefix, index] of firstOfObjects(columns)) {
    const held = fieldAt(row, prefix)
    if (held !== undefined && Object.keys(held as object).length === 0) cells[index] = EMPTY_OBJECT
  }
  return cells
}

const firsts = new WeakMap<readonly TableColumn[], ReadonlyMap<string, number>>()

/** Where each optional object begins, unless a column of its own says whether it is there. */
export function firstOfObjects(columns: readonly TableColumn[]): ReadonlyMap<string, number> {
  const known = firsts.get(columns)
  if (known) return known
  const first = new Map<string, number>()
  for (const [index, { path }] of columns.entries()) {
    const prefix = path.slice(0, Math.max(0, path.indexOf('.')))
    const isSaid = columns.some((column) => column.path === prefix)
    if (prefix !== '' && !isSaid && !first.has(prefix)) first.set(prefix, index)
  }
  firsts.set(columns, first)
  return first
}

/** A value as a cell shows it. `value` has the type that the model gives it. */
export function writeCell(
  { type, blank }: TableColumn,
  value: unknown,
  blueprint: string,
  { index, language }: CellContext,
): Cell {
  if (value === undefined) return null
  const isBlank = Array.isArray(blank) ? Array.isArray(value) && value.length === 0 : value === blank
  if (blank !== undefined && isBlank) return null
  const reference = (kind: RecordKind, id: string, withKind = false): string =>
    index.written(kind, scopeOf(kind, blueprint), id, withKind)
  switch (type.kind) {
    case 'number':
    case 'share':
    case 'minutes':
      return value as number
    case 'yesNo':
      return choiceText('yesNo', String(value), language)
    case 'presence':
      return choiceText('yesNo', 'true', language)
    case 'choice':
      return choiceText(type.of, String(value), language)
    case 'choices':
      return lines(value, (item) => choiceText(type.of, item, language))
    case 'ref':
      return reference(type.to, String(value))
    case 'refs': {
      const named = lines(value, (item) => reference(type.to, item))
      return named.length <= LONG_LIST ? named : lines(value, (item) => `[${item}]`)
    }
    case 'targets':
      return lines<{ type: RecordKind; id: string }>(value, (target) => reference(target.type, target.id, true))
    case 'texts':
      return lines(value, escapedLine)
    case 'figures':
      return (
        Object.entries(value as object)
          .map(([key, figure]) => `${key}: ${figure}`)
          .join('\n') || NOTHING
      )
    default:
      return escapedText(String(value))
  }
}

const lines = <Item = string>(value: unknown, written: (item: Item) => string): string =>
  (value as readonly Item[]).map(written).join('\n') || NOTHING

const escapedText = (text: string): string => (text === '' || text.startsWith(NOTHING) ? NOTHING + text : text)

/** One text of a list, on one line. */
const escapedLine = (text: string): string => {
  if (text === '') return '\\e'
  const line = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return line.startsWith(NOTHING) ? `\\${line}` : line
}

/** The texts of a list, from its lines. */
export const unescapedLine = (line: string): string =>
  line.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'e' ? '' : sign))
