import { columnsInOrder } from './columnsInOrder'
import { isDataRole } from './lane'
import { own } from './own'
import { referencesOfStep } from './reference'
import type { Place } from './violation'
import { violationsOfKeys } from './violationsOfOrdered'

/** [M9] [M10] Steps stand on the grid, one behind the other within a cell, and point at what exists. */
export function violationsOfSteps({ blueprint, path, report, checkReferences }: Place): void {
  violationsOfKeys(blueprint.steps, `${path}.steps`, report)
  const columnIndex = new Map<string, number>(columnsInOrder(blueprint).map((column, index) => [column, index]))
  const taken = new Set<string>()
  for (const [key, step] of Object.entries(blueprint.steps)) {
    const at = `${path}.steps.${key}`
    const lane = own(blueprint.lanes.byId, step.lane)
    if (lane === undefined) report('missing-reference', `${at}.lane`, step.lane)
    else if (isDataRole(lane.role)) report('data-lane-holds-step', `${at}.lane`, step.lane)
    const column = columnIndex.get(step.column)
    if (column === undefined) report('missing-reference', `${at}.column`, step.column)
    else if (column + (step.span ?? 1) > columnIndex.size) report('span-too-wide', `${at}.span`, String(step.span))
    const place = `${step.lane} ${step.column} ${step.order}`
    if (taken.has(place)) report('order-taken', `${at}.order`, String(step.order))
    taken.add(place)
    checkReferences(referencesOfStep(step), at)
  }
}
