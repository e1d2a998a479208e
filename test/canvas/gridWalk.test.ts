import { expect, test } from 'vitest'
import { type Direction, firstPlace, walk, walkPhase, walkToEnd } from '../../src/canvas/keyboard/gridWalk'
import type { Selected } from '../../src/editor/selection'
import { asId, type ColumnId, type LaneId, type StepId } from '../../src/model/id'
import { smallScene } from './smallScene'

const { scene } = smallScene()
const step = (id: string): Selected => ({ type: 'step', id: asId<StepId>(id) })
const cell = (lane: string, column: string): Selected => ({
  type: 'cell',
  lane: asId<LaneId>(lane),
  column: asId<ColumnId>(column),
})
const lane = (id: string): Selected => ({ type: 'lane', id: asId<LaneId>(id) })
const column = (id: string): Selected => ({ type: 'column', id: asId<ColumnId>(id) })
const phase: Selected = { type: 'phase', id: asId('phase') }

test.each<[string, Selected, Direction, Selected | null]>([
  ['from a step to the step beside it', step('a'), 'right', step('b')],
  ['out of a wide step past its last column', step('b'), 'right', null],
  ['into a wide step from below its second column', step('f'), 'up', step('b')],
  ['down from a wide step below its first column', step('b'), 'down', cell('front', 'two')],
  ['down through a stack before leaving the cell', step('c'), 'down', step('d')],
  ['out of a stack at its end', step('d'), 'down', cell('support', 'one')],
  ['into a stack from below, at its last step', cell('support', 'one'), 'up', step('d')],
  ['sideways out of a stack, past empty cells one by one', step('d'), 'right', cell('front', 'two')],
  ['to the lane header left of the first column', step('c'), 'left', lane('front')],
  ['back from the lane header', lane('front'), 'right', step('c')],
  ['from header to header, data lanes included', lane('support'), 'down', lane('feeling')],
  ['to the column above the first lane', step('a'), 'up', column('one')],
  ['from column to column', column('one'), 'right', column('two')],
  ['from a column to its phase', column('two'), 'up', phase],
  ['from a phase to its first column', phase, 'down', column('one')],
  ['back from a column into the grid', column('three'), 'down', step('b')],
  ['nowhere below the last lane with steps', step('e'), 'down', null],
])('arrows walk %s', (_, from, direction, to) => {
  expect(walk(scene, from, direction)).toEqual(to)
})

test('arrows leave a link towards its ends', () => {
  const [route] = scene.routes
  if (!route) throw new Error('the scene has no route')
  expect(walk(scene, { type: 'link', id: route.id }, 'left')).toEqual({ type: 'step', id: route.from })
  expect(walk(scene, { type: 'link', id: route.id }, 'right')).toEqual({ type: 'step', id: route.to })
})

test('every cell of the grid can be reached from the first step', () => {
  const seen = new Set<string>()
  const queue: Selected[] = [firstPlace(scene) ?? phase]
  for (let place = queue.pop(); place; place = queue.pop()) {
    const key = JSON.stringify(place)
    if (seen.has(key)) continue
    seen.add(key)
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = walk(scene, place, direction)
      if (next) queue.push(next)
    }
  }
  const reached = [...seen].map((key) => JSON.parse(key) as Selected)
  expect(reached.filter(({ type }) => type === 'step')).toHaveLength(scene.cards.length)
  expect(reached.filter(({ type }) => type === 'lane')).toHaveLength(scene.lanes.length)
  expect(reached.filter(({ type }) => type === 'column')).toHaveLength(scene.columns.length)
  // Nine cells of three lanes with steps; five of them hold something (b fills two).
  expect(reached.filter(({ type }) => type === 'cell')).toHaveLength(9 - 6)
})

test('brackets stay within the phases, in the same lane', () => {
  expect(walkPhase(scene, step('f'), -1)).toEqual(step('c'))
  expect(walkPhase(scene, step('f'), 1)).toEqual(step('c'))
  expect(walkPhase(scene, null, 1)).toEqual(step('a'))
})

test('Home and End go to the ends of the lane', () => {
  expect(walkToEnd(scene, step('f'), 'first')).toEqual(step('c'))
  expect(walkToEnd(scene, step('c'), 'last')).toEqual(step('f'))
})
