import type { Blueprint } from './blueprint'
import type { ColumnId, LaneId } from './id'
import type { Step } from './step'

/** The steps whose first column is the given one, from the top. A step that only reaches into the cell is not among them. */
export const stepsOfCell = ({ steps }: Pick<Blueprint, 'steps'>, lane: LaneId, column: ColumnId): Step[] =>
  Object.values<Step>(steps)
    .filter((step) => step.lane === lane && step.column === column)
    .sort((a, b) => a.order - b.order)
