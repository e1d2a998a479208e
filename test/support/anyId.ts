import {
  type ActionId,
  type AssumptionId,
  type AttributeId,
  asId,
  type BlueprintId,
  type ColumnId,
  type CustomerGroupId,
  type FacilityId,
  type ImageId,
  type LaneId,
  type LinkId,
  type PainPointId,
  type PhaseId,
  type RoleId,
  type ScoreSetId,
  type SegmentId,
  type SourceId,
  type StepId,
  type TriangleItemId,
} from '../../src/model/id'

type GridId = BlueprintId & PhaseId & ColumnId & LaneId & StepId & LinkId & PainPointId
type RegisterId = SegmentId & SourceId & RoleId & FacilityId & CustomerGroupId & AssumptionId & ImageId

/** An id that passes for one of any kind. */
export type AnyId = GridId & RegisterId & ActionId & TriangleItemId & AttributeId & ScoreSetId

/** A literal as an id of whatever kind is wanted. */
export const id = (text: string): AnyId => asId<AnyId>(text)
