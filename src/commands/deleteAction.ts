import type { ActionId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'

export interface DeleteAction extends InBlueprint {
  readonly action: ActionId
}

/** Deletes an action of the improvement plan; the suggestion that it came from is open again. */
export const deleteAction = defineBlueprintCommand<DeleteAction>({
  name: 'deleteAction',
  check: ({ actions }, { action }) => (own(actions.byId, action) ? allow : refuse('missing-action')),
  apply({ actions }, { action }) {
    delete actions.byId[action]
    actions.order = actions.order.filter((other) => other !== action)
  },
})
