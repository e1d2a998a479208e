import { expect, test } from 'vitest'
import { nearestSpot } from '../../../src/ui/elements/nearestSpot'

const spot = (key: string, x: number, y: number) => ({ key, box: { x, y, width: 10, height: 10 } })
const here = spot('here', 100, 100)
const spots = [
  here,
  spot('right', 160, 100),
  spot('far right', 300, 100),
  spot('below', 100, 150),
  spot('aside', 130, 190),
]

test('arrows lead to what stands straight ahead, then to what is near', () => {
  expect(nearestSpot(spots, here, 'ArrowRight')?.key).toBe('right')
  expect(nearestSpot(spots, here, 'ArrowDown')?.key).toBe('below')
  expect(nearestSpot(spots, spot('low', 100, 150), 'ArrowDown')?.key).toBe('aside')
  expect(nearestSpot(spots, here, 'ArrowLeft')).toBeUndefined()
  expect(nearestSpot(spots, here, 'ArrowUp')).toBeUndefined()
})
