import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barPlace } from '../../src/canvas/menu/barPlace'
import { overlap } from '../../src/geometry/overlap'

const CANVAS = { width: 1200, height: 800 }
const BAR = { width: 374, height: 60 }
const selected = { x: 500, y: 300, width: 130, height: 90 }
const room = { selected, cards: [selected], left: 160, top: 60, canvas: CANVAS }

test('the bar stands below the selection, and above it where a step is below', () => {
  expect(barPlace(room, BAR)).toEqual({ x: 378, y: 402 })
  const below = { ...selected, y: 410 }
  expect(barPlace({ ...room, cards: [selected, below] }, BAR)).toEqual({ x: 378, y: 228 })
})

test('it stays on the canvas and covers a step only where steps leave no gap', () => {
  const card = fc.record({
    x: fc.integer({ min: 0, max: 1100 }),
    y: fc.integer({ min: 0, max: 760 }),
    width: fc.constant(130),
    height: fc.constant(90),
  })
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 30 }), (cards) => {
      const [first = selected] = cards
      const { x, y } = barPlace({ ...room, selected: first, cards }, BAR)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + BAR.width).toBeLessThanOrEqual(CANVAS.width)
      expect(y + BAR.height).toBeLessThanOrEqual(CANVAS.height)
      const isEdge = y === CANVAS.height - BAR.height - 8
      expect(isEdge || !cards.some((other) => overlap(other, { x, y, ...BAR }))).toBe(true)
    }),
  )
})
