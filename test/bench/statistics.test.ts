import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median, quantile } from './statistics'

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 })

describe('the median', () => {
  test('is the middle one, or lies between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  test('has as many values below as above, and leaves the list alone', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const before = [...values]
        const middle = median(values)
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
        expect(values).toEqual(before)
      }),
    )
  })
})

describe('a quantile', () => {
  test('is the value that a share of all does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(quantile(values, 0.95)).toBe(95)
    expect(quantile(values, 1)).toBe(100)
    expect(quantile(values, 0)).toBe(1)
    expect(quantile([12], 0.95)).toBe(12)
    expect(quantile([], 0.95)).toBeNaN()
  })
})
