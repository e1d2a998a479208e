import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gripOf, viewInGrip } from '../../src/canvas/gestures/grip'
import { MAX_ZOOM, MIN_ZOOM, toScene } from '../../src/canvas/view/view'

const pixel = fc.double({ min: -2000, max: 2000, noNaN: true })
const point = fc.record({ x: pixel, y: pixel })
const view = fc.record({ x: pixel, y: pixel, zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }) })
const fingers = fc.array(point, { minLength: 1, maxLength: 3 })

describe('fingers on the sheet', () => {
  test('keep what is between them between them, and the zoom within its bounds', () => {
    fc.assert(
      fc.property(view, fingers, fingers, (before, from, to) => {
        const [start, end] = [gripOf(from), gripOf(to)]
        const after = viewInGrip(before, start, end)
        const [held, now] = [toScene(before, start.middle), toScene(after, end.middle)]
        expect(now.x).toBeCloseTo(held.x, 5)
        expect(now.y).toBeCloseTo(held.y, 5)
        expect(after.zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
        expect(after.zoom).toBeLessThanOrEqual(MAX_ZOOM)
      }),
    )
  })

  test('zoom by their distance, and not by its trembling', () => {
    const at = (spread: number) =>
      gripOf([
        { x: 100 - spread / 2, y: 80 },
        { x: 100 + spread / 2, y: 80 },
      ])
    const zoomTo = (spread: number) => viewInGrip({ x: 10, y: 20, zoom: 1 }, at(100), at(spread)).zoom
    expect(zoomTo(111)).toBe(1)
    expect(zoomTo(89)).toBe(1)
    expect(zoomTo(212)).toBe(2)
    expect(zoomTo(38)).toBe(0.5)
    expect(zoomTo(0)).toBe(1)
  })

  test('a single one moves the sheet with it', () => {
    const moved = viewInGrip({ x: 1, y: 2, zoom: 0.7 }, gripOf([{ x: 50, y: 60 }]), gripOf([{ x: 80, y: 40 }]))
    expect(moved).toEqual({ x: 31, y: -18, zoom: 0.7 })
  })
})
