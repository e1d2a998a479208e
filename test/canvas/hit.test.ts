import { expect, test } from 'vitest'
import { gapsOf, hitTest, portAt, spanHandleAt } from '../../src/canvas/gestures/hit'
import { reorderIndex } from '../../src/canvas/gestures/reorder'
import { painBox } from '../../src/canvas/pain/painMarkers'
import { cardOf, cellBox } from '../../src/canvas/sceneGrid'
import { frameAt, toScreen, type View } from '../../src/canvas/view/view'
import type { Box } from '../../src/geometry/box'
import type { Point } from '../../src/geometry/point'
import { asId, type StepId } from '../../src/model/id'
import type { PainPoint, PainTarget } from '../../src/model/painPoint'
import { layout } from '../../src/scene/layout'
import { smallScene } from './smallScene'

const { scene, blueprint } = smallScene()
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

const pain = (id: string, number: number, targets: PainTarget[]): PainPoint => ({
  ...{ id: asId(id), number, title: id, severity: 3, targets },
})
const painful = layout(
  {
    ...blueprint,
    painPoints: Object.fromEntries(
      [
        pain('on step', 1, [{ type: 'step', id: asId('a') }]),
        pain('on link', 2, [{ type: 'link', id: asId('c-e-internal') }]),
        pain('on lane', 3, [{ type: 'lane', id: asId('support') }]),
        pain('on phase', 4, [{ type: 'phase', id: asId('phase') }]),
      ].map((each) => [each.id, each]),
    ),
  },
  { language: 'en' },
)
const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })
const numbersAt = (view: View, point: Point) =>
  hitTest(painful, view, point, { ports: new Set(), spans: new Set(), reachPx: 7, pains: true })

test.each(VIEWS)('the number of a pain point is hit before the step or the link that it sits on, at %o', (view) => {
  for (const [id, on] of [
    ['on step', { type: 'step', id: 'a' }],
    ['on link', { type: 'link', id: 'c-e-internal' }],
  ] as const) {
    const box = painBox(painful, asId(id))
    if (!box) throw new Error('no marker')
    const point = toScreen(view, middleOf(box))
    expect(numbersAt(view, point)).toEqual({ type: 'pain', id, on })
    // Where nobody asks for numbers, it is what they sit on.
    const options = { ports: new Set<StepId>(), spans: new Set<StepId>(), reachPx: 7 }
    expect(hitTest(painful, view, point, options)).toEqual(on)
  }
})

test.each([HOME, { x: -90, y: -30, zoom: 2 }, { x: 0, y: 0, zoom: 0.6 }])(
  'numbers in headers are hit where the headers show them, at %o',
  (view) => {
    const frame = frameAt(painful, view)
    const lane = painful.lanes.find(({ id }) => id === 'support')
    const onLane = painBox(painful, asId('on lane'))
    if (!lane || !onLane) throw new Error('no lane')
    const laneMiddle = lane.box.y + lane.box.height / 2
    const at = middleOf(onLane)
    expect(
      numbersAt(view, {
        x: frame.left + at.x * frame.scale,
        y: view.y + laneMiddle * view.zoom + (at.y - laneMiddle) * frame.scale,
      }),
    ).toEqual({ type: 'pain', id: 'on lane', on: { type: 'lane', id: 'support' } })
    const [phase] = painful.phases
    const onPhase = painBox(painful, asId('on phase'))
    if (!phase || !onPhase) throw new Error('no phase')
    const end = phase.box.x + phase.box.width
    expect(
      numbersAt(view, {
        x: view.x + end * view.zoom + (middleOf(onPhase).x - end) * frame.scale,
        y: frame.top + middleOf(onPhase).y * frame.scale,
      }),
    ).toEqual({ type: 'pain', id: 'on phase', on: { type: 'phase', id: 'phase' } })
  },
)

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
