import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import { nextPainNumber } from '../model/nextPainNumber'
import { own } from '../model/own'
import { type PainPoint, painPoint as painPointSchema } from '../model/painPoint'
import type { AddPainPoint } from './addPainPoint'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { all, refuse } from './command'
import { checkPainPointChanges, PAIN_POINT, type PainPointChanges } from './editablePainPoint'
import { distinctTargets } from './placePainPoint'

/** One of several new pain points; its number follows from its place in the list. */
export interface NewPainPoint extends Omit<AddPainPoint, 'blueprint' | 'fields'> {
  readonly fields?: Omit<PainPointChanges, 'number'>
}

export interface AddPainPoints extends InBlueprint {
  readonly painPoints: readonly NewPainPoint[]
}

/** Adds pain points under the next free numbers, in the order given: all or none. */
export const addPainPoints = defineBlueprintCommand<AddPainPoints>({
  name: 'addPainPoints',
  check(blueprint, { painPoints: added }, project) {
    if (added.length === 0) return refuse('nothing-to-do')
    const ids = new Set(added.map(({ id }) => id))
    if (ids.size < added.length || added.some(({ id }) => own(blueprint.painPoints, id))) return refuse('id-taken')
    return all(
      ...painPointsOf(blueprint, added).map((painPoint, index) => () => {
        if (!accepts(painPointSchema, painPoint)) return refuse('invalid-value')
        const fields: PainPointChanges = added[index]?.fields ?? {}
        return 'number' in fields
          ? refuse('invalid-value')
          : checkPainPointChanges(project, blueprint, painPoint, fields)
      }),
    )
  },
  apply(blueprint, { painPoints: added }) {
    for (const painPoint of painPointsOf(blueprint, added)) {
      blueprint.painPoints[painPoint.id] = painPoint as Draft<PainPoint>
    }
    for (const { id, fields = {} } of added) change(PAIN_POINT, existing(blueprint.painPoints, id), fields)
  },
})

function painPointsOf(blueprint: Blueprint, added: readonly NewPainPoint[]): PainPoint[] {
  const first = nextPainNumber(blueprint)
  return added.map(({ id, title, severity, targets }, index) => ({
    ...{ id, number: first + index, title, severity },
    targets: distinctTargets(targets),
  }))
}
