import type { Fields } from './fieldAt'
import type { TableKey } from './headings'
import type { ReadRow } from './readRows'

/** A project put together from rows, before anyone has validated it, and the row that each of its parts came from. */
export interface Assembled {
  readonly document: Fields
  /** By the path from the top of the document. */
  readonly origins: ReadonlyMap<string, ReadRow>
}

const REGISTERS = ['segments', 'sources', 'roles', 'facilities', 'customerGroups', 'assumptions'] as const

/** Puts rows together to the form of a file. `about` holds the fields of the project itself. */
export function assembleProject(about: Fields, rows: readonly ReadRow[]): Assembled {
  const origins = new Map<string, ReadRow>()
  const ofProject = (key: TableKey): ReadRow[] => rows.filter(({ table }) => table.spec.key === key)
  const blueprints = ofProject('blueprints').map((row) => {
    const id = String(row.fields.id)
    const path = `blueprints.byId.${id}`
    origins.set(path, row)
    const own = rows.filter(({ blueprint }) => blueprint === id)
    return { ...defaults({ state: 'as-is', profile: 'bitner' }, row.fields), ...content(own, path, origins), id }
  })
  const registers = REGISTERS.map((key) => [key, ordered(ofProject(key), key, origins)] as const)
  return {
    document: { ...about, ...Object.fromEntries(registers), images: {}, blueprints: inList(blueprints) },
    origins,
  }
}

const defaults = (missing: Fields, fields: Fields): Fields => ({ ...missing, ...fields })

const inList = (records: readonly Fields[]): Fields => ({
  order: records.map(({ id }) => id),
  byId: byId(records),
})
const byId = (records: readonly Fields[]): Fields =>
  Object.fromEntries(records.map((record) => [String(record.id), record]))

/** The fields of a row without those that only tie it to other rows. */
function ownFields(fields: Fields, ...without: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !key.startsWith('$') && !without.includes(key)))
}

/** Notes where records came from, and answers the records themselves. */
function noted(rows: readonly ReadRow[], path: string, origins: Map<string, ReadRow>): Fields[] {
  for (const row of rows) origins.set(`${path}.${row.fields.id}`, row)
  return rows.map(({ fields }) => ownFields(fields))
}

const ordered = (rows: readonly ReadRow[], path: string, origins: Map<string, ReadRow>): Fields =>
  inList(noted(rows, `${path}.byId`, origins))

/** What belongs to one blueprint. */
function content(own: readonly ReadRow[], path: string, origins: Map<string, ReadRow>): Fields {
  const of = (key: TableKey): ReadRow[] => own.filter(({ table }) => table.spec.key === key)
  const at = (key: string): string => `${path}.${key}`
  const columns = of('columns')
  const phases = noted(of('phases'), at('phases.byId'), origins).map((phase) => ({
    ...phase,
    columns: columns.filter(({ fields }) => fields.phase === phase.id).map(({ fields }) => fields.id),
  }))
  const lanes = noted(of('lanes'), at('lanes.byId'), origins).map((lane) => ({
    ...lane,
    ...cellsOf(String(lane.id), of('laneData'), at('lanes.byId'), origins),
  }))
  const steps = ordersPutRight(
    noted(of('steps'), at('steps'), origins).map((step, index) => placed(step, of('steps')[index], columns, lanes)),
  )
  const painPoints = numbersFilledIn(noted(of('painPoints'), at('painPoints'), origins))
  const [elements] = of('elements')
  if (elements) origins.set(at('elements'), elements)
  const attributes = ordered(of('attributes'), at('elements.attributes'), origins)
  return {
    phases: inList(phases),
    columns: byId(noted(columns, at('columns'), origins).map((column) => ownFields(column, 'phase'))),
    lanes: inList(lanes),
    steps: byId(steps),
    links: byId(noted(of('links'), at('links'), origins).map((link) => defaults({ kind: 'sequence' }, link))),
    painPoints: byId(painPoints),
    triangle: triangleOf(of, at('triangle'), origins),
    elements: { ...ownFields(elements?.fields ?? {}), attributes },
    scoreSets: scoreSetsOf(of, at('scoreSets'), origins),
    actions: ordered(of('actions'), at('actions'), origins),
  }
}

