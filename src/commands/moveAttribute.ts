import type { AttributeId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace, moveInOrder } from './moveInOrder'

export interface MoveAttribute extends InBlueprint {
  readonly attribute: AttributeId
  /** Its new place among all attributes, counted without it. */
  readonly index: number
}

/** Moves an attribute among the others. */
export const moveAttribute = defineBlueprintCommand<MoveAttribute>({
  name: 'moveAttribute',
  check({ elements: { attributes } }, { attribute, index }) {
    if (!own(attributes.byId, attribute)) return refuse('missing-attribute')
    return isPlace(index, attributes.order.length - 1) ? allow : refuse('out-of-range')
  },
  apply({ elements }, { attribute, index }) {
    moveInOrder(elements.attributes.order, attribute, index)
  },
})
