import { existing } from '../model/existing'
import type { ActionId } from '../model/id'
import { own } from '../model/own'
import { referencesOfAction } from '../model/reference'
import { resolver } from '../model/resolver'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change, changed } from './changes'
import { checkReferences } from './checkReferences'
import { refuse } from './command'
import { ACTION, type ActionChanges } from './editableAction'

export interface EditAction extends InBlueprint {
  readonly action: ActionId
  readonly changes: ActionChanges
}

/** Changes fields of an improvement action: its words, who does it until when, and how far it has come. */
export const editAction = defineBlueprintCommand<EditAction>({
  name: 'editAction',
  check(blueprint, { action: id, changes }, project) {
    const action = own(blueprint.actions.byId, id)
    if (!action) return refuse('missing-action')
    const next = changed(ACTION, action, changes)
    if (!next) return refuse('invalid-value')
    return checkReferences(referencesOfAction(next), resolver(project, blueprint))
  },
  apply({ actions }, { action, changes }) {
    change(ACTION, existing(actions.byId, action), changes)
  },
})
