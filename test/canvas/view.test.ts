import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitAll, fitBox, reveal, smallestZoom } from '../../src/canvas/view/fit'
import { boxToScreen, frameAt, MAX_ZOOM, MIN_ZOOM, toScene, toScreen, zoomAround } from '../../src/canvas/view/view'
import { smallScene } from './smallScene'

const { scene } = smallScene()
const view = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
})
const point = fc.record({ x: fc.integer({ min: -2000, max: 4000 }), y: fc.integer({ min: -2000, max: 4000 }) })
const size = fc.record({ width: fc.integer({ min: 400, max: 2500 }), height: fc.integer({ min: 300, max: 1500 }) })

test('screen and scene points translate into each other', () => {
  fc.assert(
    fc.property(view, point, (from, at) => {
      const back = toScene(from, toScreen(from, at))
      expect(back.x).toBeCloseTo(at.x, 6)
      expect(back.y).toBeCloseTo(at.y, 6)
    }),
  )
})

test('zooming keeps the point under the pointer', () => {
  fc.assert(
    fc.property(view, point, fc.double({ min: 0.01, max: 20, noNaN: true }), (from, at, zoom) => {
      const next = zoomAround(from, zoom, at)
      expect(next.zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
      expect(next.zoom).toBeLessThanOrEqual(MAX_ZOOM)
      expect(toScene(next, at).x).toBeCloseTo(toScene(from, at).x, 4)
      expect(toScene(next, at).y).toBeCloseTo(toScene(from, at).y, 4)
    }),
  )
})

test('fitting shows every card beside the headers, at 100 % at most', () => {
  fc.assert(
    fc.property(size, (canvas) => {
      const fitted = fitAll(scene, canvas)
      const frame = frameAt(scene, fitted)
      expect(fitted.zoom).toBeLessThanOrEqual(1)
      for (const card of scene.cards) {
        const box = boxToScreen(fitted, card.box)
        expect(box.x).toBeGreaterThanOrEqual(frame.left + frame.width - 1e-6)
        expect(box.y).toBeGreaterThanOrEqual(frame.top + frame.height - 1e-6)
        expect(box.x + box.width).toBeLessThanOrEqual(canvas.width + 1e-6)
        expect(box.y + box.height).toBeLessThanOrEqual(canvas.height + 1e-6)
      }
    }),
  )
})

test('a sheet of any length is shown whole, and the canvas zooms as far as that', () => {
  const canvas = { width: 1400, height: 900 }
  const long = { ...scene, size: { ...scene.size, width: 80_000 } }
  const fitted = fitAll(long, canvas)
  expect(boxToScreen(fitted, { x: 0, y: 0, ...long.size }).width + fitted.x).toBeLessThanOrEqual(canvas.width + 1e-6)
  expect(fitted.zoom).toBeLessThan(MIN_ZOOM)
  expect(smallestZoom(long, canvas)).toBe(fitted.zoom)
  expect(smallestZoom(scene, canvas)).toBe(MIN_ZOOM)
})

test('fitting a card centres it in what the headers leave free', () => {
  const [card] = scene.cards
  if (!card) throw new Error('no card')
  const canvas = { width: 1200, height: 800 }
  const fitted = fitBox(scene, canvas, card.box)
  const frame = frameAt(scene, fitted)
  const box = boxToScreen(fitted, card.box)
  expect(box.x + box.width / 2).toBeCloseTo((scene.frame.headerWidth * frame.scale + canvas.width) / 2, 3)
})

test('revealing moves nothing that is in view, and brings in what is not', () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...scene.cards), (from, card) => {
      const canvas = { width: 1400, height: 900 }
      const shown = reveal(scene, canvas, { ...from, zoom: 1 }, card.box)
      const box = boxToScreen(shown, card.box)
      expect(box.x).toBeGreaterThanOrEqual(scene.frame.headerWidth)
      expect(box.y).toBeGreaterThanOrEqual(scene.frame.headerHeight)
      expect(box.x + box.width).toBeLessThanOrEqual(canvas.width)
      expect(box.y + box.height).toBeLessThanOrEqual(canvas.height)
      expect(reveal(scene, canvas, shown, card.box)).toBe(shown)
    }),
  )
})
