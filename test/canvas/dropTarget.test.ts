import { expect, test } from 'vitest'
import { type Drop, dropTarget } from '../../src/canvas/gestures/dropTarget'
import { cardOf, cellBox } from '../../src/canvas/sceneGrid'
import type { Box } from '../../src/geometry/box'
import { asId, type ColumnId, type LaneId, type StepId } from '../../src/model/id'
import type { SceneCard } from '../../src/scene/scene'
import { smallScene } from './smallScene'

const { blueprint, scene } = smallScene()

const card = (id: string): SceneCard => {
  const found = cardOf(scene, asId<StepId>(id))
  if (!found) throw new Error(`no card ${id}`)
  return found
}
const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
const cell = (lane: string, column: string): Box => {
  const box = cellBox(scene, asId<LaneId>(lane), asId<ColumnId>(column))
  if (!box) throw new Error('no such cell')
  return box
}

/** Drops the first of the named steps, held at its middle, somewhere. */
function drop(
  ids: readonly string[],
  to: { x: number; y: number },
  from = middle(card(ids[0] ?? '').box),
): Drop | null {
  const cards = ids.map(card)
  const [held] = cards
  return held ? dropTarget(scene, blueprint, cards, held, from, to) : null
}

test('a step goes to the cell under the pointer, which is shown', () => {
  const found = drop(['a'], middle(cell('support', 'three')))
  expect(found).toMatchObject({ lane: 'support', column: 'three', insertion: null })
  expect(found?.index).toBeUndefined()
  expect(found?.targets).toHaveLength(1)
})

test.each([
  ['above both', -20, 0],
  ['between them', 0, 1],
  ['below both', 20, 2],
])('in a stack it goes %s', (_, by, index) => {
  const upper = card('c').box
  const lower = card('d').box
  const y = by < 0 ? upper.y + by : by > 0 ? lower.y + lower.height + by : (upper.y + upper.height + lower.y) / 2
  const found = drop(['e'], { x: middle(upper).x, y })
  expect(found).toMatchObject({ lane: 'front', column: 'one', index })
  expect(found?.insertion).not.toBeNull()
})

test('a wide step held at its second column stays under the hand', () => {
  const box = card('b').box
  const from = { x: box.x + box.width - 5, y: box.y + 10 }
  expect(drop(['b'], { x: from.x, y: middle(cell('support', 'three')).y }, from)).toMatchObject({ column: 'two' })
  expect(drop(['b'], { x: middle(cell('support', 'two')).x, y: from.y }, from)).toMatchObject({ column: 'one' })
})

test('several steps keep their distance, and all their cells are shown', () => {
  const found = drop(['a', 'c'], middle(cell('customer', 'two')))
  expect(found).toMatchObject({ lane: 'customer', column: 'two' })
  expect(found?.targets).toHaveLength(1)
  expect(found?.insertion).not.toBeNull()
  const free = drop(['c', 'e'], middle(cell('front', 'two')))
  expect(free?.targets).toHaveLength(2)
})

test('where the move would be refused, nothing is shown', () => {
  expect(drop(['e'], middle(cell('feeling', 'one')))).toMatchObject({ targets: [], insertion: null })
  expect(drop(['a', 'f'], middle(cell('customer', 'two')))).toMatchObject({ targets: [], insertion: null })
})
