import type { Elements } from './elements'

/** The ends of the scale of importance and performance. */
export interface ElementScale {
  readonly low: number
  readonly high: number
}

/** What most questionnaires use, and what holds where a sheet states nothing. */
const USUAL: ElementScale = { low: 1, high: 5 }

/** The scale of a sheet. One that ends before it begins counts as not stated. */
export const elementScale = ({ scale }: Pick<Elements, 'scale'>): ElementScale =>
  scale && scale.low < scale.high ? scale : USUAL

/** Whether a score that is set stands on a scale. */
export const isOnScale = ({ low, high }: ElementScale, score: number | undefined): boolean =>
  score === undefined || (score >= low && score <= high)
