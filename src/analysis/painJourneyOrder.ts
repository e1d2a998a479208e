import type { Blueprint } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import type { PainPointId, StepId } from '../model/id'
import { own } from '../model/own'
import type { PainPoint, PainTarget } from '../model/painPoint'
import { painPointsByNumber } from './painHeat'

/** A place in the journey: column from the left, lane from the top, place in the cell. Compared from the first on. */
type Moment = readonly [column: number, lane: number, order: number]

const NOWHERE: Moment = [Number.POSITIVE_INFINITY, 0, 0]

/**
 * All pain points in the order of the journey [A66]: by the first moment that each sits on, from left to right and from the
 * top. What sits on a link stands where the link starts, on a phase before everything in it, on a lane after every step. Those
 * without a place come last; equals keep the order of their numbers.
 */
export function painJourneyOrder(blueprint: Blueprint): PainPointId[] {
  const columns = new Map<string, number>(columnsInOrder(blueprint).map((id, index) => [id, index]))
  const lanes = new Map<string, number>(blueprint.lanes.order.map((id, index) => [id, index]))
  const stepMoment = (id: StepId): Moment => {
    const step = own(blueprint.steps, id)
    return step ? [columns.get(step.column) ?? 0, lanes.get(step.lane) ?? 0, step.order] : NOWHERE
  }
  const momentOf = (target: PainTarget): Moment => {
    if (target.type === 'step') return stepMoment(target.id)
    if (target.type === 'lane') return [columns.size, lanes.get(target.id) ?? 0, 0]
    if (target.type === 'phase')
      return [columns.get(own(blueprint.phases.byId, target.id)?.columns[0] ?? '') ?? 0, -1, 0]
    const link = own(blueprint.links, target.id)
    return link ? stepMoment(link.from) : NOWHERE
  }
  const first = (painPoint: PainPoint): Moment => painPoint.targets.map(momentOf).sort(compare)[0] ?? NOWHERE
  return painPointsByNumber(blueprint)
    .map((painPoint) => ({ id: painPoint.id, moment: first(painPoint) }))
    .sort((a, b) => compare(a.moment, b.moment))
    .map(({ id }) => id)
}

const compare = (a: Moment, b: Moment): number => (a[0] === b[0] ? a[1] - b[1] || a[2] - b[2] : a[0] < b[0] ? -1 : 1)
