/** How far a sum of weights may be from 100: thirds do not fit into two decimals, nor these into binary fractions. */
const TOLERANCE = 0.01 + 1e-9

/** Whether weights sum to 100 per cent, give or take 0.01 [M13]. */
export function sumsToHundred(weights: Readonly<Record<string, number>>): boolean {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  return Math.abs(sum - 100) <= TOLERANCE
}
