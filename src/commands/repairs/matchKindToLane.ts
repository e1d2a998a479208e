import type { Draft } from 'immer'
import type { LaneRole } from '../../model/lane'
import type { Step, StepKind } from '../../model/step'

/** Whether a step of a kind belongs into a lane of a role: evidence lanes hold evidence, and only they do. */
export const kindFitsLane = (kind: StepKind, role: LaneRole): boolean => (kind === 'evidence') === (role === 'evidence')

/** The kind of a step that says nothing else. */
export const kindOfLane = (role: LaneRole): StepKind => (role === 'evidence' ? 'evidence' : 'action')

/** Turns a step that came into an evidence lane into evidence, and evidence that left it into an action. */
export function matchKindToLane(step: Draft<Step>, role: LaneRole): void {
  if (!kindFitsLane(step.kind, role)) step.kind = kindOfLane(role)
}
