import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  detailAt,
  FAR_BELOW_ZOOM,
  FULL_FROM_ZOOM,
  isLegible,
  markTextPx,
  summaryTextPx,
} from '../../src/canvas/view/detail'

test('cards are whole at reading size, summaries below, shapes from afar', () => {
  expect([4, 1, FULL_FROM_ZOOM, 0.84, 0.6, FAR_BELOW_ZOOM, 0.49, 0.1].map((zoom) => detailAt(zoom))).toEqual([
    'full',
    'full',
    'full',
    'summary',
    'summary',
    'summary',
    'far',
    'far',
  ])
})

test('titles of summaries are between 11 and 12 px on the screen', () => {
  fc.assert(
    fc.property(fc.double({ min: FAR_BELOW_ZOOM, max: FULL_FROM_ZOOM, noNaN: true }), (zoom) => {
      const shown = summaryTextPx(zoom) * zoom
      expect(shown).toBeGreaterThanOrEqual(11 - 1e-4)
      expect(shown).toBeLessThan(12)
    }),
  )
})

test('small text is left out before it gets too small to read', () => {
  expect(isLegible(10.5, 1)).toBe(true)
  expect(isLegible(10.5, 0.9)).toBe(false)
  expect(isLegible(13.5, 0.75)).toBe(true)
})

test('what is larger than on a desk is whole from farther away', () => {
  expect([0.74, 0.73, 0.41, 0.39].map((zoom) => detailAt(zoom, 1.25))).toEqual(['full', 'summary', 'summary', 'far'])
})

test('figures of marks grow to what can be read, as far as their discs have room', () => {
  expect(markTextPx(11, 1)).toBe(11)
  expect(markTextPx(11, 0.8)).toBe(12.5)
  expect(markTextPx(11, 0.6)).toBeNull()
  expect(markTextPx(7, 1)).toBeNull()
})
