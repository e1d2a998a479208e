import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSpanIndex } from '../../src/geometry/spanIndex'

const box = fc.record({
  x: fc.integer({ min: -2000, max: 6000 }),
  y: fc.integer({ min: -500, max: 1500 }),
  width: fc.integer({ min: 0, max: 1500 }),
  height: fc.integer({ min: 0, max: 400 }),
})

test('[G5] the index finds the same boxes as looking at all of them', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, near) => {
      const expected = boxes.flatMap((one, position) =>
        one.x <= near.x + near.width &&
        one.x + one.width >= near.x &&
        one.y <= near.y + near.height &&
        one.y + one.height >= near.y
          ? [position]
          : [],
      )
      expect(createSpanIndex(boxes).near(near)).toEqual(expected)
    }),
  )
})
