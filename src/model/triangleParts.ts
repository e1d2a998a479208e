import { type TriangleRelation, triangleRelation } from './painPoint'

/** The corners of the service triangle that have items: promises, systems, roles. */
export const TRIANGLE_CORNERS = ['strategy', 'system', 'people'] as const
export type TriangleCornerName = (typeof TRIANGLE_CORNERS)[number]

/** The corners and the customer in their middle. */
export const TRIANGLE_PARTS = [...TRIANGLE_CORNERS, 'customer'] as const
export type TrianglePart = (typeof TRIANGLE_PARTS)[number]

/** Three sides, then three spokes: the order in which the model writes them. */
export const TRIANGLE_RELATIONS: readonly TriangleRelation[] = triangleRelation.options

/** The two parts that a relation ties together. */
export const relationEnds = (relation: TriangleRelation): readonly [TrianglePart, TrianglePart] =>
  relation.split('-') as unknown as readonly [TrianglePart, TrianglePart]

/** The three relations of a corner or of the customer. */
export const relationsOf = (part: TrianglePart): readonly TriangleRelation[] =>
  TRIANGLE_RELATIONS.filter((relation) => relationEnds(relation).includes(part))
