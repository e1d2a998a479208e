import { type Elements, elements as schema } from '../model/elements'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, refuse } from './command'

/** What is said about the whole sheet; weights, scale and attributes have commands of their own. */
type Sheet = Pick<Elements, 'locked' | 'crosshair' | 'ratedBy' | 'date'>

const { locked, crosshair, ratedBy, date } = schema.entries
const SHEET: Editable<Sheet> = { schema: { entries: { locked, crosshair, ratedBy, date } }, fixed: [] }

export interface EditElements extends InBlueprint {
  readonly changes: Changes<Sheet>
}

/** Changes which weights are locked, by which rule the cross-hair stands, who rated the attributes and when. */
export const editElements = defineBlueprintCommand<EditElements>({
  name: 'editElements',
  check: ({ elements }, { changes }) =>
    changed<Sheet, never>(SHEET, elements, changes) ? allow : refuse('invalid-value'),
  apply({ elements }, { changes }) {
    change<Sheet, never>(SHEET, elements, changes)
  },
})
