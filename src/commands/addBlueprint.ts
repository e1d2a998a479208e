import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { type Blueprint, blueprint as blueprintSchema } from '../model/blueprint'
import { own } from '../model/own'
import { tidied } from '../model/tidied'
import { violationsOfBlueprint } from '../model/violationsOfBlueprint'
import { allow, defineCommand, refuse } from './command'
import { isPlace } from './moveInOrder'

export interface AddBlueprint {
  /** A whole blueprint, such as `newBlueprint` makes. */
  readonly blueprint: Blueprint
  /** Its place among the blueprints; the end where absent. */
  readonly index?: number
}

/** Adds a blueprint, which must be sound in itself: every id in it resolves in this project. */
export const addBlueprint = defineCommand<AddBlueprint>({
  name: 'addBlueprint',
  check(project, { blueprint, index = 0 }) {
    const { byId, order } = project.blueprints
    if (!accepts(blueprintSchema, blueprint)) return refuse('invalid-value')
    if (own(byId, blueprint.id)) return refuse('id-taken')
    if (!isPlace(index, order.length)) return refuse('out-of-range')
    const grown = { ...project, blueprints: { order, byId: { ...byId, [blueprint.id]: blueprint } } }
    let sound = true
    violationsOfBlueprint(grown, blueprint, '', () => {
      sound = false
    })
    return sound ? allow : refuse('invalid-value')
  },
  apply({ blueprints }, { blueprint, index = blueprints.order.length }) {
    blueprints.byId[blueprint.id] = tidied(blueprintSchema, blueprint) as Draft<Blueprint>
    blueprints.order.splice(index, 0, blueprint.id)
  },
})
