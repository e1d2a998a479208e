import { current, type Draft, isDraft } from 'immer'
import type { Blueprint } from '../../model/blueprint'
import { existing } from '../../model/existing'
import type { ColumnId, LaneId, StepId } from '../../model/id'
import { stepsOfCell } from '../../model/stepsOfCell'

/**
 * Puts steps into a cell, one below the other, at an index among the steps that are there already; at the end if there
 * is none. Numbers the cell anew from 0.
 */
export function placeInCell(
  blueprint: Draft<Blueprint>,
  placed: readonly StepId[],
  { lane, column }: { readonly lane: LaneId; readonly column: ColumnId },
  index?: number,
): void {
  // Read beside the draft: through it, each of thousands of steps would become a draft of its own.
  const steps = isDraft(blueprint.steps) ? current(blueprint.steps) : blueprint.steps
  const others = stepsOfCell({ steps }, lane, column)
    .map(({ id }) => id)
    .filter((id) => !placed.includes(id))
  const at = index ?? others.length
  const sequence = [...others.slice(0, at), ...placed, ...others.slice(at)]
  sequence.forEach((id, order) => {
    Object.assign(existing(blueprint.steps, id), { lane, column, order })
  })
}
