import { accepts } from '../model/accepts'
import { existing } from '../model/existing'
import type { PainPointId } from '../model/id'
import { own } from '../model/own'
import { type PainTarget, painPoint as painPointSchema } from '../model/painPoint'
import { referencesOfPainPoint } from '../model/reference'
import { resolver } from '../model/resolver'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { checkReferences } from './checkReferences'
import { refuse } from './command'

export interface PlacePainPoint extends InBlueprint {
  readonly painPoint: PainPointId
  /** All that it sits on from now; none for "not placed". */
  readonly targets: readonly PainTarget[]
}

/** Says what a pain point sits on: steps, links, lanes, phases. */
export const placePainPoint = defineBlueprintCommand<PlacePainPoint>({
  name: 'placePainPoint',
  check(blueprint, { painPoint: id, targets }, project) {
    const painPoint = own(blueprint.painPoints, id)
    if (!painPoint) return refuse('missing-pain-point')
    if (!accepts(painPointSchema.entries.targets, targets)) return refuse('invalid-value')
    return checkReferences(referencesOfPainPoint({ ...painPoint, targets }), resolver(project, blueprint))
  },
  apply({ painPoints }, { painPoint, targets }) {
    write(existing(painPoints, painPoint), 'targets', distinctTargets(targets))
  },
})

/** Targets without those named twice, in records of their own. */
export const distinctTargets = (targets: readonly PainTarget[]): PainTarget[] => [
  ...new Map(targets.map((target) => [`${target.type} ${target.id}`, { ...target }])).values(),
]
