import type { Triangle } from '../../model/triangle'
import { relationsOf, type TrianglePart } from '../../model/triangleParts'

/** How healthy a corner or the customer is, 0–100. */
export interface PartHealth {
  /** Null: nobody knows. */
  readonly value: number | null
  /** Typed by somebody, or the mean of the ratings of its relations. */
  readonly origin: 'typed' | 'mean' | null
  /** Of its three relations, how many are rated. */
  readonly rated: number
}

/**
 * The health that was typed, else the mean of the ratings of its three relations that have one, all of equal weight
 * (Σ w·r ÷ Σ w), with the number it rests on [A22]. An unknown relation adds nothing.
 */
export function partHealth(triangle: Triangle, part: TrianglePart): PartHealth {
  const ratings = relationsOf(part).flatMap((relation) => triangle.relations[relation]?.rating ?? [])
  const rated = ratings.length
  const { health } = triangle[part]
  if (health !== undefined) return { value: health, origin: 'typed', rated }
  if (rated === 0) return { value: null, origin: null, rated }
  return { value: ratings.reduce((sum, rating) => sum + rating, 0) / rated, origin: 'mean', rated }
}
