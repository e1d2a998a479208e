import type { Action } from './action'
import type { Attribute } from './elements'
import type { PainPoint } from './painPoint'
import type { Step } from './step'
import type { RelationRating, TriangleCustomer, TriangleItem } from './triangle'

/** What an id in a record may point at. */
export type ReferenceKind =
  | 'blueprint'
  | 'segment'
  | 'source'
  | 'role'
  | 'facility'
  | 'customerGroup'
  | 'image'
  | 'phase'
  | 'column'
  | 'lane'
  | 'step'
  | 'link'
  | 'painPoint'

/** An id in a record, the field it stands in, and what it must point at. */
export type Reference = readonly [kind: ReferenceKind, id: string, field: string]

/** References from one list. */
export const listed = (kind: ReferenceKind, ids: readonly string[] | undefined, field: string): Reference[] =>
  (ids ?? []).map((id, index) => [kind, id, `${field}.${index}`] as const)

/** A reference from one field, if it is set. */
export const single = (kind: ReferenceKind, id: string | undefined, field: string): Reference[] =>
  id === undefined ? [] : [[kind, id, field]]

/** Everything a step points at, apart from its lane and columns. */
export const referencesOfStep = (step: Step): Reference[] => [
  ...listed('role', step.roles, 'roles'),
  ...single('role', step.believedRole, 'believedRole'),
  ...listed('facility', step.facilities, 'facilities'),
  ...listed('customerGroup', step.customerGroups, 'customerGroups'),
  ...single('step', step.fail?.recoveryStep, 'fail.recoveryStep'),
  ...listed('source', step.sources, 'sources'),
  ...(step.images ?? []).map(({ image }, index) => ['image', image, `images.${index}.image`] as const),
  ...single('blueprint', step.childBlueprint, 'childBlueprint'),
]

/** Everything a pain point points at. */
export const referencesOfPainPoint = (painPoint: PainPoint): Reference[] => [
  ...painPoint.targets.map(({ type, id }, index) => [type, id, `targets.${index}.id`] as const),
  ...listed('source', painPoint.sources, 'sources'),
]

/** Everything an attribute of the four elements points at. */
export const referencesOfAttribute = (attribute: Attribute): Reference[] => [
  ...listed('step', attribute.steps, 'steps'),
  ...listed('source', attribute.sources, 'sources'),
]

/** Everything an item of a corner of the triangle points at. */
export const referencesOfTriangleItem = (item: TriangleItem): Reference[] => [
  ...single('role', item.role, 'role'),
  ...listed('step', item.steps, 'steps'),
  ...listed('painPoint', item.painPoints, 'painPoints'),
]

/** Everything the customer of the triangle points at. */
export const referencesOfTriangleCustomer = ({ segment }: TriangleCustomer): Reference[] =>
  single('segment', segment, 'segment')

/** Everything a rating of a relation of the triangle points at. */
export const referencesOfRelation = ({ sources }: RelationRating): Reference[] => listed('source', sources, 'sources')

/** Everything an improvement action points at. */
export const referencesOfAction = ({ steps, painPoints }: Action): Reference[] => [
  ...listed('step', steps, 'steps'),
  ...listed('painPoint', painPoints, 'painPoints'),
]
