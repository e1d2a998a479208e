import { expect, test } from 'vitest'
import { gapsOf, hitTest, portAt, spanHandleAt } from '../../src/canvas/gestures/hit'
import { reorderIndex } from '../../src/canvas/gestures/reorder'
import { cardOf, cellBox } from '../../src/canvas/sceneGrid'
import { frameAt, toScreen, type View } from '../../src/canvas/view/view'
import type { Point } from '../../src/geometry/point'
import { asId, type StepId } from '../../src/model/id'
import { smallScene } from './smallScene'

const { scene } = smallScene()
const HOME: View = { x: 0, y: 0, zoom: 1 }
const VIEWS: readonly View[] = [HOME, { x: 40, y: 25, zoom: 0.5 }, { x: -90, y: -30, zoom: 2 }]
const a = cardOf(scene, asId<StepId>('a'))
if (!a) throw new Error('no card')

const at = (view: View, point: Point, shown: readonly StepId[] = []) =>
  hitTest(scene, view, toScreen(view, point), { ports: new Set(shown), spans: new Set(shown), reachPx: 7 })

const middle = { x: a.box.x + a.box.width / 2, y: a.box.y + a.box.height / 2 }

test.each(VIEWS)('a card is hit in its middle, at %o', (view) => {
  expect(at(view, middle)).toEqual({ type: 'step', id: 'a' })
})

test('ports and the span handle are hit only while they are shown', () => {
  const port = { x: portAt(a, 'top').x, y: a.box.y - 4 }
  expect(at(HOME, port).type).not.toBe('port')
  expect(at(HOME, port, [a.id])).toEqual({ type: 'port', step: 'a', side: 'top' })
  expect(at(HOME, spanHandleAt(a), [a.id])).toEqual({ type: 'span', step: 'a' })
})

test('from afar a press takes the card, not a handle that would cover it', () => {
  const far: View = { x: 300, y: 200, zoom: 0.2 }
  expect(at(far, { x: portAt(a, 'top').x, y: a.box.y + 4 }, [a.id])).toEqual({ type: 'step', id: 'a' })
})

test('a link is hit beside its line, within reach', () => {
  const route = scene.routes.find(({ from }) => from === 'c')
  const [, from, to] = route?.points ?? []
  if (!route || !from || !to) throw new Error('no bend')
  const point = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  expect(at(HOME, { x: point.x + 3, y: point.y + 3 })).toEqual({ type: 'link', id: route.id })
})

test('empty ground is a cell, the band of a line belongs to the lane that is nearer', () => {
  const box = cellBox(scene, asId('support'), asId('three'))
  if (!box) throw new Error('no cell')
  const expected = { type: 'cell', lane: 'support', column: 'three' }
  expect(at(HOME, { x: box.x + 30, y: box.y + 20 })).toEqual(expected)
  expect(at(HOME, { x: box.x + 30, y: box.y - 2 })).toEqual(expected)
})

test('headers are hit where they stick', () => {
  const view: View = { x: -200, y: -60, zoom: 1 }
  const frame = frameAt(scene, view)
  expect([frame.left, frame.top]).toEqual([0, 0])
  const options = { ports: new Set<StepId>(), spans: new Set<StepId>(), reachPx: 7 }
  const support = scene.lanes.find(({ id }) => id === 'support')
  const y = (support?.box.y ?? 0) + 20 + view.y
  expect(hitTest(scene, view, { x: 20, y }, options)).toEqual({ type: 'lane', id: 'support' })
  const x = toScreen(view, { x: (scene.columns[2]?.slot.x ?? 0) + 40, y: 0 }).x
  expect(hitTest(scene, view, { x, y: 10 }, options)).toEqual({ type: 'phase', id: 'phase' })
  expect(hitTest(scene, view, { x, y: frame.height - 4 }, options)).toEqual({ type: 'column', id: 'three' })
  expect(hitTest(scene, view, { x: 20, y: 10 }, options)).toEqual({ type: 'outside' })
})

test('between columns the phase band offers a gap', () => {
  const [, second] = gapsOf(scene)
  expect(at(HOME, { x: (second ?? 0) + 3, y: 12 })).toEqual({ type: 'gap', index: 1 })
  expect(gapsOf(scene)).toHaveLength(scene.columns.length + 1)
})

test.each([
  [5, 0],
  [12, 0],
  [25, 1],
  [100, 2],
])('a header dragged to %i comes to stand at %i', (to, index) => {
  const ranges = [
    [0, 10],
    [10, 20],
    [20, 30],
  ] as const
  expect(reorderIndex(ranges, 0, to)).toBe(index)
})

test('under a finger, handles reach outwards, neighbours are nearer, and gaps are no target', () => {
  const touch = (point: Point) =>
    hitTest(scene, HOME, point, { ports: new Set([a.id]), spans: new Set([a.id]), reachPx: 22, touch: true })
  const port = portAt(a, 'bottom')
  expect(touch({ x: port.x, y: port.y + 20 })).toEqual({ type: 'port', step: 'a', side: 'bottom' })
  expect(touch(middle)).toEqual({ type: 'step', id: 'a' })
  expect(touch({ x: a.box.x + 12, y: a.box.y + 12 })).toEqual({ type: 'step', id: 'a' })
  for (const card of scene.cards) {
    if (card.id === a.id) continue
    const { x, y, width, height } = card.box
    for (const point of [
      { x, y },
      { x: x + width, y: y + height },
    ])
      expect(touch({ x: Math.min(point.x, x + width - 1), y: Math.min(point.y, y + height - 1) }).type).toBe('step')
  }
  const [, gap = 0] = gapsOf(scene)
  expect(at(HOME, { x: gap, y: 5 }).type).toBe('gap')
  expect(touch({ x: gap, y: 5 }).type).toBe('phase')
})
