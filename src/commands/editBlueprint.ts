import { type Blueprint, blueprint as schema } from '../model/blueprint'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, refuse } from './command'

/** What stands on the cover of a blueprint. */
type Cover = Pick<Blueprint, 'name' | 'state' | 'profile' | 'date' | 'versionNote'>

const { name, state, profile, date, versionNote } = schema.entries
const COVER: Editable<Cover> = { schema: { entries: { name, state, profile, date, versionNote } }, fixed: [] }

export interface EditBlueprint extends InBlueprint {
  readonly changes: Changes<Cover>
}

/** Changes what a blueprint is called, which state it shows and in which notation. Its content stays. */
export const editBlueprint = defineBlueprintCommand<EditBlueprint>({
  name: 'editBlueprint',
  check: (blueprint, { changes }) =>
    changed<Cover, never>(COVER, blueprint, changes) ? allow : refuse('invalid-value'),
  apply(blueprint, { changes }) {
    change<Cover, never>(COVER, blueprint, changes)
  },
})
