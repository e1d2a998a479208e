import type { StepLaneRole } from '../../model/lane'
import type { Cell } from './cellGrid'
import { cellText, itemsIn, onOneLine } from './cellText'
import { FIRST_SEVERITY } from './planList'
import { readEmotion, readMinutes } from './readValue'
import type { SheetDraft } from './SheetDraft'
import type { SheetChoices } from './sheetChoices'
import type { PlannedFields, SheetPlace } from './sheetPlan'

/** One column of the matrix: its phase, where its steps begin there, and how many columns of the phase it has for them. */
interface MatrixColumn {
  readonly index: number
  readonly phase: number
  readonly place: number
  readonly room: number
}

/** A cell of data about the steps beside it, read once they stand. */
interface DataCell {
  readonly lane: number
  readonly column: MatrixColumn
  readonly text: string
  readonly from: SheetPlace
}

/**
 * Reads a matrix: each row a lane, each column a phase or a moment. Items of a cell that stands for a whole phase follow each
 * other; those of a moment stand one below the other.
 *
 * @param isTurned rows and columns were swapped before, and are named as they stand in the sheet
 */
export function planMatrix(
  draft: SheetDraft,
  rows: readonly (readonly Cell[])[],
  choices: SheetChoices,
  isTurned: boolean,
): void {
  const placeOf = (row: number, column: number): SheetPlace =>
    isTurned ? { row: column + 1, column: row + 1 } : { row: row + 1, column: column + 1 }
  const first = choices.start + choices.headings
  const body = lanesOf(draft, rows.slice(first), first, placeOf)
  const columns = layColumns(draft, rows, choices, body)
  const data: DataCell[] = []
  for (const { row, cells, lane } of body)
    for (const column of columns) {
      const text = cellText(cells[column.index])
      if (text === '') continue
      const from = placeOf(row, column.index)
      if (draft.roleOf(draft.target(lane)) === null) data.push({ lane, column, text, from })
      else addItems(draft, column, lane, text, from)
    }
  for (const cell of data) addData(draft, cell)
}

interface LaneRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly lane: number
}

/** The rows with the lanes that they belong to. A row without a name goes on with the lane above, as merged cells show. */
function lanesOf(
  draft: SheetDraft,
  rows: readonly (readonly Cell[])[],
  first: number,
  placeOf: (row: number, column: number) => SheetPlace,
): LaneRow[] {
  let name = ''
  let above: StepLaneRole = 'customer'
  return rows.flatMap((cells, index) => {
    const own = onOneLine(cellText(cells[0]))
    const isEmpty = cells.slice(1).every((cell) => cellText(cell) === '')
    if (own === '' && isEmpty) return []
    if (own === '' && name === '') draft.problem(placeOf(first + index, 0), 'lane', '')
    name = own === '' ? (name === '' ? draft.context.customerLane : name) : own
    const lane = draft.lane(name, above)
    const target = draft.target(lane)
    above = draft.roleOf(target) ?? above
    if (target === 'line') {
      draft.remarks.push({ code: 'line', text: name })
      return []
    }
    return target === 'skip' ? [] : [{ row: first + index, cells, lane }]
  })
}

/** The columns of the matrix in their phases, each as wide as its fullest cell needs. */
function layColumns(
  draft: SheetDraft,
  rows: readonly (readonly Cell[])[],
  { start, headings, headingsName }: SheetChoices,
  body: readonly LaneRow[],
): MatrixColumn[] {
  const width = Math.max(0, ...rows.slice(start).map(({ length }) => length))
  const top = headings > 0 ? (rows[start] ?? []) : []
  const under = headings > 1 ? (rows[start + 1] ?? []) : []
  const namesPhases = headings === 2 || (headings === 1 && headingsName === 'phases')
  const used = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1).filter(
    (index) =>
      cellText(top[index]) !== '' ||
      cellText(under[index]) !== '' ||
      body.some(({ cells }) => cellText(cells[index]) !== ''),
  )
  let title = ''
  const named = used.map((index) => {
    const heading = onOneLine(cellText(top[index]))
    if (namesPhases) title = heading === '' ? title : heading
    const moment = headings === 2 ? onOneLine(cellText(under[index])) : namesPhases ? '' : heading
    return { index, phase: draft.phase(namesPhases ? title : ''), moment }
  })
  const counts = new Map<number, number>()
  for (const { phase } of named) counts.set(phase, (counts.get(phase) ?? 0) + 1)
  return named.map(({ index, phase, moment }) => {
    const isWhole = headings === 1 && namesPhases && counts.get(phase) === 1
    const place = draft.addColumn(phase, moment)
    const room = isWhole
      ? Math.max(1, ...body.map(({ cells, lane }) => stepsIn(draft, lane, cellText(cells[index]))))
      : 1
    for (let more = 1; more < room; more += 1) draft.addColumn(phase)
    return { index, phase, place, room }
  })
}

const stepsIn = (draft: SheetDraft, lane: number, text: string): number =>
  draft.roleOf(draft.target(lane)) === null ? 0 : itemsIn(text).length

/** Adds a step for each item: into the columns from left to right where the phase has made room, else one below the other. */
function addItems(draft: SheetDraft, column: MatrixColumn, lane: number, text: string, from: SheetPlace): void {
  const { phase, place, room } = column
  itemsIn(text).forEach((title, index) => {
    draft.addStep({ phase, place: place + Math.min(index, room - 1), lane, from, title })
  })
}

/** What a row of data says of the customer's step in its column. */
function addData(draft: SheetDraft, { lane, column, text, from }: DataCell): void {
  const { phase, place, room } = column
  const step = draft.steps.findIndex(
    (each) =>
      each.phase === phase &&
      each.place >= place &&
      each.place < place + room &&
      draft.roleOf(draft.target(each.lane)) === 'customer',
  )
  switch (draft.target(lane)) {
    case 'pain':
      for (const item of itemsIn(text)) {
        const title = draft.fitting(item, from, 'pain')
        draft.pains.push({ title, severity: FIRST_SEVERITY, on: step < 0 ? { phase } : { step }, from })
      }
      break
    case 'notes':
      draft.notes.push({ phase, place, lane, text: draft.fitting(text, from, 'note') })
      break
    case 'emotion':
      setField(draft, step, { text, from, field: 'emotion' }, readEmotionField)
      break
    case 'time':
      setField(draft, step, { text, from, field: 'minutes' }, readTimeField)
      break
  }
}

function readEmotionField(text: string): PlannedFields | null {
  const emotion = readEmotion(text)
  return emotion === null ? null : { emotion }
}

function readTimeField(text: string): PlannedFields | null {
  const standardMinutes = readMinutes(text, 1)
  return standardMinutes === null ? null : { standardMinutes }
}

function setField(
  draft: SheetDraft,
  index: number,
  { text, from, field }: { readonly text: string; readonly from: SheetPlace; readonly field: 'emotion' | 'minutes' },
  read: (text: string) => PlannedFields | null,
): void {
  const step = draft.steps[index]
  const said = read(onOneLine(text))
  if (said === null) draft.problem(from, field === 'emotion' ? 'emotion' : 'time', text, field)
  else if (!step) draft.problem(from, 'noStep', text, field)
  else draft.steps[index] = { ...step, fields: { ...step.fields, ...said } }
}
