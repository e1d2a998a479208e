import { existing } from '../model/existing'
import type { StepId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { checkStepChanges, STEP, type StepChanges } from './editableStep'

export interface EditStep extends InBlueprint {
  readonly step: StepId
  readonly changes: StepChanges
}

/** Changes fields of a step; one set to undefined is removed. Its place and its images have commands of their own. */
export const editStep = defineBlueprintCommand<EditStep>({
  name: 'editStep',
  check(blueprint, { step: id, changes }, project) {
    const step = own(blueprint.steps, id)
    return step ? checkStepChanges(project, blueprint, step, changes) : refuse('missing-step')
  },
  apply(blueprint, { step, changes }) {
    change(STEP, existing(blueprint.steps, step), changes)
  },
})
