import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementScale, isOnScale } from '../../src/model/elementScale'
import type { ElementWeights } from '../../src/model/elements'
import type { Element } from '../../src/model/painPoint'
import { normalizeWeights } from '../../src/model/weights/normalizeWeights'
import { ELEMENTS, EVEN_WEIGHTS, setWeight, toHundredths } from '../../src/model/weights/setWeight'
import { shareOut } from '../../src/model/weights/shareOut'
import { shiftDivider } from '../../src/model/weights/shiftDivider'
import { sumsToHundred } from '../../src/model/weights/sumsToHundred'

const of = (staff: number, facilities: number, customers: number, process: number): ElementWeights => ({
  staff,
  facilities,
  customers,
  process,
})
const hundredths = (weights: ElementWeights): number =>
  ELEMENTS.reduce((sum, name) => sum + toHundredths(weights[name]), 0)

/** Weights in hundredths that sum to 100 per cent. */
const weights = fc
  .array(fc.nat(10_000), { minLength: 3, maxLength: 3 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => (cut - (cuts[index] ?? 0)) / 100))
  .map(([a = 0, b = 0, c = 0, d = 0]) => of(a, b, c, d))
const locks = fc.subarray([...ELEMENTS])
const element = fc.constantFrom(...ELEMENTS)
const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
)

const unlocked = (locked: readonly Element[], before: ElementWeights, after: ElementWeights): Element[] =>
  ELEMENTS.filter((name) => locked.includes(name) && before[name] !== after[name])

describe('weights of the four elements', () => {
  test('[M40] the others share the rest in proportion, and locked ones stay', () => {
    expect(setWeight(of(25, 15, 15, 45), 'process', 55)).toEqual(of(21, 12, 12, 55))
    expect(setWeight(of(25, 15, 15, 45), 'process', 55, ['staff'])).toEqual(of(25, 10, 10, 55))
    expect(setWeight(EVEN_WEIGHTS, 'staff', 100)).toEqual(of(100, 0, 0, 0))
    expect(setWeight(of(100, 0, 0, 0), 'staff', 40)).toEqual(of(40, 20, 20, 20))
    expect(setWeight(EVEN_WEIGHTS, 'staff', 33.3)).toEqual(of(33.3, 22.3, 22.2, 22.2))
  })

  test('[M40] is refused where locks leave no room', () => {
    expect(setWeight(EVEN_WEIGHTS, 'staff', 30, ['staff'])).toBeNull()
    expect(setWeight(EVEN_WEIGHTS, 'staff', 80, ['process'])).toBeNull()
    expect(setWeight(EVEN_WEIGHTS, 'staff', 30, ['facilities', 'customers', 'process'])).toBeNull()
    expect(setWeight(EVEN_WEIGHTS, 'staff', -1)).toBeNull()
    expect(setWeight(EVEN_WEIGHTS, 'staff', Number.NaN)).toBeNull()
  })

  test('[M40] any weight set on any weights: sum 100, none negative, locked ones stay', () => {
    fc.assert(
      fc.property(weights, element, percent, locks, (before, name, value, locked) => {
        const after = setWeight(before, name, value, locked)
        if (!after) return
        expect(hundredths(after)).toBe(10_000)
        expect(sumsToHundred(after)).toBe(true)
        expect(Math.min(...Object.values(after))).toBeGreaterThanOrEqual(0)
        expect(after[name]).toBe(toHundredths(value) / 100)
        expect(unlocked(locked, before, after)).toEqual([])
      }),
    )
  })

  test('[M41] a divider moves weight between its neighbours only', () => {
    expect(shiftDivider(of(25, 15, 15, 45), 'staff', 30)).toEqual(of(30, 10, 15, 45))
    expect(shiftDivider(of(25, 15, 15, 45), 'staff', 99)).toEqual(of(40, 0, 15, 45))
    expect(shiftDivider(of(25, 15, 15, 45), 'customers', -5)).toEqual(of(25, 15, 0, 60))
    expect(shiftDivider(EVEN_WEIGHTS, 'staff', 30, ['facilities'])).toBeNull()
    expect(shiftDivider(EVEN_WEIGHTS, 'process', 30)).toBeNull()
    fc.assert(
      fc.property(weights, element, fc.integer({ min: -50, max: 150 }), locks, (before, name, value, locked) => {
        const after = shiftDivider(before, name, value, locked)
        if (!after) return
        expect(hundredths(after)).toBe(10_000)
        expect(Math.min(...Object.values(after))).toBeGreaterThanOrEqual(0)
        expect(unlocked(locked, before, after)).toEqual([])
        expect(ELEMENTS.filter((other) => before[other] !== after[other]).length).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('[M42] normalises any sum, but not nothing', () => {
    expect(normalizeWeights(of(30, 30, 30, 30))).toEqual(EVEN_WEIGHTS)
    expect(normalizeWeights(of(1, 1, 1, 0))).toEqual(of(34, 33, 33, 0))
    expect(normalizeWeights(of(0, 0, 0, 0))).toBeNull()
    expect(normalizeWeights(of(-1, 50, 50, 1))).toBeNull()
    expect(normalizeWeights(of(1e308, 1e308, 0, 0))).toBeNull()
  })

  test('[M43] shares out by the largest remainder', () => {
    expect(shareOut(100, [32, 22, 19, 16, 11])).toEqual([32, 22, 19, 16, 11])
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(shareOut(7, [0, 0])).toEqual([4, 3])
    fc.assert(
      fc.property(fc.nat(10_000), fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }), (total, shares) => {
        const parts = shareOut(total, shares)
        const sum = shares.reduce((all, share) => all + share, 0)
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
        for (const [index, part] of parts.entries()) {
          const exact = sum > 0 ? (total * (shares[index] ?? 0)) / sum : total / shares.length
          expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-6)
          expect(part).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('[M44] scores without a scale are from 1 to 5', () => {
    expect(elementScale({})).toEqual({ low: 1, high: 5 })
    expect(elementScale({ scale: { low: 5, high: 5 } })).toEqual({ low: 1, high: 5 })
    expect(elementScale({ scale: { low: 0, high: 10 } })).toEqual({ low: 0, high: 10 })
    expect([isOnScale({ low: 1, high: 5 }, 5), isOnScale({ low: 1, high: 5 }, 5.1)]).toEqual([true, false])
    expect(isOnScale({ low: 1, high: 5 }, undefined)).toBe(true)
  })
})
