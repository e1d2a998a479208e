import type { AttributeId, ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId, TriangleItemId } from '../model/id'
import type { TriangleRelation } from '../model/painPoint'
import type { TrianglePart } from '../model/triangleParts'

/** One selected thing of the blueprint's grid, or a pain point on it. */
export type GridSelected =
  | { readonly type: 'step'; readonly id: StepId }
  | { readonly type: 'link'; readonly id: LinkId }
  | { readonly type: 'lane'; readonly id: LaneId }
  | { readonly type: 'phase'; readonly id: PhaseId }
  | { readonly type: 'column'; readonly id: ColumnId }
  | { readonly type: 'painPoint'; readonly id: PainPointId }
  /** An empty place of the grid. */
  | { readonly type: 'cell'; readonly lane: LaneId; readonly column: ColumnId }

/** One selected thing of the studies, which has no place on the grid. */
export type StudySelected =
  | { readonly type: 'corner'; readonly id: TrianglePart }
  | { readonly type: 'relation'; readonly id: TriangleRelation }
  | { readonly type: 'triangleItem'; readonly id: TriangleItemId }
  | { readonly type: 'attribute'; readonly id: AttributeId }

/** One selected thing of the open blueprint. */
export type Selected = GridSelected | StudySelected

/** What is selected, in the order of selection. */
export type Selection = readonly Selected[]

export const NOTHING: Selection = []

const STUDIES: Readonly<Record<StudySelected['type'], true>> = {
  corner: true,
  relation: true,
  triangleItem: true,
  attribute: true,
}

/** Whether something selected belongs to the grid. */
export const isOnGrid = (selected: Selected): selected is GridSelected => !Object.hasOwn(STUDIES, selected.type)
