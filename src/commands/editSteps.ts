import { existing } from '../model/existing'
import type { StepId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { all, refuse } from './command'
import { checkStepChanges, STEP, type StepChanges } from './editableStep'

export interface EditSteps extends InBlueprint {
  readonly steps: readonly StepId[]
  readonly changes: StepChanges
}

/** Changes the same fields of several steps, all or none. */
export const editSteps = defineBlueprintCommand<EditSteps>({
  name: 'editSteps',
  check(blueprint, { steps, changes }, project) {
    if (steps.length === 0) return refuse('nothing-to-do')
    return all(
      ...steps.map((id) => () => {
        const step = own(blueprint.steps, id)
        return step ? checkStepChanges(project, blueprint, step, changes) : refuse('missing-step')
      }),
    )
  },
  apply(blueprint, { steps, changes }) {
    for (const step of steps) change(STEP, existing(blueprint.steps, step), changes)
  },
})
