import type { Blueprint } from '../model/blueprint'
import type { ColumnId, LaneId, StepId } from '../model/id'
import { inOrder } from '../model/ordered'
import type { Step } from '../model/step'
import { zoneOf } from '../model/zone'

/** The lanes along which a customer's journey is measured [A2]. */
export function journeyLanes({ lanes }: Blueprint): LaneId[] {
  const inZone = (zone: string): LaneId[] =>
    inOrder(lanes).flatMap(({ id, role }) => (zoneOf(role) === zone ? [id] : []))
  const customer = inZone('customer')
  return customer.length > 0 ? customer : inZone('frontstage')
}

/** All steps of the journey lanes, in column order; within a column by lane, then by their place in the cell. */
export function journeySteps(blueprint: Blueprint): Step[] {
  const lanes = new Map(journeyLanes(blueprint).map((id, index) => [id, index]))
  const columns = new Map<ColumnId, number>()
  for (const phase of inOrder(blueprint.phases)) {
    for (const column of phase.columns) columns.set(column, columns.size)
  }
  const columnOf = (step: Step): number => columns.get(step.column) ?? 0
  const laneOf = (step: Step): number => lanes.get(step.lane) ?? 0
  return Object.values<Step>(blueprint.steps)
    .filter((step) => lanes.has(step.lane) && columns.has(step.column))
    .sort((a, b) => columnOf(a) - columnOf(b) || laneOf(a) - laneOf(b) || a.order - b.order || (a.id < b.id ? -1 : 1))
}

/**
 * Steps that are entered only by an exception: each link that enters them is an exception or comes from such a step [A3].
 * A step that recovers a failure counts as entered by an exception.
 */
export function exceptionalSteps({ steps, links }: Blueprint): Set<StepId> {
  const entries = new Map<StepId, { readonly from: StepId; readonly isException: boolean }[]>()
  const enter = (to: StepId, from: StepId, isException: boolean): void => {
    const list = entries.get(to)
    if (list) list.push({ from, isException })
    else entries.set(to, [{ from, isException }])
  }
  for (const { from, to, kind } of Object.values(links)) {
    if (kind === 'sequence' || kind === 'exception') enter(to, from, kind === 'exception')
  }
  for (const { id, fail } of Object.values<Step>(steps)) {
    if (fail?.recoveryStep) enter(fail.recoveryStep, id, true)
  }
  const found = new Set<StepId>()
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const [id, list] of entries) {
      if (list.every(({ from, isException }) => isException || found.has(from))) found.add(id)
    }
  }
  return found
}
