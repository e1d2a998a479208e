import type { Blueprint } from '../model/blueprint'
import { type PainPoint, painPoint as schema } from '../model/painPoint'
import type { Project } from '../model/project'
import { referencesOfPainPoint } from '../model/reference'
import { resolver } from '../model/resolver'
import { type Changes, changed, type Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse, type Verdict } from './command'

/** New values for the fields of a pain point that are edited freely; undefined removes one. */
export type PainPointChanges = Changes<PainPoint, 'id' | 'targets'>

export const PAIN_POINT: Editable<PainPoint, 'id' | 'targets'> = { schema, fixed: ['id', 'targets'] }

/** Refuses changes of a pain point that are not valid, take another one's number or name what does not exist. */
export function checkPainPointChanges(
  project: Project,
  blueprint: Blueprint,
  painPoint: PainPoint,
  changes: PainPointChanges,
): Verdict {
  const next = changed(PAIN_POINT, painPoint, changes)
  if (!next) return refuse('invalid-value')
  const isTaken = Object.values<PainPoint>(blueprint.painPoints).some(
    ({ id, number }) => id !== next.id && number === next.number,
  )
  if (isTaken) return refuse('number-taken')
  return checkReferences(referencesOfPainPoint(next), resolver(project, blueprint))
}
