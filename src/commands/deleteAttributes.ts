import type { AttributeId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'

export interface DeleteAttributes extends InBlueprint {
  readonly attributes: readonly AttributeId[]
}

/** Deletes attributes, all or none. Nothing else mentions them. */
export const deleteAttributes = defineBlueprintCommand<DeleteAttributes>({
  name: 'deleteAttributes',
  check({ elements }, { attributes }) {
    if (attributes.length === 0) return refuse('nothing-to-do')
    return attributes.every((id) => own(elements.attributes.byId, id)) ? allow : refuse('missing-attribute')
  },
  apply({ elements }, { attributes }) {
    const gone = new Set<string>(attributes)
    for (const id of gone) Reflect.deleteProperty(elements.attributes.byId, id)
    elements.attributes.order = elements.attributes.order.filter((id) => !gone.has(id))
  },
})