function cellsOf(lane: string, data: readonly ReadRow[], path: string, origins: Map<string, ReadRow>): Fields {
  const own = data.filter(({ fields }) => fields.lane === lane)
  if (own.length === 0) return {}
  const filled = own.filter(({ fields }) => fields.column !== undefined)
  for (const row of filled) origins.set(`${path}.${lane}.cells.${row.fields.column}`, row)
  const cells = filled.map(({ fields }) => [String(fields.column), ownFields(fields, 'lane', 'column')] as const)
  return { cells: Object.fromEntries(cells) }
}

/** A step with what follows from its place: its kind, and the last column of its phase where it names no other. */
function placed(step: Fields, row: ReadRow | undefined, columns: readonly ReadRow[], lanes: readonly Fields[]): Fields {
  const lane = lanes.find(({ id }) => id === step.lane)
  const last = columns.findLast(({ fields }) => fields.phase === row?.fields.$phase)?.fields.id
  return {
    kind: lane?.role === 'evidence' ? 'evidence' : 'action',
    ...(step.column === undefined && row?.fields.$phase !== undefined && last !== undefined && { column: last }),
    ...step,
  }
}

/** Steps of one place stand in an order; one that is not given, or taken, comes after all others. */
function ordersPutRight(steps: readonly Fields[]): Fields[] {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  const late = new Set<Fields>()
  const placeOf = ({ lane, column }: Fields): string => `${lane} ${column}`
  for (const step of steps) {
    const place = placeOf(step)
    if (typeof step.order !== 'number') {
      if (step.order === undefined) late.add(step)
    } else if (taken.has(`${place} ${step.order}`)) late.add(step)
    else {
      taken.add(`${place} ${step.order}`)
      last.set(place, Math.max(last.get(place) ?? -1, step.order))
    }
  }
  return steps.map((step) => {
    if (!late.has(step)) return step
    const order = (last.get(placeOf(step)) ?? -1) + 1
    last.set(placeOf(step), order)
    return { ...step, order }
  })
}

function numbersFilledIn(points: readonly Fields[]): Fields[] {
  let next = Math.max(0, ...points.map(({ number }) => (typeof number === 'number' ? number : 0))) + 1
  return points.map((point) => (point.number === undefined ? { ...point, number: next++ } : point))
}

type RowsOf = (key: TableKey) => ReadRow[]

function triangleOf(of: RowsOf, path: string, origins: Map<string, ReadRow>): Fields {
  const parts = ['strategy', 'system', 'people', 'customer'].map((part) => {
    const row = of('triangle').find(({ fields }) => fields.part === part)
    if (row) origins.set(`${path}.${part}`, row)
    const own = ownFields(row?.fields ?? {}, 'part')
    if (part === 'customer') return [part, own] as const
    const items = of('triangleItems').filter(({ fields }) => fields.part === part)
    const listed = noted(items, `${path}.${part}.items.byId`, origins).map((item) => ownFields(item, 'part'))
    return [part, { ...own, items: inList(listed) }] as const
  })
  const relations = of('relations').map((row) => {
    origins.set(`${path}.relations.${row.fields.relation}`, row)
    return [String(row.fields.relation), ownFields(row.fields, 'relation')] as const
  })
  return { ...Object.fromEntries(parts), relations: Object.fromEntries(relations) }
}

function scoreSetsOf(of: RowsOf, path: string, origins: Map<string, ReadRow>): Fields {
  const sets = noted(of('scoreSets'), `${path}.byId`, origins).map((set) => {
    const items = of('scores').filter(({ fields }) => fields.$scoreSet === set.id)
    for (const [index, row] of items.entries()) origins.set(`${path}.byId.${set.id}.items.${index}`, row)
    return { model: 'custom', ...set, items: items.map(({ fields }) => ownFields(fields)) }
  })
  return inList(sets)
}

/** The row that a place in the document came from, and the rest of the way inside of it. */
export function originOf(
  path: string,
  origins: ReadonlyMap<string, ReadRow>,
): { row: ReadRow; rest: string } | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const row = origins.get(path.slice(0, end))
    if (row) return { row, rest: path.slice(end + 1) }
  }
  return undefined
}
