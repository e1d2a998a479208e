import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steppedZoom } from '../../src/canvas/picture/plate'
import { detailAt } from '../../src/canvas/view/detail'
import { MAX_ZOOM } from '../../src/canvas/view/view'

const zoom = fc.double({ min: 0.01, max: MAX_ZOOM, noNaN: true })

test('a picture that is stretched while the zoom changes shows the same detail, and no more than a sixth larger', () => {
  fc.assert(
    fc.property(zoom, fc.constantFrom(1, 1.25), (at, scale) => {
      const stepped = steppedZoom(at, scale)
      expect(stepped).toBeLessThanOrEqual(at)
      expect(at / stepped).toBeLessThanOrEqual(2 ** (1 / 4.5) + 1e-4)
      expect(detailAt(stepped, scale)).toBe(detailAt(at, scale))
    }),
  )
})

test('small changes of the zoom keep the picture', () => {
  expect(steppedZoom(0.7)).toBe(steppedZoom(0.71))
})
