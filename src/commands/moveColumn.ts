import { columnsInOrder } from '../model/columnsInOrder'
import { existing } from '../model/existing'
import type { ColumnId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type ColumnPlace, findSlot } from './columnPlace'
import { allow, refuse } from './command'
import { moveInOrder } from './moveInOrder'
import { keepSpans } from './repairs/keepSpans'

export interface MoveColumn extends InBlueprint {
  readonly column: ColumnId
  readonly place: ColumnPlace
}

/** Moves a column with all that stands in it, within its phase or into another one. A phase keeps its last column. */
export const moveColumn = defineBlueprintCommand<MoveColumn>({
  name: 'moveColumn',
  check(blueprint, { column, place }) {
    if (!own(blueprint.columns, column)) return refuse('missing-column')
    const from = findSlot(blueprint, { before: column })
    const to = findSlot(blueprint, place)
    if (typeof from === 'string') return refuse(from)
    if (typeof to === 'string') return refuse(to)
    const leaves = from.phase !== to.phase
    return leaves && blueprint.phases.byId[from.phase]?.columns.length === 1 ? refuse('last-column') : allow
  },
  apply(blueprint, { column, place }) {
    const before = columnsInOrder(blueprint)
    const from = findSlot(blueprint, { before: column })
    const to = findSlot(blueprint, place)
    if (typeof from === 'string' || typeof to === 'string') throw new RangeError(`no place for column ${column}`)
    const target = existing(blueprint.phases.byId, to.phase).columns
    if (from.phase === to.phase) {
      moveInOrder(target, column, to.index > from.index ? to.index - 1 : to.index)
    } else {
      existing(blueprint.phases.byId, from.phase).columns.splice(from.index, 1)
      target.splice(to.index, 0, column)
    }
    keepSpans(blueprint, before, new Set([column]))
  },
})
