import type { StepChanges } from '../../commands/editableStep'
import type { FillTable } from '../../commands/fillTable'
import type { ColumnId, LaneId, PhaseId, RoleId, StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { Role } from '../../model/registers'
import type { Step } from '../../model/step'
import { cellText } from './cellText'
import type { OutlineField } from './outlineField'
import type { OutlineRow } from './outlineRows'
import { type CellProblem, type CellReading, readCell } from './readCell'
import type { TableContext } from './tableContext'

/** Where a range of cells goes: its top left cell among the shown rows and columns. */
export interface PasteTarget {
  readonly rows: readonly OutlineRow[]
  /** The row of the first line; the number of rows for the empty row at the end. */
  readonly row: number
  readonly fields: readonly OutlineField[]
  readonly field: number
  /** Lane and phase of new steps where a filter names them; their column where a cell was asked for. */
  readonly lane?: LaneId | undefined
  readonly phase?: PhaseId | undefined
  readonly column?: ColumnId | undefined
}

/** A value that does not fit its cell. */
export interface Misfit {
  /** Number of the row, as the table shows it. */
  readonly row: number
  /** Null to the right of the last column. */
  readonly field: OutlineField | null
  readonly text: string
  readonly problem: CellProblem
}

export interface PastePlan {
  readonly fill: Omit<FillTable, 'blueprint'> & { readonly edits: NonNullable<FillTable['edits']> }
  /** The steps that the range touches, from the top, new ones included. */
  readonly steps: readonly StepId[]
}

export interface FreshIds {
  step(): StepId
  role(): RoleId
  column(): ColumnId
}

/** Everything that cells of one range find out together. */
class Range {
  readonly context: TableContext
  readonly misfits: Misfit[] = []
  readonly roles: Role[] = []
  readonly newColumns: { readonly id: ColumnId; readonly phase: PhaseId }[] = []
  readonly #ids: FreshIds
  readonly #roleIds: Map<string, RoleId>

  constructor(context: TableContext, ids: FreshIds) {
    this.context = context
    this.#ids = ids
    this.#roleIds = new Map(inOrder(context.project.roles).map(({ id, name }) => [name.toLowerCase(), id]))
  }

  roleNamed = (name: string): RoleId => {
    const known = this.#roleIds.get(name.toLowerCase())
    if (known) return known
    const id = this.#ids.role()
    this.roles.push({ id, name })
    this.#roleIds.set(name.toLowerCase(), id)
    return id
  }

  /** The column at a place from the left; one past the last is added to the last phase. */
  columnAt(index: number): ColumnId {
    const there = this.context.columns[index] ?? this.newColumns[index - this.context.columns.length]?.id
    if (there) return there
    const id = this.#ids.column()
    const phase = this.context.phases.at(-1)
    if (phase) this.newColumns.push({ id, phase: phase.id })
    return id
  }

  indexOf(column: ColumnId): number {
    const index = this.context.columns.indexOf(column)
    if (index >= 0) return index
    return this.context.columns.length + this.newColumns.findIndex(({ id }) => id === column)
  }
}

interface FilledRow {
  readonly changes: StepChanges
  readonly lane: LaneId
  readonly column: ColumnId
}

/** Reads the cells of one row one after the other, each on top of what the earlier ones said. */
function readRow(
  range: Range,
  cells: readonly string[],
  { fields, field: first }: PasteTarget,
  row: { readonly number: number; readonly step: Step; readonly shown: OutlineRow | null },
): FilledRow {
  let step = row.step
  let changes: StepChanges = {}
  let hasColumn = false
  cells.forEach((text, index) => {
    const field = fields[first + index] ?? null
    const reading = readOne(range, text, field, step, row.shown)
    if ('problem' in reading) {
      range.misfits.push({ row: row.number, field, text, problem: reading.problem })
      return
    }
    changes = { ...changes, ...reading.changes }
    step = { ...step, ...(reading.changes as Partial<Step>) }
    if (reading.lane) step = { ...step, lane: reading.lane }
    // A column says more than the phase that it belongs to.
    if (reading.column && !(field === 'phase' && hasColumn)) step = { ...step, column: reading.column }
    if (field === 'column' && text.trim() !== '') hasColumn = true
  })
  return { changes, lane: step.lane, column: step.column }
}

function readOne(
  range: Range,
  text: string,
  field: OutlineField | null,
  step: Step,
  shown: OutlineRow | null,
): CellReading {
  if (field === null) return text.trim() === '' ? { changes: {} } : { problem: 'outside' }
  const present = shown ? cellText(shown, field, range.context) : ''
  // What is there already, such as figures that only the program writes, comes back unharmed from a copy.
  if (text.trim() === present.trim()) return { changes: {} }
  if (field === 'pains' && !shown) return { changes: {} }
  // A column that the range adds belongs to the last phase already.
  const isNewColumn = range.newColumns.some(({ id }) => id === step.column)
  if (field === 'phase' && isNewColumn && text.trim() === range.context.phases.at(-1)?.title) return { changes: {} }
  return readCell(text, field, step, range.context, range.roleNamed)
}

/**
 * What a range of cells means when it is put over the table: changes of the rows that are there, and a new step for each
 * line below the end, in the lane of the row above and the column after it unless the line says otherwise. If any value
 * does not fit, the plan is only the list of those that do not.
 */
export function planPaste(
  context: TableContext,
  table: readonly (readonly string[])[],
  target: PasteTarget,
  ids: FreshIds,
): PastePlan | { readonly misfits: readonly Misfit[] } {
  const range = new Range(context, ids)
  const edits: PastePlan['fill']['edits'][number][] = []
  const steps: NonNullable<FillTable['steps']>[number][] = []
  const touched: StepId[] = []
  let above: Step | undefined = target.rows.at(-1)?.step
  table.forEach((cells, line) => {
    const shown = target.rows[target.row + line] ?? null
    if (shown) {
      const { step } = shown
      const filled = readRow(range, cells, target, { number: shown.number, step, shown })
      touched.push(step.id)
      edits.push({
        step: step.id,
        changes: filled.changes,
        ...(filled.lane === step.lane ? {} : { lane: filled.lane }),
        ...(filled.column === step.column ? {} : { column: filled.column }),
      })
      return
    }
    if (cells.every((cell) => cell.trim() === '')) return
    const blank = newStepBelow(range, above, target, ids.step())
    const number = Object.keys(context.blueprint.steps).length + steps.length + 1
    const { changes, lane, column } = readRow(range, cells, target, { number, step: blank, shown: null })
    const { title = '', ...fields } = changes
    above = { ...blank, lane, column }
    touched.push(blank.id)
    steps.push({ id: blank.id, lane, column, title, fields })
  })
  if (range.misfits.length > 0) return { misfits: range.misfits }
  const columns = neededColumns(range, steps)
  return { fill: { edits, steps, roles: range.roles, columns }, steps: touched }
}

/** Columns that were opened and then not used, since a later cell named another one, stay away. */
function neededColumns(range: Range, steps: readonly { readonly column: ColumnId }[]) {
  const used = Math.max(-1, ...steps.map(({ column }) => range.indexOf(column)))
  return range.newColumns.slice(0, Math.max(0, used + 1 - range.context.columns.length))
}

/** A blank step where the row above leads to: the same lane, one column on. The first of all is the customer's. */
function newStepBelow(
  range: Range,
  above: Step | undefined,
  target: Pick<PasteTarget, 'lane' | 'phase' | 'column'>,
  id: StepId,
): Step {
  const { lanes, phases } = range.context
  const first = lanes.find(({ role }) => role === 'customer') ?? lanes[0]
  const lane = target.lane ?? above?.lane ?? first?.id
  if (!lane) throw new RangeError('a blueprint without a lane for steps')
  if (target.column) return { id, lane, column: target.column, order: 0, kind: 'action', title: '' }
  const next = above ? range.columnAt(range.indexOf(above.column) + (above.span ?? 1)) : range.columnAt(0)
  const phase = phases.find(({ id: phaseId }) => phaseId === target.phase)
  const column = !phase || phase.columns.includes(next) ? next : (phase.columns.at(-1) ?? next)
  return { id, lane, column, order: 0, kind: 'action', title: '' }
}
