import type { Selection } from '../../editor/selection'
import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId } from '../../model/id'

/** The column that a selection points to, if it points to one. */
function columnOf(blueprint: Blueprint, selection: Selection): ColumnId | undefined {
  const last = selection.at(-1)
  if (last?.type === 'step') return blueprint.steps[last.id]?.column
  if (last?.type === 'cell') return last.column
  if (last?.type === 'column') return last.id
  if (last?.type === 'phase') return blueprint.phases.byId[last.id]?.columns[0]
  return undefined
}

/**
 * Where a new step of a lane goes when nobody points at a place: the first free column from the selection on, else the
 * first free one, else the last column, below what is there. Undefined only where there is no column at all.
 */
export function placeForStep(blueprint: Blueprint, lane: LaneId, selection: Selection): ColumnId | undefined {
  const columns = columnsInOrder(blueprint)
  const taken = new Set<ColumnId>(
    Object.values(blueprint.steps)
      .filter((step) => step.lane === lane)
      .map(({ column }) => column),
  )
  const wanted = columnOf(blueprint, selection)
  const start = wanted ? Math.max(columns.indexOf(wanted), 0) : 0
  const isFree = (column: ColumnId) => !taken.has(column)
  return columns.slice(start).find(isFree) ?? columns.find(isFree) ?? columns.at(-1)
}
