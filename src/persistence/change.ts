/**
 * What one command, undo or redo did to a project, as it is written down.
 *
 * This folder replays changes and hands them back; it reads nothing of an undo step but its patches. Names, selections
 * and merging belong to the editor, whose history is built again from the same changes.
 */
import type { Patch } from 'immer'

/** One undo step, as far as storage looks at it. */
export interface UndoStep {
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

export interface Change<Step extends UndoStep = UndoStep> {
  /** `merge`: the command went into the undo step before it, as typing does; `step` is what it added. */
  readonly kind: 'run' | 'merge' | 'undo' | 'redo'
  /** Moment in UTC, ISO 8601: the `updatedAt` of the project from then on. */
  readonly at: string
  readonly step: Step
}

/** The patches that a change applies. */
export const patchesOf = ({ kind, step }: Change): readonly Patch[] => (kind === 'undo' ? step.inverse : step.patches)
