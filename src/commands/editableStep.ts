import type { Blueprint } from '../model/blueprint'
import type { LaneRole } from '../model/lane'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { referencesOfStep } from '../model/reference'
import { resolver } from '../model/resolver'
import { type Step, step as schema } from '../model/step'
import { type Changes, changed, type Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse, type Verdict } from './command'
import { kindFitsLane } from './repairs/matchKindToLane'

/** Fields that say where a step stands and what it shows: commands of their own write them. */
type Fixed = 'id' | 'lane' | 'column' | 'span' | 'order' | 'images'

/** New values for the fields of a step that are edited freely; undefined removes one. */
export type StepChanges = Changes<Step, Fixed>

export const STEP: Editable<Step, Fixed> = {
  schema,
  fixed: ['id', 'lane', 'column', 'span', 'order', 'images'],
}

/** Refuses changes of a step that are not valid, do not fit its lane or name what does not exist. */
export function checkStepChanges(project: Project, blueprint: Blueprint, step: Step, changes: StepChanges): Verdict {
  const next = changed(STEP, step, changes)
  if (!next) return refuse('invalid-value')
  const role: LaneRole | undefined = own(blueprint.lanes.byId, step.lane)?.role
  if (role !== undefined && 'kind' in changes && !kindFitsLane(next.kind, role)) return refuse('kind-of-lane')
  return checkReferences(referencesOfStep(next), resolver(project, blueprint))
}
