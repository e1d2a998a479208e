import { describe, expect, test } from 'vitest'
import { asId, type ColumnId, type LaneId } from '../../src/model/id'
import { cellAt, cellBox, nearestCell } from '../../src/scene/cellAt'
import { layout } from '../../src/scene/layout'
import { smallBlueprint } from '../support/smallBlueprint'

const scene = layout(
  smallBlueprint({
    lanes: { customer: 'customer', staff: 'frontstage-people', feeling: 'emotion' },
    columns: ['a', 'b'],
  }),
  { language: 'en' },
)
const [customer, staff] = [asId<LaneId>('customer'), asId<LaneId>('staff')]
const [a, b] = [asId<ColumnId>('a'), asId<ColumnId>('b')]

describe('cells', () => {
  test('[S2] slots of neighbouring columns touch, and cells fill their lanes', () => {
    const left = cellBox(scene, customer, a)
    const right = cellBox(scene, customer, b)
    expect(left && left.x + left.width).toBe(right?.x)
    expect(left?.height).toBe(scene.lanes[0]?.box.height)
    expect(cellBox(scene, asId('none'), a)).toBeNull()
  })

  test('[S2] a point in a lane and a slot is in their cell; headers and lines belong to none', () => {
    expect(cellAt(scene, { x: 200, y: 100 })).toMatchObject({ lane: customer, column: a })
    expect(cellAt(scene, { x: 300, y: 200 })).toMatchObject({ lane: staff, column: b })
    expect(cellAt(scene, { x: 20, y: 100 })).toBeNull()
    expect(cellAt(scene, { x: 200, y: scene.lines[0]?.y ?? 0 })).toBeNull()
    expect(cellAt(scene, { x: 200, y: 10 })).toBeNull()
  })

  test('[S2] every point has a nearest cell, among the lanes that are accepted', () => {
    expect(nearestCell(scene, { x: -50, y: -50 })).toMatchObject({ lane: customer, column: a })
    expect(nearestCell(scene, { x: 9_999, y: 9_999 })).toMatchObject({ lane: 'feeling', column: b })
    expect(nearestCell(scene, { x: 9_999, y: 9_999 }, ({ role }) => role !== 'emotion')).toMatchObject({ lane: staff })
    expect(nearestCell(scene, { x: 0, y: 0 }, () => false)).toBeNull()
  })
})
