import type { ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId } from '../model/id'

/** One selected thing of the open blueprint. */
export type Selected =
  | { readonly type: 'step'; readonly id: StepId }
  | { readonly type: 'link'; readonly id: LinkId }
  | { readonly type: 'lane'; readonly id: LaneId }
  | { readonly type: 'phase'; readonly id: PhaseId }
  | { readonly type: 'column'; readonly id: ColumnId }
  | { readonly type: 'painPoint'; readonly id: PainPointId }
  /** An empty place of the grid. */
  | { readonly type: 'cell'; readonly lane: LaneId; readonly column: ColumnId }

/** What is selected, in the order of selection. */
export type Selection = readonly Selected[]

export const NOTHING: Selection = []
