import type { ColumnId, LaneId, StepId } from '../../model/id'
import type { Step } from '../../model/step'
import type { TableContext } from './tableContext'

/** A place of the grid of lanes and columns: a step, or the empty place where one would be added. */
export interface Slot {
  readonly lane: LaneId
  readonly column: ColumnId
  readonly step: StepId | null
}

/** The steps of each cell from the top. */
export type Cells = (lane: LaneId, column: ColumnId) => readonly Step[]

const NO_STEPS: readonly Step[] = []

/** Sorts the steps of a blueprint into their cells, once for all. */
export function cellsOf({ blueprint }: Pick<TableContext, 'blueprint'>): Cells {
  const cells = new Map<string, Step[]>()
  for (const step of Object.values<Step>(blueprint.steps)) {
    const key = `${step.lane} ${step.column}`
    const there = cells.get(key)
    if (there) there.push(step)
    else cells.set(key, [step])
  }
  for (const steps of cells.values()) steps.sort((a, b) => a.order - b.order)
  return (lane, column) => cells.get(`${lane} ${column}`) ?? NO_STEPS
}

export type SlotDirection = 'up' | 'down' | 'left' | 'right'

/** The slot of a cell at a height; that of the last step where the cell is lower, the empty one where it is empty. */
function enter(cells: Cells, lane: LaneId, column: ColumnId, at: number): Slot {
  const steps = cells(lane, column)
  return { lane, column, step: steps[Math.min(at, steps.length - 1)]?.id ?? null }
}

/** The neighbour of a slot; null at the edge of the grid. Steps of one cell are neighbours above and below. */
export function nextSlot(context: TableContext, cells: Cells, slot: Slot, to: SlotDirection): Slot | null {
  const { lanes, columns } = context
  const steps = cells(slot.lane, slot.column)
  const height = slot.step === null ? steps.length : steps.findIndex(({ id }) => id === slot.step)
  if (to === 'left' || to === 'right') {
    const column = columns[columns.indexOf(slot.column) + (to === 'left' ? -1 : 1)]
    return column ? enter(cells, slot.lane, column, Math.max(0, height)) : null
  }
  const within = steps[height + (to === 'up' ? -1 : 1)]
  if (within) return { ...slot, step: within.id }
  const lane = lanes[lanes.findIndex(({ id }) => id === slot.lane) + (to === 'up' ? -1 : 1)]
  return lane ? enter(cells, lane.id, slot.column, to === 'up' ? Number.POSITIVE_INFINITY : 0) : null
}

/** The next slot for Tab: to the right, then to the first column of the lane below; null at the end of the grid. */
export function tabSlot(context: TableContext, cells: Cells, slot: Slot, by: 1 | -1): Slot | null {
  const beside = nextSlot(context, cells, slot, by > 0 ? 'right' : 'left')
  if (beside) return beside
  const lane = context.lanes[context.lanes.findIndex(({ id }) => id === slot.lane) + by]
  const column = by > 0 ? context.columns[0] : context.columns.at(-1)
  return lane && column ? enter(cells, lane.id, column, 0) : null
}

/** The slot at an end of the lane, or of the grid. */
export function edgeSlot(context: TableContext, cells: Cells, slot: Slot, to: 'first' | 'last', ofGrid: boolean): Slot {
  const { lanes, columns } = context
  const lane = ofGrid ? (to === 'first' ? lanes[0]?.id : lanes.at(-1)?.id) : slot.lane
  const column = to === 'first' ? columns[0] : columns.at(-1)
  return enter(cells, lane ?? slot.lane, column ?? slot.column, 0)
}

/** The slot where it still is, else the one that has taken its place. */
export function presentSlot(context: TableContext, cells: Cells, slot: Slot): Slot | null {
  const step = slot.step === null ? undefined : context.blueprint.steps[slot.step]
  if (step) return { lane: step.lane, column: step.column, step: step.id }
  const [firstLane] = context.lanes
  const [firstColumn] = context.columns
  if (!firstLane || !firstColumn) return null
  const lane = context.lanes.some(({ id }) => id === slot.lane) ? slot.lane : firstLane.id
  const column = context.columns.includes(slot.column) ? slot.column : firstColumn
  return slot.step === null && lane === slot.lane && column === slot.column
    ? { ...slot, step: null }
    : enter(cells, lane, column, 0)
}

/** The title of the step of a slot; null in an empty one. */
export const titleOf = ({ blueprint }: TableContext, { step }: Slot): string | null =>
  step === null ? null : (blueprint.steps[step]?.title ?? null)
