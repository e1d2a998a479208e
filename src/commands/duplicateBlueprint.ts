import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { type Blueprint, type BlueprintState, blueprint as blueprintSchema } from '../model/blueprint'
import type { BlueprintId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'

export interface DuplicateBlueprint extends InBlueprint {
  /** Id of the variant. */
  readonly id: BlueprintId
  readonly name: string
  /** That of the original where absent. */
  readonly state?: BlueprintState
}

/**
 * Adds a variant behind its original. Everything in it keeps its id, so that the two can be compared; it says what it is
 * based on and takes over neither date nor version note.
 */
export const duplicateBlueprint = defineBlueprintCommand<DuplicateBlueprint>({
  name: 'duplicateBlueprint',
  check(blueprint, args, project) {
    if (own(project.blueprints.byId, args.id)) return refuse('id-taken')
    const { id, name, state } = variantOf(blueprint, args)
    const { entries } = blueprintSchema
    const valid = accepts(entries.id, id) && accepts(entries.name, name) && accepts(entries.state, state)
    return valid ? allow : refuse('invalid-value')
  },
  apply(blueprint, args, { blueprints }) {
    blueprints.byId[args.id] = variantOf(blueprint, args) as Draft<Blueprint>
    blueprints.order.splice(blueprints.order.indexOf(blueprint.id) + 1, 0, args.id)
  },
})

function variantOf(original: Blueprint, { id, name, state = original.state }: DuplicateBlueprint): Blueprint {
  const { date: _date, versionNote: _versionNote, ...kept } = original
  return { ...kept, id, name, state, basedOn: original.id }
}
