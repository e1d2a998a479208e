import type { PainPointId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeletePainPoint extends InBlueprint {
  readonly painPoint: PainPointId
}

const target = ({ painPoint }: DeletePainPoint): readonly Deletable[] => [{ type: 'painPoint', id: painPoint }]

/** Deletes a pain point and every mention of it. The numbers of the others stay. */
export const deletePainPoint = defineBlueprintCommand<DeletePainPoint>({
  name: 'deletePainPoint',
  check: (blueprint, args) => checkDeletion(blueprint, target(args)),
  apply(blueprint, args, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, target(args)))
  },
})
