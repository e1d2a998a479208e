import { existing } from '../model/existing'
import type { TriangleItemId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { checkItemChanges, cornerOfItem, itemsWith, TRIANGLE_ITEM, type TriangleItemChanges } from './triangleItems'

export interface EditTriangleItem extends InBlueprint {
  readonly item: TriangleItemId
  readonly changes: TriangleItemChanges
}

/** Changes fields of an item of the service triangle: its words, who owns it, the steps and pain points it is linked with. */
export const editTriangleItem = defineBlueprintCommand<EditTriangleItem>({
  name: 'editTriangleItem',
  check(blueprint, { item, changes }, project) {
    const corner = cornerOfItem(blueprint, item)
    if (!corner) return refuse('missing-triangle-item')
    return checkItemChanges(project, blueprint, existing(blueprint.triangle[corner].items.byId, item), changes)
  },
  apply(blueprint, { item, changes }) {
    change(TRIANGLE_ITEM, existing(itemsWith(blueprint, item).byId, item), changes)
  },
})
