import { foldText } from '../../model/foldText'
import { type Fields, fieldAt } from './fieldAt'
import { BLUEPRINT_PATH, type RecordKind, type TableSpec } from './tableSpec'

/** Longest name inside a reference, in characters; what counts is the id behind it. */
const MAX_NAME = 60

const oneLine = (name: string): string => {
  const letters = Array.from(name.replace(/\s+/g, ' ').trim())
  return letters.length > MAX_NAME ? `${letters.slice(0, MAX_NAME - 1).join('')}…` : letters.join('')
}

const BRACKETED = /\[(?:([A-Za-z]+):)?([A-Za-z][A-Za-z0-9_-]{0,63})\]\s*$/

export type Resolution =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'unknown' | 'several' }

/**
 * The records that references point at, by id and by name, those of a blueprint apart from those of another. A reference is
 * written as "Name [id]", and read by its id, else by its name: so a changed name breaks nothing, and a name typed by hand will do.
 */
export class RecordIndex {
  readonly #names = new Map<string, string>()
  readonly #ids = new Map<string, string[]>()

  /** @param blueprint empty for what belongs to the project. */
  add(kind: RecordKind, blueprint: string, id: string, name: string): void {
    const scope = `${kind} ${blueprint}`
    const line = oneLine(name)
    this.#names.set(`${scope} ${id}`, line)
    const key = `${scope} ${foldText(line)}`
    const same = this.#ids.get(key)
    if (same) same.push(id)
    else this.#ids.set(key, [id])
  }

  has = (kind: RecordKind, blueprint: string, id: string): boolean => this.#names.has(`${kind} ${blueprint} ${id}`)

  nameOf = (kind: RecordKind, blueprint: string, id: string): string =>
    this.#names.get(`${kind} ${blueprint} ${id}`) ?? ''

  /** A reference in words; `withKind` where records of several kinds may stand. */
  written(kind: RecordKind, blueprint: string, id: string, withKind = false): string {
    const name = this.nameOf(kind, blueprint, id)
    return `${name}${name === '' ? '' : ' '}[${withKind ? `${kind}:` : ''}${id}]`
  }

  resolve(kind: RecordKind, blueprint: string, text: string): Resolution {
    const id = BRACKETED.exec(text)?.[2]
    if (id !== undefined && this.has(kind, blueprint, id)) return { ok: true, id }
    const plain = text.trim()
    if (this.has(kind, blueprint, plain)) return { ok: true, id: plain }
    const name = oneLine(id === undefined ? plain : plain.slice(0, plain.lastIndexOf('[')))
    const named = this.#ids.get(`${kind} ${blueprint} ${foldText(name)}`) ?? []
    const [only] = named
    if (only !== undefined && named.length === 1) return { ok: true, id: only }
    return { ok: false, reason: named.length > 1 ? 'several' : 'unknown' }
  }
}

/** The kind that a reference names where several may stand. */
export const kindInReference = (text: string): string | undefined => BRACKETED.exec(text)?.[1]

/** The kinds that belong to the project and not to one blueprint. */
const OF_PROJECT: ReadonlySet<RecordKind> = new Set([
  'blueprint',
  'role',
  'facility',
  'customerGroup',
  'segment',
  'source',
  'assumption',
])

/** The part of an index that a kind stands in, for a row of a blueprint. */
export const scopeOf = (kind: RecordKind, blueprint: string): string => (OF_PROJECT.has(kind) ? '' : blueprint)

/** Takes the rows of tables into an index. Columns without a title are called by their number, links by their ends. */
export function indexRows(
  tables: readonly { readonly spec: TableSpec; readonly rows: readonly Fields[] }[],
): RecordIndex {
  const index = new RecordIndex()
  const links: { readonly blueprint: string; readonly row: Fields }[] = []
  for (const { spec, rows } of tables) {
    const { kind } = spec
    if (!kind) continue
    const counted = new Map<string, number>()
    for (const row of rows) {
      const blueprint = scopeOf(kind, String(row[BLUEPRINT_PATH] ?? ''))
      const position = (counted.get(blueprint) ?? 0) + 1
      counted.set(blueprint, position)
      if (kind === 'link') links.push({ blueprint, row })
      else index.add(kind, blueprint, String(row.id), ownName(row) || (kind === 'column' ? String(position) : ''))
    }
  }
  for (const { blueprint, row } of links) {
    const end = (path: string): string => index.nameOf('step', blueprint, String(fieldAt(row, path) ?? ''))
    index.add('link', blueprint, String(row.id), `${end('from')} → ${end('to')}`)
  }
  return index
}

const ownName = (row: Fields): string => String(row.title ?? row.name ?? row.label ?? '')
