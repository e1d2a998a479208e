import type { Reference, ReferenceKind } from '../model/reference'
import type { Resolves } from '../model/resolver'
import { allow, refuse, type Verdict } from './command'
import type { Refusal } from './refusal'

const MISSING: Record<ReferenceKind, Refusal> = {
  blueprint: 'missing-blueprint',
  segment: 'missing-record',
  source: 'missing-record',
  role: 'missing-record',
  facility: 'missing-record',
  customerGroup: 'missing-record',
  image: 'missing-image',
  phase: 'missing-phase',
  column: 'missing-column',
  lane: 'missing-lane',
  step: 'missing-step',
  link: 'missing-link',
  painPoint: 'missing-pain-point',
}

/** Refuses references that point at nothing. */
export function checkReferences(references: readonly Reference[], resolves: Resolves): Verdict {
  const dangling = references.find(([kind, id]) => !resolves(kind, id))
  return dangling ? refuse(MISSING[dangling[0]]) : allow
}
