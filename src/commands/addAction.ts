import type { Action } from '../model/action'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { appendAction, checkNewAction } from './editableAction'

export interface AddAction extends InBlueprint {
  readonly action: Action
}

/** Adds an action at the end of the improvement plan, on one's own account or because a rule suggested it. */
export const addAction = defineBlueprintCommand<AddAction>({
  name: 'addAction',
  check: (blueprint, { action }, project) => checkNewAction(project, blueprint, action),
  apply(blueprint, { action }) {
    appendAction(blueprint, action)
  },
})
