import { foldText } from '../../model/foldText'
import type { WaitMark } from '../../model/step'
import type { Cell } from './cellGrid'
import { cellText, itemsIn, namesIn, onOneLine, thingsIn } from './cellText'
import { unitOfHeading } from './fieldOfHeading'
import { placeRows } from './placeRows'
import {
  readChannel,
  readEmotion,
  readFigure,
  readKind,
  readMinutes,
  readResearch,
  readSeverity,
  readYesNo,
} from './readValue'
import type { SheetDraft } from './SheetDraft'
import type { SheetChoices, SheetField } from './sheetChoices'
import type { PlannedFields, SheetPlace, SheetProblemCode } from './sheetPlan'

/** Columns of a list that are looked at; people match no more by hand. */
export const MAX_LIST_COLUMNS = 100

/** A pain point that nobody has judged yet is moderate. */
export const FIRST_SEVERITY = 2

/** The cells of one row, by what they hold. */
class ListRow {
  readonly row: number
  readonly #texts = new Map<SheetField, string>()
  readonly #columns = new Map<SheetField, number>()

  constructor(row: number, cells: readonly Cell[], fields: SheetChoices['fields']) {
    this.row = row
    fields.forEach((field, column) => {
      const text = cellText(cells[column])
      if (field === null || text === '') return
      const before = this.#texts.get(field)
      this.#texts.set(field, before === undefined ? text : `${before}\n${text}`)
      if (before === undefined) this.#columns.set(field, column + 1)
    })
  }

