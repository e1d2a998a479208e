import type { PhaseId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeletePhase extends InBlueprint {
  readonly phase: PhaseId
}

const target = ({ phase }: DeletePhase): readonly Deletable[] => [{ type: 'phase', id: phase }]

/** Deletes a phase with its columns and all that stands in no other column, unless it is the only phase. */
export const deletePhase = defineBlueprintCommand<DeletePhase>({
  name: 'deletePhase',
  check: (blueprint, args) => checkDeletion(blueprint, target(args)),
  apply(blueprint, args, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, target(args)))
  },
})
