import type { ElementScale } from '../model/elementScale'
import type { Attribute } from '../model/elements'

/**
 * How far performance stays behind importance, in points of the scale [A40]; negative where it goes beyond. Null unless both are
 * known: a missing score is no zero.
 */
export const attributeShortfall = ({ importance, performance }: Attribute): number | null =>
  importance === undefined || performance === undefined ? null : importance - performance

/** Half a point of a scale from 1 to 5, and as much of any other. */
const SERIOUS_SHARE = 0.5 / 4

/** The shortfall above which an attribute is marked, in points of its scale [A40]. */
export const seriousShortfall = ({ low, high }: ElementScale): number => (high - low) * SERIOUS_SHARE

/** Whether a shortfall is above the mark; rounding errors of binary fractions do not lift it there. */
export const isSerious = (shortfall: number | null, scale: ElementScale): boolean =>
  shortfall !== null && shortfall - seriousShortfall(scale) > 1e-9
