import { columnsInOrder } from '../model/columnsInOrder'
import { existing } from '../model/existing'
import type { PhaseId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace, moveInOrder } from './moveInOrder'
import { keepSpans } from './repairs/keepSpans'

export interface MovePhase extends InBlueprint {
  readonly phase: PhaseId
  /** Its new place among the phases, counted without it. */
  readonly index: number
}

/** Moves a phase with its columns and all that stands in them. */
export const movePhase = defineBlueprintCommand<MovePhase>({
  name: 'movePhase',
  check({ phases }, { phase, index }) {
    if (!own(phases.byId, phase)) return refuse('missing-phase')
    return isPlace(index, phases.order.length - 1) ? allow : refuse('out-of-range')
  },
  apply(blueprint, { phase, index }) {
    const before = columnsInOrder(blueprint)
    moveInOrder(blueprint.phases.order, phase, index)
    keepSpans(blueprint, before, new Set(existing(blueprint.phases.byId, phase).columns))
  },
})
