import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround } from '../../src/geometry/boxAround'
import { contains } from '../../src/geometry/contains'
import { overlap } from '../../src/geometry/overlap'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) })

describe('boxes', () => {
  test('[G1] that only touch do not overlap', () => {
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false)
    expect(overlap(box(0, 0, 10, 10), box(10, 10, 10, 10))).toBe(false)
    expect(overlap(box(0, 0, 10, 10), box(9, 9, 10, 10))).toBe(true)
  })

  test('[G2] nearer than the clearance overlap', () => {
    expect(overlap(box(0, 0, 10, 10), box(13, 0, 10, 10), 4)).toBe(true)
    expect(overlap(box(0, 0, 10, 10), box(14, 0, 10, 10), 4)).toBe(false)
  })

  test('[G3] side by side share no point', () => {
    const [left, right] = [box(0, 0, 10, 10), box(10, 0, 10, 10)]
    fc.assert(fc.property(point, (p) => !(contains(left, p) && contains(right, p))))
    expect(contains(right, { x: 10, y: 0 })).toBe(true)
    expect(contains(left, { x: 10, y: 0 })).toBe(false)
  })

  test('[G4] around points hold each and are no larger than needed', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const around = boxAround(points)
        const edges = [around.x, around.x + around.width, around.y, around.y + around.height]
        expect(edges).toEqual([
          Math.min(...points.map(({ x }) => x)),
          Math.max(...points.map(({ x }) => x)),
          Math.min(...points.map(({ y }) => y)),
          Math.max(...points.map(({ y }) => y)),
        ])
      }),
    )
    expect(() => boxAround([])).toThrow(RangeError)
  })
})
