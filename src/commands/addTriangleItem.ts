import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { tidied } from '../model/tidied'
import { type TriangleItem, triangleItem } from '../model/triangle'
import type { TriangleCornerName } from '../model/triangleParts'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { refuse } from './command'
import { isPlace } from './moveInOrder'
import { checkItemChanges, cornerOfItem } from './triangleItems'

export interface AddTriangleItem extends InBlueprint {
  readonly corner: TriangleCornerName
  readonly item: TriangleItem
  /** Its place at the corner; the end where absent. */
  readonly index?: number
}

/** Adds a promise, a system or a role to a corner of the service triangle. */
export const addTriangleItem = defineBlueprintCommand<AddTriangleItem>({
  name: 'addTriangleItem',
  check(blueprint, { corner, item, index = 0 }, project) {
    if (!isPlace(index, blueprint.triangle[corner].items.order.length)) return refuse('out-of-range')
    if (!accepts(triangleItem, tidied(triangleItem, item))) return refuse('invalid-value')
    if (cornerOfItem(blueprint, item.id)) return refuse('id-taken')
    return checkItemChanges(project, blueprint, item, {})
  },
  apply({ triangle }, { corner, item, index }) {
    const { order, byId } = triangle[corner].items
    byId[item.id] = tidied(triangleItem, item) as Draft<TriangleItem>
    order.splice(index ?? order.length, 0, item.id)
  },
})
