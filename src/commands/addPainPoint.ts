import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { PainPointId } from '../model/id'
import { nextPainNumber } from '../model/nextPainNumber'
import { own } from '../model/own'
import { type PainPoint, type PainTarget, painPoint as painPointSchema } from '../model/painPoint'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { checkPainPointChanges, PAIN_POINT, type PainPointChanges } from './editablePainPoint'
import { distinctTargets } from './placePainPoint'

export interface AddPainPoint extends InBlueprint {
  readonly id: PainPointId
  readonly title: string
  /** 1 minor … 4 critical. */
  readonly severity: number
  readonly targets: readonly PainTarget[]
  /** Further fields. */
  readonly fields?: PainPointChanges
}

/** Adds a pain point under the next free number. */
export const addPainPoint = defineBlueprintCommand<AddPainPoint>({
  name: 'addPainPoint',
  check(blueprint, args, project) {
    if (own(blueprint.painPoints, args.id)) return refuse('id-taken')
    const painPoint = painPointOf(blueprint, args)
    if (!accepts(painPointSchema, painPoint)) return refuse('invalid-value')
    return checkPainPointChanges(project, blueprint, painPoint, args.fields ?? {})
  },
  apply(blueprint, args) {
    blueprint.painPoints[args.id] = painPointOf(blueprint, args) as Draft<PainPoint>
    change(PAIN_POINT, existing(blueprint.painPoints, args.id), args.fields ?? {})
  },
})

const painPointOf = (blueprint: Blueprint, { id, title, severity, targets }: AddPainPoint): PainPoint => ({
  id,
  number: nextPainNumber(blueprint),
  title,
  severity,
  targets: distinctTargets(targets),
})
