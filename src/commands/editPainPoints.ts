import { existing } from '../model/existing'
import type { PainPointId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { all, refuse } from './command'
import { checkPainPointChanges, PAIN_POINT, type PainPointChanges } from './editablePainPoint'

export interface EditPainPoints extends InBlueprint {
  readonly painPoints: readonly PainPointId[]
  /** A number belongs to one pain point, so it cannot be among them. */
  readonly changes: Omit<PainPointChanges, 'number'>
}

/** Changes the same fields of several pain points, all or none. */
export const editPainPoints = defineBlueprintCommand<EditPainPoints>({
  name: 'editPainPoints',
  check(blueprint, { painPoints, changes }, project) {
    if (painPoints.length === 0) return refuse('nothing-to-do')
    if ('number' in changes) return refuse('invalid-value')
    return all(
      ...painPoints.map((id) => () => {
        const painPoint = own(blueprint.painPoints, id)
        return painPoint ? checkPainPointChanges(project, blueprint, painPoint, changes) : refuse('missing-pain-point')
      }),
    )
  },
  apply(blueprint, { painPoints, changes }) {
    for (const id of painPoints) change(PAIN_POINT, existing(blueprint.painPoints, id), changes)
  },
})
