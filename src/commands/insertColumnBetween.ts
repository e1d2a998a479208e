import { columnsInOrder } from '../model/columnsInOrder'
import type { ColumnId } from '../model/id'
import { checkNewColumn, putNewColumn } from './addColumn'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { refuse } from './command'

export interface InsertColumnBetween extends InBlueprint {
  readonly id: ColumnId
  readonly left: ColumnId
  readonly right: ColumnId
}

/** Inserts an empty column between two neighbours; between phases, it belongs to the left one. */
export const insertColumnBetween = defineBlueprintCommand<InsertColumnBetween>({
  name: 'insertColumnBetween',
  check(blueprint, { id, left, right }) {
    const columns = columnsInOrder(blueprint)
    if (!columns.includes(left) || !columns.includes(right)) return refuse('missing-column')
    if (columns.indexOf(left) + 1 !== columns.indexOf(right)) return refuse('out-of-range')
    return checkNewColumn(blueprint, { id, place: { after: left } })
  },
  apply(blueprint, { id, left }) {
    putNewColumn(blueprint, { id, place: { after: left } })
  },
})
