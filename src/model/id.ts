import * as v from 'valibot'

/** A stable opaque identifier, branded by what it names so that a lane's id never passes for a step's. */
export type Id<Kind extends string> = string & v.Brand<Kind>

export type ProjectId = Id<'project'>
export type BlueprintId = Id<'blueprint'>
export type PhaseId = Id<'phase'>
export type ColumnId = Id<'column'>
export type LaneId = Id<'lane'>
export type StepId = Id<'step'>
export type LinkId = Id<'link'>
export type PainPointId = Id<'painPoint'>
export type SegmentId = Id<'segment'>
export type SourceId = Id<'source'>
export type RoleId = Id<'role'>
export type FacilityId = Id<'facility'>
export type CustomerGroupId = Id<'customerGroup'>
export type AssumptionId = Id<'assumption'>
export type ImageId = Id<'image'>
export type ActionId = Id<'action'>
export type TriangleItemId = Id<'triangleItem'>
export type AttributeId = Id<'attribute'>
export type ScoreSetId = Id<'scoreSet'>

/** Letters, digits, `-` and `_`, starting with a letter: never integer-like (which would reorder JSON keys), never `__proto__`. */
const ID_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/

/** The validator of one kind of id. */
export const id = <Kind extends string>(kind: Kind) => v.pipe(v.string(), v.regex(ID_PATTERN, 'id'), v.brand(kind))

/** Reads a string as an id of the wanted kind, without checking it: for literals in code and tests. */
export const asId = <T extends Id<string>>(text: string): T => text as T
