import { existing } from '../model/existing'
import type { PainPointId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { checkPainPointChanges, PAIN_POINT, type PainPointChanges } from './editablePainPoint'

export interface EditPainPoint extends InBlueprint {
  readonly painPoint: PainPointId
  readonly changes: PainPointChanges
}

/** Changes fields of a pain point; one set to undefined is removed. */
export const editPainPoint = defineBlueprintCommand<EditPainPoint>({
  name: 'editPainPoint',
  check(blueprint, { painPoint: id, changes }, project) {
    const painPoint = own(blueprint.painPoints, id)
    return painPoint ? checkPainPointChanges(project, blueprint, painPoint, changes) : refuse('missing-pain-point')
  },
  apply({ painPoints }, { painPoint, changes }) {
    change(PAIN_POINT, existing(painPoints, painPoint), changes)
  },
})