  get fields(): readonly SheetField[] {
    return [...this.#texts.keys()]
  }

  text(field: SheetField): string {
    return this.#texts.get(field) ?? ''
  }

  place(field: SheetField): SheetPlace {
    const column = this.#columns.get(field)
    return { row: this.row, ...(column !== undefined && { column }) }
  }
}

/** Reads a list of one step a row. Phase and lane of a row that names none are those of the row above, as merged cells show. */
export function planList(
  draft: SheetDraft,
  rows: readonly (readonly Cell[])[],
  choices: SheetChoices,
  headings: readonly string[],
): void {
  const { context } = draft
  const first = choices.start + choices.headings
  let phase = ''
  let lane = context.customerLane
  const taken = rows.slice(first).flatMap((cells, index) => {
    const row = new ListRow(first + index + 1, cells, choices.fields)
    if (row.fields.length === 0) return []
    phase = row.text('phase') === '' ? phase : onOneLine(row.text('phase'))
    lane = row.text('lane') === '' ? lane : onOneLine(row.text('lane'))
    // A phase alone is a heading between rows.
    if (row.fields.every((field) => field === 'phase')) return []
    if (row.text('title') === '' && row.text('evidence') === '') {
      const [field] = row.fields
      draft.problem({ row: row.row }, 'noTitle', field ? row.text(field) : '')
      return []
    }
    const laneIndex = draft.lane(lane)
    if (draft.roleOf(draft.target(laneIndex)) === null) {
      draft.problem(row.place('lane'), 'lane', lane, 'lane')
      return []
    }
    return [{ row, phase: draft.phase(phase), lane: laneIndex, moment: onOneLine(row.text('column')) }]
  })
  const places = placeRows(taken)
  const units = unitsOf(choices.fields, headings)
  taken.forEach(({ row, phase: phaseIndex, lane: laneIndex, moment }, index) => {
    const place = places[index] ?? 0
    const { columns } = draft.phases[phaseIndex] ?? { columns: [] }
    while (columns.length <= place) draft.addColumn(phaseIndex, columns.length === place ? titleOf(moment) : '')
    addRow(draft, row, { phase: phaseIndex, place, lane: laneIndex }, units)
  })
}

/** A moment that is only counted has no title. */
const titleOf = (moment: string): string => (/^\d*$/.test(moment) ? '' : moment)

/** Minutes in the unit of each column of times. */
const unitsOf = (fields: SheetChoices['fields'], headings: readonly string[]): ReadonlyMap<SheetField, number> =>
  new Map(
    fields.flatMap((field, column) =>
      field === null ? [] : [[field, unitOfHeading(headings[column] ?? '')] as const],
    ),
  )

interface Spot {
  readonly phase: number
  readonly place: number
  readonly lane: number
}

function addRow(draft: SheetDraft, row: ListRow, spot: Spot, units: ReadonlyMap<SheetField, number>): void {
  const title = onOneLine(row.text('title'))
  const { phase, place } = spot
  if (title !== '') {
    const kind = value(draft, row, 'kind', 'kind', readKind)
    const step = draft.addStep({
      ...spot,
      from: row.place('title'),
      title,
      fields: fieldsOf(draft, row, units),
      roles: namesIn(row.text('roles')),
      facilities: namesIn(row.text('facilities')),
      ...(kind !== undefined && { kind }),
    })
    addPains(draft, row, step)
  } else
    for (const field of row.fields)
      if (!OF_NO_STEP.has(field)) draft.problem(row.place(field), 'noStep', row.text(field), field)
  for (const item of thingsIn(row.text('evidence')))
    draft.addStep({
      phase,
      place,
      lane: draft.lane(draft.context.evidenceLane),
      from: row.place('evidence'),
      title: item,
    })
}

/** What a row says that holds evidence and no step. */
const OF_NO_STEP: ReadonlySet<SheetField> = new Set(['evidence', 'phase', 'lane', 'column', 'title'])

function addPains(draft: SheetDraft, row: ListRow, step: number): void {
  const severity = value(draft, row, 'severity', 'severity', readSeverity)
  const pains = thingsIn(row.text('pain'))
  if (severity !== undefined && pains.length === 0)
    draft.problem(row.place('severity'), 'noPain', row.text('severity'), 'severity')
  for (const pain of pains) {
    const from = row.place('pain')
    const title = draft.fitting(pain, from, 'pain')
    draft.pains.push({ title, severity: severity ?? FIRST_SEVERITY, on: { step }, from })
  }
}

/** What a cell says, or undefined where it is empty or says nothing that fits, which is noted. */
function value<Value>(
  draft: SheetDraft,
  row: ListRow,
  field: SheetField,
  code: SheetProblemCode,
  read: (text: string) => Value | null,
): Value | undefined {
  const text = row.text(field)
  if (text === '' || /^[-–—?]$/.test(text)) return undefined
  const found = read(text)
  if (found === null) draft.problem(row.place(field), code, onOneLine(text), field)
  return found ?? undefined
}

/** Numbers of a field in a range. */
const within =
  (low: number, high: number) =>
  (text: string): number | null => {
    const figure = readFigure(text)
    return figure !== null && figure >= low && figure <= high ? figure : null
  }

/** The fields that a row gives its step. */
function fieldsOf(draft: SheetDraft, row: ListRow, units: ReadonlyMap<SheetField, number>): PlannedFields {
  const time = (field: SheetField) =>
    value(draft, row, field, 'time', (text) => readMinutes(text, units.get(field) ?? 1))
  const words = (field: SheetField) =>
    row.text(field) === '' ? undefined : draft.fitting(row.text(field), row.place(field), field)
  const yes = (field: SheetField) => value(draft, row, field, 'yesNo', readYesNo)
  const quoted = words('quote')
  const failing = words('fail')
  const waits: WaitMark | undefined = waitOf(time('waiting'))
  return present({
    note: words('note'),
    channel: value(draft, row, 'channel', 'channel', readChannel),
    standardMinutes: time('minutes'),
    acceptableMinutes: time('maximum'),
    wait: waits,
    emotion: value(draft, row, 'emotion', 'emotion', readEmotion),
    quote: quoted === undefined ? undefined : { text: quoted },
    fail: failing === undefined ? undefined : failOf(failing),
    momentOfTruth: yes('truth') || undefined,
    standard: words('standard'),
    cost: value(draft, row, 'cost', 'number', readFigure),
    price: value(draft, row, 'price', 'number', readFigure),
    expectation: value(draft, row, 'expectation', 'scale', within(1, 7)),
    perception: value(draft, row, 'perception', 'scale', within(1, 7)),
    valueAdding: yes('valueAdding'),
    research: value(draft, row, 'research', 'research', readResearch),
    tags: row.text('tags') === '' ? undefined : namesIn(row.text('tags')),
  })
}

const waitOf = (minutes: number | undefined): WaitMark | undefined =>
  minutes === undefined || minutes === 0 ? undefined : { actualMinutes: minutes }

/** A fail point with its cause, where the text is more than a yes. */
function failOf(text: string): PlannedFields['fail'] {
  const said = readYesNo(text)
  return said === null ? { cause: itemsIn(text).join('\n') } : said || foldText(text) === 'f' ? {} : undefined
}

/** The fields that are set. */
const present = (fields: { readonly [Key in keyof PlannedFields]: PlannedFields[Key] | undefined }): PlannedFields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as PlannedFields
