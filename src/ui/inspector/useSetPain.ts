import type { PainPointChanges } from '../../commands/editablePainPoint'
import { editPainPoint } from '../../commands/editPainPoint'
import { useBlueprint } from '../../editor/EditorContext'
import type { PainPoint } from '../../model/painPoint'
import { useRun } from '../useRun'
export type SetPain = (changes: PainPointChanges) => boolean

/** Writes fields of a pain point. */
export function useSetPain(painPoint: PainPoint): SetPain {
  const blueprint = useBlueprint()
  const run = useRun()
  return (changes) => run(editPainPoint, { blueprint: blueprint.id, painPoint: painPoint.id, changes })
}

/** What the sections of a pain point take. */
export interface PainSectionProps {
  readonly painPoint: PainPoint
  readonly set: SetPain
}
