/**
 * Arithmetic of the four weights: how one is set while they go on summing to 100.
 *
 * Weights are per cent. They are counted in hundredths, so that no sum is lost in binary fractions, and shared out in whole
 * per cent wherever the rest is whole (`shareOut`, largest remainder). Locked weights never change.
 */
import type { ElementWeights } from '../elements'
import { type Element, element } from '../painPoint'
import { shareOut } from './shareOut'

/** The four elements, in the order in which they are shown. */
export const ELEMENTS = element.options

/** Nobody has said which matters more. */
export const EVEN_WEIGHTS: ElementWeights = { staff: 25, facilities: 25, customers: 25, process: 25 }

const HUNDREDTHS = 100

/** Per cent in hundredths, a whole number. */
export const toHundredths = (percent: number): number => Math.round(percent * HUNDREDTHS)

/** The coarsest step of 1, 0.1 or 0.01 per cent that an amount is made of, in hundredths. */
const stepOf = (hundredths: number): number => [100, 10].find((step) => hundredths % step === 0) ?? 1

/**
 * The weights with one of them set: the others share what is left, in proportion to what they have; locked ones stay.
 *
 * @param value per cent; rounded to hundredths.
 * @returns null where that cannot be: the weight is locked, or what is locked leaves no such room.
 */
export function setWeight(
  weights: ElementWeights,
  target: Element,
  value: number,
  locked: readonly Element[] = [],
): ElementWeights | null {
  if (locked.includes(target) || !Number.isFinite(value) || value < 0) return null
  const others = ELEMENTS.filter((name) => name !== target)
  const free = others.filter((name) => !locked.includes(name))
  const held = others.reduce((sum, name) => (locked.includes(name) ? sum + weights[name] : sum), 0)
  const rest = toHundredths(100 - held) - toHundredths(value)
  if (rest < 0 || (free.length === 0 && rest !== 0)) return null
  const step = stepOf(rest)
  const parts = shareOut(
    rest / step,
    free.map((name) => weights[name]),
  )
  const shared = free.map((name, index) => [name, ((parts[index] ?? 0) * step) / HUNDREDTHS] as const)
  return { ...weights, ...Object.fromEntries(shared), [target]: toHundredths(value) / HUNDREDTHS }
}
