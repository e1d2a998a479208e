import type { Draft } from 'immer'
import type { Blueprint } from '../model/blueprint'
import type { TriangleItemId } from '../model/id'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { referencesOfTriangleItem } from '../model/reference'
import { resolver } from '../model/resolver'
import { type TriangleItem, triangleItem } from '../model/triangle'
import { TRIANGLE_CORNERS, type TriangleCornerName } from '../model/triangleParts'
import { type Changes, changed, type Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse, type Verdict } from './command'

/** New values for the fields of an item; undefined removes one. */
export type TriangleItemChanges = Changes<TriangleItem, 'id'>

export const TRIANGLE_ITEM: Editable<TriangleItem, 'id'> = { schema: triangleItem, fixed: ['id'] }

/** The corner that an item stands at, since ids of items are unique among all three; undefined if there is none. */
export const cornerOfItem = ({ triangle }: Blueprint, item: TriangleItemId): TriangleCornerName | undefined =>
  TRIANGLE_CORNERS.find((corner) => own(triangle[corner].items.byId, item) !== undefined)

/** The list that holds an item. @throws RangeError if none does. */
export function itemsWith(
  blueprint: Draft<Blueprint>,
  item: TriangleItemId,
): Draft<Blueprint>['triangle']['strategy']['items'] {
  const corner = cornerOfItem(blueprint, item)
  if (!corner) throw new RangeError(`no item ${item}`)
  return blueprint.triangle[corner].items
}

/** Refuses changes of an item that are not valid or name what does not exist. */
export function checkItemChanges(
  project: Project,
  blueprint: Blueprint,
  item: TriangleItem,
  changes: TriangleItemChanges,
): Verdict {
  const next = changed(TRIANGLE_ITEM, item, changes)
  if (!next) return refuse('invalid-value')
  return checkReferences(referencesOfTriangleItem(next), resolver(project, blueprint))
}
