import { existing } from '../model/existing'
import type { ColumnId, LaneId, StepId } from '../model/id'
import { stepsOfCell } from '../model/stepsOfCell'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace } from './moveInOrder'
import { matchKindToLane } from './repairs/matchKindToLane'
import { placeInCell } from './repairs/placeInCell'
import { byCell, shiftSteps } from './shiftSteps'

export interface MoveSteps extends InBlueprint {
  /** The first goes to the cell, the others keep their distance to it. */
  readonly steps: readonly StepId[]
  readonly lane: LaneId
  readonly column: ColumnId
  /** Place of the first among the steps of the target cell that are not moved; below them where absent. */
  readonly index?: number
}

/**
 * Moves steps to other cells. Their links need no care: they name steps, not cells. Evidence that leaves its lane becomes
 * an action, and what enters an evidence lane becomes evidence. Steps that stay in their cells keep their order, unless
 * an index is given.
 */
export const moveSteps = defineBlueprintCommand<MoveSteps>({
  name: 'moveSteps',
  check(blueprint, { steps, lane, column, index = 0 }) {
    const cells = shiftSteps(blueprint, steps, { lane, column })
    if (typeof cells === 'string') return refuse(cells)
    const others = stepsOfCell(blueprint, lane, column).filter(({ id }) => !cells.has(id))
    return isPlace(index, others.length) ? allow : refuse('out-of-range')
  },
  apply(blueprint, { steps, lane, column, index }) {
    const cells = shiftSteps(blueprint, steps, { lane, column })
    if (typeof cells === 'string') throw new RangeError(cells)
    const [first] = steps
    const anchor = first === undefined ? undefined : existing(blueprint.steps, first)
    const stays = anchor?.lane === lane && anchor.column === column
    if (stays && index === undefined) return
    for (const group of byCell(blueprint, cells)) {
      const isTarget = group.cell.lane === lane && group.cell.column === column
      if (stays && !isTarget) continue
      placeInCell(blueprint, group.steps, group.cell, isTarget ? index : undefined)
      const { role } = existing(blueprint.lanes.byId, group.cell.lane)
      for (const id of group.steps) matchKindToLane(existing(blueprint.steps, id), role)
    }
  },
})
