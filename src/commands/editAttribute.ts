import { existing } from '../model/existing'
import type { AttributeId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { ATTRIBUTE, type AttributeChanges, checkAttributeChanges } from './editableAttribute'

export interface EditAttribute extends InBlueprint {
  readonly attribute: AttributeId
  readonly changes: AttributeChanges
}

/** Changes fields of an attribute: its words, scores, element, side of the line of visibility, linked steps. */
export const editAttribute = defineBlueprintCommand<EditAttribute>({
  name: 'editAttribute',
  check(blueprint, { attribute: id, changes }, project) {
    const attribute = own(blueprint.elements.attributes.byId, id)
    return attribute ? checkAttributeChanges(project, blueprint, attribute, changes) : refuse('missing-attribute')
  },
  apply({ elements }, { attribute, changes }) {
    change(ATTRIBUTE, existing(elements.attributes.byId, attribute), changes)
  },
})
