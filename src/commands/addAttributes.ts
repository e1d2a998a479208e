import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import type { Blueprint } from '../model/blueprint'
import { elementScale } from '../model/elementScale'
import { type Attribute, attribute as schema } from '../model/elements'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { referencesOfAttribute } from '../model/reference'
import { resolver } from '../model/resolver'
import { tidied } from '../model/tidied'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { checkReferences } from './checkReferences'
import { all, allow, refuse, type Verdict } from './command'
import { scoresFit } from './editableAttribute'
import { isPlace } from './moveInOrder'

export interface AddAttributes extends InBlueprint {
  readonly attributes: readonly Attribute[]
  /** The place of the first among all attributes; the end where absent. */
  readonly index?: number
}

/** Adds attributes to the four elements, all or none. */
export const addAttributes = defineBlueprintCommand<AddAttributes>({
  name: 'addAttributes',
  check: (blueprint, { attributes, index = 0 }, project) =>
    all(
      () => (attributes.length > 0 ? allow : refuse('nothing-to-do')),
      () => (isPlace(index, blueprint.elements.attributes.order.length) ? allow : refuse('out-of-range')),
      () => checkNewAttributes(project, blueprint, attributes),
    ),
  apply({ elements }, { attributes, index }) {
    insertAttributes(elements.attributes, attributes, index)
  },
})

/** Refuses attributes that are not valid, whose ids are taken, or that name what does not exist. */
export function checkNewAttributes(project: Project, blueprint: Blueprint, attributes: readonly Attribute[]): Verdict {
  const scale = elementScale(blueprint.elements)
  const resolves = resolver(project, blueprint)
  const seen = new Set<string>()
  return all(
    ...attributes.map((attribute) => (): Verdict => {
      if (!accepts(schema, tidied(schema, attribute))) return refuse('invalid-value')
      if (own(blueprint.elements.attributes.byId, attribute.id) || seen.has(attribute.id)) return refuse('id-taken')
      seen.add(attribute.id)
      if (!scoresFit(scale, attribute)) return refuse('score-outside-scale')
      return checkReferences(referencesOfAttribute(attribute), resolves)
    }),
  )
}

/** Puts attributes at a place among the others, the end where none is given. */
export function insertAttributes(
  { order, byId }: Draft<Blueprint>['elements']['attributes'],
  attributes: readonly Attribute[],
  index = order.length,
): void {
  for (const attribute of attributes) byId[attribute.id] = tidied(schema, attribute) as Draft<Attribute>
  order.splice(index, 0, ...attributes.map(({ id }) => id))
}
