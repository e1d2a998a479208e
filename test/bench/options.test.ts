import { expect, test } from 'vitest'
import { PARTS, readOptions } from './options'

test('without arguments everything is measured five times', () => {
  expect(readOptions([])).toEqual({ sizes: [100, 500, 2000, 5000], runs: 5, parts: PARTS, profile: false })
})

test('sizes, runs and parts can be chosen', () => {
  expect(readOptions(['--sizes', '500', '--runs=1', '--only', 'edit,open', '--profile'])).toEqual({
    sizes: [500],
    runs: 1,
    parts: ['edit', 'open'],
    profile: true,
  })
})

test.each([['--sizes', 'many'], ['--runs', '0'], ['--only', 'nothing'], ['--fast']])(
  '%s %s is not understood',
  (...args) => {
    expect(() => readOptions(args)).toThrow()
  },
)
