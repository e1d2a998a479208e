import type { StepId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeleteSteps extends InBlueprint {
  readonly steps: readonly StepId[]
}

const targets = ({ steps }: DeleteSteps): readonly Deletable[] => steps.map((id) => ({ type: 'step', id }))

/** Deletes steps, their links, and every mention of them. */
export const deleteSteps = defineBlueprintCommand<DeleteSteps>({
  name: 'deleteSteps',
  check: (blueprint, args) => checkDeletion(blueprint, targets(args)),
  apply(blueprint, args, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, targets(args)))
  },
})
