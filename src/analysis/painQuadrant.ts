import type { PainPoint } from '../model/painPoint'

/** What impact and effort advise. */
export const PAIN_QUADRANTS = ['do-now', 'plan', 'fill-in', 'leave'] as const
export type PainQuadrant = (typeof PAIN_QUADRANTS)[number]

/** Impact and effort of this much or more, of 5, are high [A63]. The matrix draws its cross between 2 and 3. */
export const HIGH_FROM = 3

/** The quadrant of a pain point [A63]; null while impact or effort is unknown. */
export function painQuadrant({ impact, effort }: Pick<PainPoint, 'impact' | 'effort'>): PainQuadrant | null {
  if (impact === undefined || effort === undefined) return null
  if (impact >= HIGH_FROM) return effort >= HIGH_FROM ? 'plan' : 'do-now'
  return effort >= HIGH_FROM ? 'leave' : 'fill-in'
}
