import type { Catalog } from '../../i18n/catalog'
import type { TriangleRelation } from '../../model/painPoint'
import { relationEnds } from '../../model/triangleParts'

/** "Strategy – System". */
export function nameOfRelation(words: Catalog['triangle'], relation: TriangleRelation): string {
  const [one, other] = relationEnds(relation)
  return words.relation(words.parts[one], words.parts[other])
}

/** A rating or a health as people read it: a whole number, or that it is not known. */
export const figureOf = (value: number | null, unknown: string): string =>
  value === null ? unknown : String(Math.round(value))
