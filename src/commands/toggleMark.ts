import type { Draft } from 'immer'
import { existing } from '../model/existing'
import type { StepId } from '../model/id'
import { own } from '../model/own'
import type { Step } from '../model/step'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'

/** Marks of a step: F fail point, W wait point, D decision, moment of truth. */
export type Mark = 'fail' | 'wait' | 'decision' | 'truth'

export interface ToggleMark extends InBlueprint {
  readonly steps: readonly StepId[]
  readonly mark: Mark
}

/**
 * Marks steps, or takes the mark off if all of them have it. Taking off a fail or wait mark takes its details along;
 * evidence cannot be a decision.
 */
export const toggleMark = defineBlueprintCommand<ToggleMark>({
  name: 'toggleMark',
  check({ steps }, { steps: ids, mark }) {
    if (ids.length === 0) return refuse('nothing-to-do')
    if (ids.some((id) => !own(steps, id))) return refuse('missing-step')
    const isEvidence = ids.some((id) => own(steps, id)?.kind === 'evidence')
    return mark === 'decision' && isEvidence ? refuse('kind-of-lane') : allow
  },
  apply(blueprint, { steps: ids, mark }) {
    const on = !ids.every((id) => hasMark(existing<StepId, Step>(blueprint.steps, id), mark))
    for (const id of ids) {
      const step = existing(blueprint.steps, id)
      if (hasMark(step, mark) !== on) setMark(step, mark, on)
    }
  },
})

/** Whether a step carries a mark. */
export function hasMark(step: Step, mark: Mark): boolean {
  switch (mark) {
    case 'fail':
      return step.fail !== undefined
    case 'wait':
      return step.wait !== undefined
    case 'decision':
      return step.kind === 'decision'
    case 'truth':
      return step.momentOfTruth === true
  }
}

function setMark(step: Draft<Step>, mark: Mark, on: boolean): void {
  switch (mark) {
    case 'fail':
      if (on) step.fail = {}
      else delete step.fail
      return
    case 'wait':
      if (on) step.wait = {}
      else delete step.wait
      return
    case 'decision':
      step.kind = on ? 'decision' : 'action'
      return
    case 'truth':
      if (on) step.momentOfTruth = true
      else delete step.momentOfTruth
  }
}
