import type { Blueprint } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import { existing } from '../model/existing'
import type { ColumnId, LaneId, StepId } from '../model/id'
import { isDataRole } from '../model/lane'
import { own } from '../model/own'
import type { Refusal } from './refusal'

export interface Cell {
  readonly lane: LaneId
  readonly column: ColumnId
}

/**
 * Where steps come to stand when the first of them goes to a cell and the others keep their distance to it, in lanes and
 * columns; or why they cannot.
 */
export function shiftSteps(
  blueprint: Blueprint,
  steps: readonly StepId[],
  { lane, column }: Cell,
): ReadonlyMap<StepId, Cell> | Refusal {
  const [first] = steps
  if (first === undefined) return 'nothing-to-do'
  if (steps.some((id) => !own(blueprint.steps, id))) return 'missing-step'
  if (!own(blueprint.lanes.byId, lane)) return 'missing-lane'
  if (!own(blueprint.columns, column)) return 'missing-column'
  const lanes = blueprint.lanes.order
  const columns = columnsInOrder(blueprint)
  const columnIndexes = new Map(columns.map((id, index) => [id, index]))
  const columnOf = (id: ColumnId): number => columnIndexes.get(id) ?? 0
  const anchor = existing(blueprint.steps, first)
  const down = lanes.indexOf(lane) - lanes.indexOf(anchor.lane)
  const right = columnOf(column) - columnOf(anchor.column)
  const cells = new Map<StepId, Cell>()
  for (const id of steps) {
    const step = existing(blueprint.steps, id)
    const start = columnOf(step.column) + right
    const [toLane, toColumn] = [lanes[lanes.indexOf(step.lane) + down], columns[start]]
    if (toLane === undefined || toColumn === undefined) return 'out-of-range'
    if (isDataRole(existing(blueprint.lanes.byId, toLane).role)) return 'data-lane-holds-no-steps'
    if (start + (step.span ?? 1) > columns.length) return 'span-too-wide'
    cells.set(id, { lane: toLane, column: toColumn })
  }
  return cells
}

/** Steps by the cell they go to, those of a cell from the top as they stand now. */
export function byCell(
  blueprint: Blueprint,
  cells: ReadonlyMap<StepId, Cell>,
): readonly { readonly cell: Cell; readonly steps: readonly StepId[] }[] {
  const groups = new Map<string, { cell: Cell; steps: StepId[] }>()
  for (const [id, cell] of cells) {
    const key = `${cell.lane} ${cell.column}`
    const group = groups.get(key) ?? { cell, steps: [] }
    group.steps.push(id)
    groups.set(key, group)
  }
  const order = (id: StepId): number => existing(blueprint.steps, id).order
  return [...groups.values()].map(({ cell, steps }) => ({ cell, steps: steps.sort((a, b) => order(a) - order(b)) }))
}
