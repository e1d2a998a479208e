import type { Blueprint } from '../model/blueprint'
import { type ElementScale, elementScale, isOnScale } from '../model/elementScale'
import { type Attribute, attribute as schema } from '../model/elements'
import type { Project } from '../model/project'
import { referencesOfAttribute } from '../model/reference'
import { resolver } from '../model/resolver'
import { type Changes, changed, type Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse, type Verdict } from './command'

/** New values for the fields of an attribute; undefined removes one. */
export type AttributeChanges = Changes<Attribute, 'id'>

export const ATTRIBUTE: Editable<Attribute, 'id'> = { schema, fixed: ['id'] }

/** Whether what is set of importance and performance stands on a scale. */
export const scoresFit = (scale: ElementScale, scores: Pick<AttributeChanges, 'importance' | 'performance'>): boolean =>
  isOnScale(scale, scores.importance) && isOnScale(scale, scores.performance)

/** Refuses changes of an attribute that are not valid, leave the scale of the sheet or name what does not exist. */
export function checkAttributeChanges(
  project: Project,
  blueprint: Blueprint,
  attribute: Attribute,
  changes: AttributeChanges,
): Verdict {
  const next = changed(ATTRIBUTE, attribute, changes)
  if (!next) return refuse('invalid-value')
  if (!scoresFit(elementScale(blueprint.elements), changes)) return refuse('score-outside-scale')
  return checkReferences(referencesOfAttribute(next), resolver(project, blueprint))
}
