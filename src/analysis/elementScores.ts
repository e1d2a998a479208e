import type { Elements } from '../model/elements'
import { inOrder } from '../model/ordered'
import type { Element } from '../model/painPoint'
import { ELEMENTS } from '../model/weights/setWeight'

/** How an element performs, by the attributes that have a score. */
export interface ElementScore {
  /** Mean performance in points of the scale; null without any score. */
  readonly performance: number | null
  /** Attributes with a score, of all attributes of the element. */
  readonly rated: number
  readonly attributes: number
}

export interface ElementScores {
  readonly byElement: Readonly<Record<Element, ElementScore>>
  /** Σ weight × mean ÷ Σ weight over the elements that have a score; null without weights or scores. */
  readonly weighted: number | null
  /** The weight behind `weighted`, in per cent: less than 100 where an element that weighs has no score. */
  readonly coveragePercent: number
}

/** Mean of some figures; null of none. */
export const meanOf = (figures: readonly number[]): number | null =>
  figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length

/** The performance of each element, and of all by their weights, with the weight that is covered [A42]. */
export function elementScores({ weights, attributes }: Elements): ElementScores {
  const all = inOrder(attributes)
  const scoreOf = (element: Element): ElementScore => {
    const own = all.filter((attribute) => attribute.element === element)
    const scores = own.flatMap(({ performance }) => (performance === undefined ? [] : [performance]))
    return { performance: meanOf(scores), rated: scores.length, attributes: own.length }
  }
  const byElement = {
    staff: scoreOf('staff'),
    facilities: scoreOf('facilities'),
    customers: scoreOf('customers'),
    process: scoreOf('process'),
  }
  let points = 0
  let covered = 0
  for (const element of ELEMENTS) {
    const { performance } = byElement[element]
    const weight = weights?.[element] ?? 0
    if (performance === null) continue
    points += weight * performance
    covered += weight
  }
  return { byElement, weighted: covered > 0 ? points / covered : null, coveragePercent: covered }
}
