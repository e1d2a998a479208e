import { type ElementScale, elementScale } from '../model/elementScale'
import type { Attribute, Elements } from '../model/elements'
import { inOrder } from '../model/ordered'
import { attributeShortfall } from './attributeShortfall'
import { meanOf } from './elementScores'

export type CrosshairRule = NonNullable<Elements['crosshair']>['rule']

/** Where the two lines of an importance–performance chart stand, and by which rule. */
export interface Crosshair {
  readonly rule: CrosshairRule
  readonly importance: number
  readonly performance: number
}

export type Quadrant = 'concentrate' | 'keep' | 'low' | 'overkill'

/**
 * The cross-hair by the rule of the sheet [A43]: mean or median of the attributes that have both scores, the middle of the
 * scale, or own values, of which a missing one is the middle. Mean is the rule where none is chosen; where mean and
 * median have nothing to go by, the middle stands in, and `rule` says so.
 */
export function crosshair(elements: Elements): Crosshair {
  const { rule = 'mean', importance, performance } = elements.crosshair ?? {}
  const middle = middleOf(elementScale(elements))
  if (rule === 'own') return { rule, importance: importance ?? middle, performance: performance ?? middle }
  const scored = inOrder(elements.attributes).filter((attribute) => attributeShortfall(attribute) !== null)
  const centre = rule === 'median' ? medianOf : meanOf
  const at = (field: 'importance' | 'performance'): number | null =>
    rule === 'middle' ? middle : centre(scored.flatMap((attribute) => attribute[field] ?? []))
  const [x, y] = [at('importance'), at('performance')]
  return x === null || y === null
    ? { rule: 'middle', importance: middle, performance: middle }
    : { rule, importance: x, performance: y }
}

const middleOf = ({ low, high }: ElementScale): number => (low + high) / 2

/** The middle figure, or the mean of the two middle ones; null of none. */
function medianOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b)
  const half = sorted.length / 2
  return meanOf(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/**
 * The quadrant of an attribute [A44] (Martilla & James 1977): what stands on a line belongs to the upper and to the right side.
 * Null without both scores.
 */
export function quadrantOf({ importance, performance }: Attribute, lines: Crosshair): Quadrant | null {
  if (importance === undefined || performance === undefined) return null
  const matters = importance >= lines.importance
  const performs = performance >= lines.performance
  if (matters) return performs ? 'keep' : 'concentrate'
  return performs ? 'overkill' : 'low'
}
