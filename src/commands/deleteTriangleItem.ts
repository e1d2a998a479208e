import type { TriangleItemId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { cornerOfItem, itemsWith } from './triangleItems'

export interface DeleteTriangleItem extends InBlueprint {
  readonly item: TriangleItemId
}

/** Deletes an item of a corner; what it was linked with stays. */
export const deleteTriangleItem = defineBlueprintCommand<DeleteTriangleItem>({
  name: 'deleteTriangleItem',
  check: (blueprint, { item }) => (cornerOfItem(blueprint, item) ? allow : refuse('missing-triangle-item')),
  apply(blueprint, { item }) {
    const items = itemsWith(blueprint, item)
    delete items.byId[item]
    items.order = items.order.filter((other) => other !== item)
  },
})
