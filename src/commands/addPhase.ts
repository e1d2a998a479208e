import { accepts } from '../model/accepts'
import { phase as phaseSchema } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import type { ColumnId, PhaseId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace } from './moveInOrder'
import { keepSpans } from './repairs/keepSpans'

export interface AddPhase extends InBlueprint {
  readonly id: PhaseId
  readonly title: string
  /** Ids of its new columns: at least one, since a phase without columns cannot be seen. */
  readonly columns: readonly ColumnId[]
  /** Its place among the phases; the end where absent. */
  readonly index?: number
}

/** Adds a phase with new, empty columns. Steps that span the place where it comes in cover it too. */
export const addPhase = defineBlueprintCommand<AddPhase>({
  name: 'addPhase',
  check({ phases, columns: present }, { id, title, columns, index = 0 }) {
    if (!accepts(phaseSchema, { id, title, columns })) return refuse('invalid-value')
    if (columns.length === 0) return refuse('last-column')
    const taken = columns.some((column) => own(present, column)) || new Set(columns).size < columns.length
    if (taken || own(phases.byId, id)) return refuse('id-taken')
    return isPlace(index, phases.order.length) ? allow : refuse('out-of-range')
  },
  apply(blueprint, { id, title, columns, index }) {
    const { phases } = blueprint
    const before = columnsInOrder(blueprint)
    for (const column of columns) blueprint.columns[column] = { id: column }
    phases.byId[id] = { id, title, columns: [...columns] }
    phases.order.splice(index ?? phases.order.length, 0, id)
    keepSpans(blueprint, before, new Set(columns))
  },
})
