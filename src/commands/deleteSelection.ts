import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeleteSelection extends InBlueprint {
  /** What is selected, as the editor keeps it; empty cells are passed over. */
  readonly selection: readonly Deletable[]
}

/** Deletes all that is selected, of whatever kind, as one undo step. */
export const deleteSelection = defineBlueprintCommand<DeleteSelection>({
  name: 'deleteSelection',
  check: (blueprint, { selection }) => checkDeletion(blueprint, selection),
  apply(blueprint, { selection }, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, selection))
  },
})
