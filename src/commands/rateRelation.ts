import type { Draft } from 'immer'
import type { TriangleRelation } from '../model/painPoint'
import { referencesOfRelation } from '../model/reference'
import { resolver } from '../model/resolver'
import { type RelationRating, relationRating } from '../model/triangle'
import { TRIANGLE_RELATIONS } from '../model/triangleParts'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse } from './command'

/** New values for the rating of a relation, its reason and evidence; undefined removes one. */
export type RelationChanges = Changes<RelationRating>

export interface RateRelation extends InBlueprint {
  readonly relation: TriangleRelation
  readonly changes: RelationChanges
}

const RELATION: Editable<RelationRating> = { schema: relationRating, fixed: [] }

/**
 * Rates how far a relation of the service triangle holds, with reason, evidence, who and when. Without a rating it is unknown;
 * one of which nothing is said any more leaves the document.
 */
export const rateRelation = defineBlueprintCommand<RateRelation>({
  name: 'rateRelation',
  check(blueprint, { relation, changes }, project) {
    if (!TRIANGLE_RELATIONS.includes(relation)) return refuse('invalid-value')
    const next = changed(RELATION, blueprint.triangle.relations[relation] ?? {}, changes)
    if (!next) return refuse('invalid-value')
    return checkReferences(referencesOfRelation(next), resolver(project, blueprint))
  },
  apply({ triangle: { relations } }, { relation, changes }) {
    const present = relations[relation]
    if (present) change(RELATION, present, changes)
    const next = present ?? (changed(RELATION, {}, changes) as Draft<RelationRating>)
    const isEmpty = Object.keys(next).length === 0
    if (isEmpty && present) delete relations[relation]
    else if (!isEmpty && !present) relations[relation] = next
  },
})
