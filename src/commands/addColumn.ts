import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { type Blueprint, column as columnSchema } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import { existing } from '../model/existing'
import type { ColumnId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type ColumnPlace, findSlot } from './columnPlace'
import { allow, refuse, type Verdict } from './command'
import { keepSpans } from './repairs/keepSpans'

/** A column to be added, and where. */
export interface NewColumn {
  readonly id: ColumnId
  readonly title?: string
  readonly place: ColumnPlace
}

export type AddColumn = InBlueprint & NewColumn

/** Adds an empty column. Steps that span the place where it comes in cover it too. */
export const addColumn = defineBlueprintCommand<AddColumn>({
  name: 'addColumn',
  check: checkNewColumn,
  apply: putNewColumn,
})

/** Refuses a new column whose id is taken, whose title is no title or whose place does not exist. */
export function checkNewColumn(blueprint: Blueprint, { id, title, place }: NewColumn): Verdict {
  if (!accepts(columnSchema, recordOf(id, title))) return refuse('invalid-value')
  if (own(blueprint.columns, id)) return refuse('id-taken')
  const slot = findSlot(blueprint, place)
  return typeof slot === 'string' ? refuse(slot) : allow
}

/** Puts a new column in its place. */
export function putNewColumn(blueprint: Draft<Blueprint>, { id, title, place }: NewColumn): void {
  const before = columnsInOrder(blueprint)
  const slot = findSlot(blueprint, place)
  if (typeof slot === 'string') throw new RangeError(slot)
  blueprint.columns[id] = recordOf(id, title)
  existing(blueprint.phases.byId, slot.phase).columns.splice(slot.index, 0, id)
  keepSpans(blueprint, before, new Set([id]))
}

const recordOf = (id: ColumnId, title = ''): { id: ColumnId; title?: string } => (title === '' ? { id } : { id, title })
