import { referencesOfPainPoint } from './reference'
import type { Place } from './violation'
import { violationsOfKeys } from './violationsOfOrdered'

/** [M12] Pain points have numbers of their own and point at what exists. */
export function violationsOfPainPoints({ blueprint: { painPoints }, path, report, checkReferences }: Place): void {
  violationsOfKeys(painPoints, `${path}.painPoints`, report)
  const numbers = new Set<number>()
  for (const [key, painPoint] of Object.entries(painPoints)) {
    const at = `${path}.painPoints.${key}`
    if (numbers.has(painPoint.number)) report('number-taken', `${at}.number`, String(painPoint.number))
    numbers.add(painPoint.number)
    checkReferences(referencesOfPainPoint(painPoint), at)
  }
}
