import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId, StepId } from '../../model/id'
import { isDataRole, type Lane } from '../../model/lane'
import { inOrder } from '../../model/ordered'

/** The lanes that an answer most likely belongs to, where no step says it. */
const LIKELY = ['frontstage-people', 'frontstage-technology', 'backstage', 'support'] as const

/**
 * Where a step that answers a suggestion goes in the to-be blueprint: below the first of the steps concerned that still has
 * its place there, else to the first moment of the lane in front [A27]. Null if no lane holds steps.
 */
export function toBePlace(
  toBe: Blueprint,
  asIs: Blueprint,
  concerned: readonly StepId[],
): { readonly lane: LaneId; readonly column: ColumnId } | null {
  for (const id of concerned) {
    const step = toBe.steps[id] ?? asIs.steps[id]
    if (step && toBe.lanes.byId[step.lane] && toBe.columns[step.column]) return { lane: step.lane, column: step.column }
  }
  const lanes = inOrder(toBe.lanes).filter(({ role }) => !isDataRole(role))
  const likely = LIKELY.flatMap((role) => lanes.filter((lane: Lane) => lane.role === role))
  const lane = likely[0] ?? lanes[0]
  const [column] = columnsInOrder(toBe)
  return lane && column ? { lane: lane.id, column } : null
}
