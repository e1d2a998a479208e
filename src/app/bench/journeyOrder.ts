import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { StepId } from '../../model/id'
import type { Step } from '../../model/step'

/** All steps, column by column, in each from the top lane down, in each cell from the top. */
export function journeyOrder(blueprint: Pick<Blueprint, 'phases' | 'lanes' | 'steps'>): StepId[] {
  const columns = new Map(columnsInOrder(blueprint).map((id, index) => [id, index]))
  const lanes = new Map(blueprint.lanes.order.map((id, index) => [id, index]))
  const columnOf = ({ column }: Step): number => columns.get(column) ?? 0
  const laneOf = ({ lane }: Step): number => lanes.get(lane) ?? 0
  return Object.values<Step>(blueprint.steps)
    .sort((a, b) => columnOf(a) - columnOf(b) || laneOf(a) - laneOf(b) || a.order - b.order)
    .map(({ id }) => id)
}
