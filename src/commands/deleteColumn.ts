import type { ColumnId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeleteColumn extends InBlueprint {
  readonly column: ColumnId
}

const target = ({ column }: DeleteColumn): readonly Deletable[] => [{ type: 'column', id: column }]

/** Deletes a column and all that stands in no other one, unless it is the only column of its phase. */
export const deleteColumn = defineBlueprintCommand<DeleteColumn>({
  name: 'deleteColumn',
  check: (blueprint, args) => checkDeletion(blueprint, target(args)),
  apply(blueprint, args, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, target(args)))
  },
})
