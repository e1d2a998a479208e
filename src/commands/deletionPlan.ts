import type { Blueprint } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import type { ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId } from '../model/id'
import { own } from '../model/own'
import type { Step } from '../model/step'
import { allow, refuse, type Verdict } from './command'
import type { Refusal } from './refusal'

/** Something that can be deleted from a blueprint. An empty cell may be among them, and is passed over. */
export type Deletable =
  | { readonly type: 'phase'; readonly id: PhaseId }
  | { readonly type: 'column'; readonly id: ColumnId }
  | { readonly type: 'lane'; readonly id: LaneId }
  | { readonly type: 'step'; readonly id: StepId }
  | { readonly type: 'link'; readonly id: LinkId }
  | { readonly type: 'painPoint'; readonly id: PainPointId }
  | { readonly type: 'cell' }

/** All that a deletion takes away: what was asked for and what cannot stand without it. */
export interface DeletionPlan {
  readonly phases: ReadonlySet<PhaseId>
  readonly columns: ReadonlySet<ColumnId>
  readonly lanes: ReadonlySet<LaneId>
  readonly steps: ReadonlySet<StepId>
  readonly links: ReadonlySet<LinkId>
  readonly painPoints: ReadonlySet<PainPointId>
}

/**
 * What goes with the targets: the columns of a phase, the steps of a lane, the steps that stand in deleted columns only,
 * the links of a step. A step that also covers columns which stay, stays with them. Pain points only go when asked.
 */
export function planDeletion(blueprint: Blueprint, targets: readonly Deletable[]): DeletionPlan {
  const phases = idsOf<PhaseId>(targets, 'phase')
  const columns = idsOf<ColumnId>(targets, 'column')
  for (const phase of phases) for (const column of blueprint.phases.byId[phase]?.columns ?? []) columns.add(column)
  const lanes = idsOf<LaneId>(targets, 'lane')
  const steps = idsOf<StepId>(targets, 'step')
  const order = columnsInOrder(blueprint)
  const indexes = new Map(order.map((column, index) => [column, index]))
  const losesAllColumns = ({ column, span = 1 }: Step): boolean => {
    if (!columns.has(column)) return false
    const start = indexes.get(column) ?? 0
    return order.slice(start, start + span).every((covered) => columns.has(covered))
  }
  for (const step of Object.values<Step>(blueprint.steps)) {
    if (lanes.has(step.lane) || losesAllColumns(step)) steps.add(step.id)
  }
  const links = idsOf<LinkId>(targets, 'link')
  if (steps.size > 0) {
    for (const { id, from, to } of Object.values(blueprint.links)) if (steps.has(from) || steps.has(to)) links.add(id)
  }
  return { phases, columns, lanes, steps, links, painPoints: idsOf<PainPointId>(targets, 'painPoint') }
}

/** Refuses to delete what is not there, nothing at all, or the last phase, lane or column of a phase. */
export function checkDeletion(blueprint: Blueprint, targets: readonly Deletable[]): Verdict {
  const missing = targets.map((target) => missingReason(blueprint, target)).find((reason) => reason !== null)
  if (missing) return refuse(missing)
  if (targets.every(({ type }) => type === 'cell')) return refuse('nothing-to-do')
  const { phases, columns, lanes } = planDeletion(blueprint, targets)
  if (phases.size === blueprint.phases.order.length) return refuse('last-phase')
  if (lanes.size === blueprint.lanes.order.length) return refuse('last-lane')
  const emptied = blueprint.phases.order.some(
    (id) => !phases.has(id) && blueprint.phases.byId[id]?.columns.every((column) => columns.has(column)),
  )
  return emptied ? refuse('last-column') : allow
}

const idsOf = <I extends string>(targets: readonly Deletable[], type: Deletable['type']): Set<I> =>
  new Set(targets.flatMap((target) => (target.type === type && 'id' in target ? [target.id as string as I] : [])))

function missingReason(blueprint: Blueprint, target: Deletable): Refusal | null {
  switch (target.type) {
    case 'phase':
      return own(blueprint.phases.byId, target.id) ? null : 'missing-phase'
    case 'column':
      return own(blueprint.columns, target.id) ? null : 'missing-column'
    case 'lane':
      return own(blueprint.lanes.byId, target.id) ? null : 'missing-lane'
    case 'step':
      return own(blueprint.steps, target.id) ? null : 'missing-step'
    case 'link':
      return own(blueprint.links, target.id) ? null : 'missing-link'
    case 'painPoint':
      return own(blueprint.painPoints, target.id) ? null : 'missing-pain-point'
    case 'cell':
      return null
  }
}
