import type { ElementWeights } from '../elements'
import { ELEMENTS } from './setWeight'
import { shareOut } from './shareOut'

/**
 * Weights of any sum brought to 100, in whole per cent and in proportion (largest remainder).
 *
 * @returns null where one is negative or not a number, or all are zero.
 */
export function normalizeWeights(weights: ElementWeights): ElementWeights | null {
  const values = ELEMENTS.map((name) => weights[name])
  const sum = values.reduce((all, value) => all + value, 0)
  if (!values.every((value) => Number.isFinite(value) && value >= 0) || !(sum > 0 && Number.isFinite(sum))) return null
  const [staff = 0, facilities = 0, customers = 0, process = 0] = shareOut(100, values)
  return { staff, facilities, customers, process }
}
