import type { TriangleItemId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace, moveInOrder } from './moveInOrder'
import { cornerOfItem, itemsWith } from './triangleItems'

export interface MoveTriangleItem extends InBlueprint {
  readonly item: TriangleItemId
  /** Its new place at its corner, counted without it. */
  readonly index: number
}

/** Moves an item among the others of its corner. */
export const moveTriangleItem = defineBlueprintCommand<MoveTriangleItem>({
  name: 'moveTriangleItem',
  check(blueprint, { item, index }) {
    const corner = cornerOfItem(blueprint, item)
    if (!corner) return refuse('missing-triangle-item')
    return isPlace(index, blueprint.triangle[corner].items.order.length - 1) ? allow : refuse('out-of-range')
  },
  apply(blueprint, { item, index }) {
    moveInOrder(itemsWith(blueprint, item).order, item, index)
  },
})
