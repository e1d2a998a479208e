import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestScale, MAX_AREA_PX, MAX_SIDE_PX, pixelSize } from '../../src/export/pngScale'

const side = fc.integer({ min: 1, max: 60_000 })

test('[X9] a picture stays within the limits, and is no smaller than it must be', () => {
  fc.assert(
    fc.property(side, side, fc.constantFrom(0.5, 1, 2, 4, 8), (width, height, wanted) => {
      const scale = largestScale({ width, height }, wanted)
      const { widthPx, heightPx } = pixelSize({ width, height }, scale)
      expect(scale).toBeLessThanOrEqual(wanted)
      expect(Math.max(widthPx, heightPx)).toBeLessThanOrEqual(MAX_SIDE_PX)
      // Rounding to whole pixels may add half a pixel a side.
      expect(widthPx * heightPx).toBeLessThanOrEqual(MAX_AREA_PX + (widthPx + heightPx) / 2)
      const isAtLimit =
        scale === wanted ||
        Math.max(widthPx, heightPx) >= MAX_SIDE_PX - 1 ||
        (widthPx + 2) * (heightPx + 2) >= MAX_AREA_PX
      expect(isAtLimit).toBe(true)
    }),
  )
})

test('[X9] a picture that fits keeps the wanted scale', () => {
  expect(largestScale({ width: 1588, height: 1123 }, 2)).toBe(2)
  expect(largestScale({ width: 8192, height: 100 }, 4)).toBe(2)
})
