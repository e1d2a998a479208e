import type { LinkId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkDeletion, type Deletable, planDeletion } from './deletionPlan'
import { carryOutDeletion } from './repairs/carryOutDeletion'

export interface DeleteLinks extends InBlueprint {
  readonly links: readonly LinkId[]
}

const targets = ({ links }: DeleteLinks): readonly Deletable[] => links.map((id) => ({ type: 'link', id }))

/** Deletes links. Pain points that sat on them stay. */
export const deleteLinks = defineBlueprintCommand<DeleteLinks>({
  name: 'deleteLinks',
  check: (blueprint, args) => checkDeletion(blueprint, targets(args)),
  apply(blueprint, args, project) {
    carryOutDeletion(project, blueprint, planDeletion(blueprint, targets(args)))
  },
})
