import { type Column, column as schema } from '../model/blueprint'
import { existing } from '../model/existing'
import type { ColumnId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, refuse } from './command'

const COLUMN: Editable<Column, 'id'> = { schema, fixed: ['id'] }

export interface EditColumn extends InBlueprint {
  readonly column: ColumnId
  readonly changes: Changes<Column, 'id'>
}

/** Changes the title of a column, or takes it away. */
export const editColumn = defineBlueprintCommand<EditColumn>({
  name: 'editColumn',
  check({ columns }, { column: id, changes }) {
    const column = own(columns, id)
    if (!column) return refuse('missing-column')
    return changed(COLUMN, column, changes) ? allow : refuse('invalid-value')
  },
  apply({ columns }, { column, changes }) {
    change(COLUMN, existing(columns, column), changes)
  },
})
