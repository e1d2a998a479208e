import type { TriangleRelation } from '../../model/painPoint'
import type { Triangle } from '../../model/triangle'
import { TRIANGLE_RELATIONS } from '../../model/triangleParts'

/** How far the triangle holds together. */
export interface HeldTogether {
  /** 0–100; null while nothing is rated. */
  readonly value: number | null
  /** Relations with a rating, of six. */
  readonly rated: number
  /** All six: the weakest first, then those that are unknown. */
  readonly weakestFirst: readonly TriangleRelation[]
}

/** The mean of the ratings there are, with how many they are [A23]: unknown relations are no zeroes. */
export function heldTogether({ relations }: Triangle): HeldTogether {
  const ratingOf = (relation: TriangleRelation): number => relations[relation]?.rating ?? Number.POSITIVE_INFINITY
  const known = TRIANGLE_RELATIONS.flatMap((relation) => relations[relation]?.rating ?? [])
  const order = [...TRIANGLE_RELATIONS].sort((one, other) => {
    const [a, b] = [ratingOf(one), ratingOf(other)]
    return a === b ? 0 : a - b
  })
  const value = known.length === 0 ? null : known.reduce((sum, rating) => sum + rating, 0) / known.length
  return { value, rated: known.length, weakestFirst: order }
}
