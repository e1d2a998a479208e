import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areasOfCurve } from '../../../src/scene/drawing/areasOfCurve'
import { drawRoute } from '../../../src/scene/drawing/drawRoute'
import { drawSheet } from '../../../src/scene/drawing/drawSheet'
import { hatchPath } from '../../../src/scene/drawing/hatchPath'
import { roundedPolyline } from '../../../src/scene/drawing/roundedPolyline'
import { translateShapes } from '../../../src/scene/drawing/translateShapes'
import { curvePath } from '../../../src/scene/monotoneCurve'
import { handMadeScene, routeAt } from '../../support/handMadeScene'
import { pathPoints } from '../../support/pathPoints'

const length = fc.double({ min: 1, max: 400, noNaN: true })
const EPSILON = 0.02

describe('[D4] hatching', () => {
  test('stays in its box and covers a third of it', () => {
    fc.assert(
      fc.property(length, length, length, length, (x, y, width, height) => {
        for (const point of pathPoints(hatchPath({ x, y, width, height }))) {
          expect(point.x).toBeGreaterThanOrEqual(x - EPSILON)
          expect(point.x).toBeLessThanOrEqual(x + width + EPSILON)
          expect(point.y).toBeGreaterThanOrEqual(y - EPSILON)
          expect(point.y).toBeLessThanOrEqual(y + height + EPSILON)
        }
      }),
    )
    const area = hatchPath({ x: 0, y: 0, width: 400, height: 100 })
      .split('Z')
      .map(pathPoints)
      .map((points) =>
        Math.abs(
          points.reduce((sum, { x, y }, index) => {
            const next = points[(index + 1) % points.length] ?? { x, y }
            return sum + (x * next.y - next.x * y) / 2
          }, 0),
        ),
      )
      .reduce((sum, each) => sum + each, 0)
    expect(area / 40_000).toBeCloseTo(1 / 3, 2)
  })

  test('is nothing in a box without height', () => expect(hatchPath({ x: 0, y: 0, width: 90, height: 0 })).toBe(''))
})

describe('[D5] the areas of a curve', () => {
  const points = fc
    .array(fc.integer({ min: -60, max: 60 }), { minLength: 2, maxLength: 12 })
    .map((heights) => heights.map((height, index) => ({ x: 40 + index * 70, y: 100 - height })))

  test('lie above and below the zero line and end on it', () => {
    fc.assert(
      fc.property(points, (curve) => {
        const { above, below } = areasOfCurve(curvePath(curve), 100)
        for (const { y } of pathPoints(above)) expect(y).toBeLessThanOrEqual(100 + EPSILON)
        for (const { y } of pathPoints(below)) expect(y).toBeGreaterThanOrEqual(100 - EPSILON)
        for (const area of `${above}${below}`.split('Z').filter(Boolean)) {
          const corners = pathPoints(area)
          expect(corners[0]?.y).toBe(100)
          expect(corners.at(-1)?.y).toBe(100)
        }
        expect(above === '').toBe(curve.every(({ y }) => y >= 100))
        expect(below === '').toBe(curve.every(({ y }) => y <= 100))
      }),
    )
  })

  test('meet where the curve crosses', () => {
    const { above, below } = areasOfCurve('M0 90C10 90 20 110 30 110', 100)
    expect(pathPoints(above).at(-1)).toEqual({ x: 15, y: 100 })
    expect(pathPoints(below)[0]).toEqual({ x: 15, y: 100 })
  })

  test('are nothing without a curve', () => {
    expect(areasOfCurve('', 100)).toEqual({ above: '', below: '' })
    expect(areasOfCurve('M10 50', 100)).toEqual({ above: '', below: '' })
  })
})

describe('[D6] links', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 100 },
    { x: 60, y: 100 },
  ]

  test('heads touch the ends, strokes end under the heads', () => {
    const [stroke, start, end] = drawRoute(routeAt('a', corners, { startHead: true }))
    if (stroke?.type !== 'path' || start?.type !== 'path' || end?.type !== 'path') throw new Error('not paths')
    expect(pathPoints(start.d)[1]).toEqual({ x: 0, y: 0 })
    expect(pathPoints(end.d)[1]).toEqual({ x: 60, y: 100 })
    expect(pathPoints(end.d).map(({ x }) => x)).toEqual([52.5, 60, 52.5])
    const ends = pathPoints(stroke.d)
    expect(ends[0]?.x).toBeGreaterThan(0)
    expect(ends[0]?.x).toBeLessThan(7.5)
    expect(ends.at(-1)?.x).toBeLessThan(60)
    expect(ends.at(-1)?.x).toBeGreaterThan(52.5)
  })

  test('a tie is thin and has no head', () => {
    const shapes = drawRoute(routeAt('a', corners, { tie: true, endHead: false, kind: 'evidence' }))
    expect(shapes).toHaveLength(1)
    expect(shapes[0]).toMatchObject({ stroke: { width: 1.25, paint: 'ink-2' } })
  })

  test('states are told by colour and weight, a suggestion by dashes', () => {
    const strokeOf = (highlight: 'selected' | 'suggested' | 'hovered') =>
      drawRoute(routeAt('a', corners), { highlight })[0]
    expect(strokeOf('selected')).toMatchObject({ stroke: { paint: 'accent', width: 2.5 } })
    expect(strokeOf('suggested')).toMatchObject({ stroke: { paint: 'accent', dash: [5, 4] } })
    expect(strokeOf('hovered')).toMatchObject({ stroke: { paint: 'ink', width: 2.5 } })
  })

  test('kinds that are no plain flow have dashes of their own', () => {
    const dashOf = (kind: 'sequence' | 'information' | 'exception') => {
      const [stroke] = drawRoute(routeAt('a', corners, { kind }))
      return stroke?.type === 'path' ? stroke.stroke?.dash : null
    }
    expect(dashOf('sequence')).toBeUndefined()
    expect(dashOf('information')).toEqual([5, 3])
    expect(dashOf('exception')).toEqual([1.75, 3])
  })

  test('corners are rounded by six pixels, or by what a short stretch leaves', () => {
    expect(roundedPolyline(corners, 6)).toBe('M0 0L34 0Q40 0 40 6L40 94Q40 100 46 100L60 100')
    const short = [
      { x: 0, y: 0 },
      { x: 3, y: 0 },
      { x: 3, y: 4 },
      { x: 30, y: 4 },
    ]
    expect(roundedPolyline(short, 6)).toBe('M0 0L1 0Q3 0 3 2L3 2Q3 4 5 4L30 4')
  })
})

test('[D8] moving shapes there and back changes nothing', () => {
  const shapes = drawSheet(handMadeScene())
  const there = translateShapes(shapes, 1000.25, -300.5)
  expect(there).not.toEqual(shapes)
  const back = translateShapes(there, -1000.25, 300.5)
  const numbers = (value: unknown): number[] => (JSON.stringify(value).match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const before = numbers(shapes)
  numbers(back).forEach((value, index) => {
    expect(Math.abs(value - (before[index] ?? Number.NaN))).toBeLessThan(0.03)
  })
  const words = (value: unknown): string => JSON.stringify(value).replace(/-?\d+(\.\d+)?/g, '')
  expect(words(back)).toBe(words(shapes))
})
