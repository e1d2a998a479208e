import type { ElementWeights } from '../elements'
import type { Element } from '../painPoint'
import { ELEMENTS, toHundredths } from './setWeight'

/**
 * The weights after the divider behind an element was moved: the element gets `value` per cent, as far as the two
 * neighbours have it, and the next one the rest of what the two had. The others stay.
 *
 * @returns null where a neighbour is locked, or nothing stands behind the element.
 */
export function shiftDivider(
  weights: ElementWeights,
  left: Element,
  value: number,
  locked: readonly Element[] = [],
): ElementWeights | null {
  const right = ELEMENTS[ELEMENTS.indexOf(left) + 1]
  if (!right || locked.includes(left) || locked.includes(right) || !Number.isFinite(value)) return null
  const both = toHundredths(weights[left] + weights[right])
  const mine = Math.min(Math.max(toHundredths(value), 0), both)
  return { ...weights, [left]: mine / 100, [right]: (both - mine) / 100 }
}
