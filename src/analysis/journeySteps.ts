import type { Blueprint } from '../model/blueprint'
import type { ColumnId, LaneId, StepId } from '../model/id'
import type { Link } from '../model/link'
import { inOrder } from '../model/ordered'
import { recordsIn } from '../model/recordsIn'
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
  const placed: { readonly step: Step; readonly column: number; readonly lane: number }[] = []
  for (const step of recordsIn<Step>(blueprint.steps)) {
    const lane = lanes.get(step.lane)
    if (lane === undefined) continue
    const column = columns.get(step.column)
    if (column !== undefined) placed.push({ step, column, lane })
  }
  return placed
    .sort(
      (a, b) =>
        a.column - b.column || a.lane - b.lane || a.step.order - b.step.order || (a.step.id < b.step.id ? -1 : 1),
    )
    .map(({ step }) => step)
}

/** Whether any step is entered by exceptions alone: nearly all blueprints have none, and need no further look. */
function hasExceptionOnly(steps: Blueprint['steps'], links: Blueprint['links']): boolean {
  const entered = new Set<StepId>()
  for (const { to, kind } of recordsIn<Link>(links)) if (kind === 'exception') entered.add(to)
  for (const { fail } of recordsIn<Step>(steps)) if (fail?.recoveryStep) entered.add(fail.recoveryStep)
  if (entered.size > 0) {
    for (const { to, kind } of recordsIn<Link>(links)) if (kind === 'sequence') entered.delete(to)
  }
  return entered.size > 0
}

/**
 * Steps that are entered only by an exception: each link that enters them is an exception or comes from such a step [A3].
 * A step that recovers a failure counts as entered by an exception.
 */
export function exceptionalSteps({ steps, links }: Blueprint): Set<StepId> {
  if (!hasExceptionOnly(steps, links)) return new Set()
  // How many ways lead into a step that are no exception, for the steps that have any way in.
  const ordinaryEntries = new Map<StepId, number>()
  const leadsTo = new Map<StepId, StepId[]>()
  const enter = (to: StepId, from: StepId, isException: boolean): void => {
    ordinaryEntries.set(to, (ordinaryEntries.get(to) ?? 0) + (isException ? 0 : 1))
    if (isException) return
    const list = leadsTo.get(from)
    if (list) list.push(to)
    else leadsTo.set(from, [to])
  }
  for (const { from, to, kind } of recordsIn<Link>(links)) {
    if (kind === 'sequence' || kind === 'exception') enter(to, from, kind === 'exception')
  }
  for (const { id, fail } of recordsIn<Step>(steps)) {
    if (fail?.recoveryStep) enter(fail.recoveryStep, id, true)
  }
  // The set grows while it is read: what an exceptional step leads to may have no other way in.
  const found = new Set<StepId>()
  for (const [id, count] of ordinaryEntries) if (count === 0) found.add(id)
  for (const id of found) {
    for (const to of leadsTo.get(id) ?? []) {
      const rest = (ordinaryEntries.get(to) ?? 0) - 1
      ordinaryEntries.set(to, rest)
      if (rest === 0) found.add(to)
    }
  }
  return found
}
