import { existing } from '../model/existing'
import type { StepId } from '../model/id'
import { own } from '../model/own'
import { stepsOfCell } from '../model/stepsOfCell'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace } from './moveInOrder'
import { placeInCell } from './repairs/placeInCell'

export interface ReorderStep extends InBlueprint {
  readonly step: StepId
  /** Its new place from the top of its cell, counted without it. */
  readonly index: number
}

/** Moves a step up or down among the steps of its cell. */
export const reorderStep = defineBlueprintCommand<ReorderStep>({
  name: 'reorderStep',
  check(blueprint, { step: id, index }) {
    const step = own(blueprint.steps, id)
    if (!step) return refuse('missing-step')
    return isPlace(index, stepsOfCell(blueprint, step.lane, step.column).length - 1) ? allow : refuse('out-of-range')
  },
  apply(blueprint, { step: id, index }) {
    const { lane, column } = existing(blueprint.steps, id)
    const present = stepsOfCell(blueprint, lane, column).findIndex((step) => step.id === id)
    if (present !== index) placeInCell(blueprint, [id], { lane, column }, index)
  },
})
