import type { LaneId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeleteLane extends InBlueprint {
  readonly lane: LaneId
}

const target = ({ lane }: DeleteLane): readonly Deletable[] => [{ type: 'lane', id: lane }]

/** Deletes a lane with its steps and their links, or with its data, unless it is the only lane. */
export const deleteLane = defineBlueprintCommand<DeleteLane>({
  name: 'deleteLane',
  check: (blueprint, args) => checkDeletion(blueprint, target(args)),
  apply(blueprint, args, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, target(args)))
  },
})
