import type { Attribute, Elements } from '../model/elements'
import { inOrder } from '../model/ordered'
import { attributeShortfall } from './attributeShortfall'

/** An attribute and how much it would help to mend it. */
export interface Fix {
  readonly attribute: Attribute
  /** Points of the scale by which performance stays behind. */
  readonly shortfall: number
  /** Weight of the element in per cent × shortfall. */
  readonly urgency: number
}

/**
 * What to mend first [A41]: attributes that fall short, by the weight of their element × their shortfall, the most urgent first;
 * equals keep their order. Null where the elements are not weighed: without weights there is no first.
 */
export function fixFirst({ weights, attributes }: Elements): readonly Fix[] | null {
  if (!weights) return null
  return inOrder(attributes)
    .flatMap((attribute) => {
      const shortfall = attributeShortfall(attribute)
      const urgency = (shortfall ?? 0) * weights[attribute.element]
      return shortfall !== null && urgency > 1e-9 ? [{ attribute, shortfall, urgency }] : []
    })
    .sort((a, b) => b.urgency - a.urgency)
}
