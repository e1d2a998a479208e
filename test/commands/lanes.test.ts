import { describe, expect, test } from 'vitest'
import { addLane } from '../../src/commands/addLane'
import { editLane } from '../../src/commands/editLane'
import { moveLane } from '../../src/commands/moveLane'
import { setDataCell } from '../../src/commands/setDataCell'
import type { LaneRole } from '../../src/model/lane'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf } from '../support/studiedProject'

const before = blueprint(`
              | a     | b
  evidence    | sign  |
  customer    | enter | ask
  desk:frontstage | greet |
  kiosk:technology |   | scan
  backstage   | look  |
  metric      |       |
  enter -> greet`)

const main = { blueprint: MAIN }

describe('lanes', () => {
  test('[C16] a lane comes to the end of its zone', () => {
    const add = { ...main, id: id('bar'), role: 'frontstage-people' as LaneRole, title: 'bar' }
    expect(mainOf(expectCommand(before, addLane, add).toSucceed()).lanes.order).toEqual([
      'evidence',
      'customer',
      'desk',
      'kiosk',
      'bar',
      'backstage',
      'metric',
    ])
    expect(mainOf(expectCommand(before, addLane, { ...add, index: 2 }).toSucceed()).lanes.order[2]).toBe('bar')
    expectCommand(before, addLane, { ...add, index: 1 }).toBeRefused('zone-order')
    expectCommand(before, addLane, { ...add, index: 9 }).toBeRefused('out-of-range')
    expectCommand(before, addLane, { ...add, id: id('desk') }).toBeRefused('id-taken')
  })

  test('[C5] empty texts of a new lane are absent', () => {
    const add = { ...main, id: id('bar'), role: 'support' as LaneRole, title: 'bar', subtitle: '', unit: '' }
    const after = expectCommand(before, addLane, add).toSucceed()
    expect(mainOf(after).lanes.byId[id('bar')]).toEqual({ id: 'bar', role: 'support', title: 'bar' })
  })

  test('[C12] [C16] a lane moves within its zone and takes its content along', () => {
    expectCommand(before, moveLane, { ...main, lane: id('kiosk'), index: 2 }).toGive(`
                  | a     | b
      evidence    | sign  |
      customer    | enter | ask
      kiosk:technology |   | scan
      desk:frontstage | greet |
      backstage   | look  |
      metric      |       |
      enter -> greet`)
    expectCommand(before, moveLane, { ...main, lane: id('kiosk'), index: 3 }).toChangeNothing()
    expectCommand(before, moveLane, { ...main, lane: id('kiosk'), index: 1 }).toBeRefused('zone-order')
    expectCommand(before, moveLane, { ...main, lane: id('kiosk'), index: 6 }).toBeRefused('out-of-range')
  })

  test('[C16] a role changes where zones keep their order', () => {
    const become = (lane: string, role: LaneRole) =>
      expectCommand(before, editLane, { ...main, lane: id(lane), changes: { role } })
    expect(mainOf(become('kiosk', 'backstage').toSucceed()).lanes.byId[id('kiosk')]?.role).toBe('backstage')
    become('kiosk', 'support').toBeRefused('zone-order')
    become('backstage', 'notes').toBeRefused('lane-in-use')
    become('kiosk', 'frontstage-technology').toChangeNothing()
  })

  test('[C11] steps follow the new role of their lane', () => {
    const after = expectCommand(before, editLane, { ...main, lane: id('customer'), changes: { role: 'evidence' } })
    expect(mainOf(after.toSucceed()).steps[id('ask')]?.kind).toBe('evidence')
  })

  test('[C5] title, subtitle and unit are edited', () => {
    const changes = { title: 'Score', subtitle: '', unit: 'points' }
    const after = expectCommand(before, editLane, { ...main, lane: id('metric'), changes }).toSucceed()
    const metric = { id: 'metric', role: 'metric', title: 'Score', unit: 'points' }
    expect(mainOf(after).lanes.byId[id('metric')]).toEqual(metric)
  })
})

describe('setDataCell', () => {
  const cell = { ...main, lane: id('metric'), column: id('a') }

  test('[C17] a cell is written, rewritten and emptied', () => {
    const filled = expectCommand(before, setDataCell, { ...cell, value: 4, text: 'of 5' }).toSucceed()
    expect(mainOf(filled).lanes.byId[id('metric')]?.cells).toEqual({ a: { value: 4, text: 'of 5' } })
    expectCommand(filled, setDataCell, { ...cell, value: 4, text: 'of 5' }).toChangeNothing()
    const zero = expectCommand(filled, setDataCell, { ...cell, value: 0 }).toSucceed()
    expect(mainOf(zero).lanes.byId[id('metric')]?.cells).toEqual({ a: { value: 0 } })
    const empty = expectCommand(zero, setDataCell, { ...cell, text: '' }).toSucceed()
    expect(mainOf(empty).lanes.byId[id('metric')]).toEqual(mainOf(before).lanes.byId[id('metric')])
  })

  test('[C17] [C3] emptying an empty cell changes nothing', () => {
    expectCommand(before, setDataCell, cell).toChangeNothing()
  })

  test('[C17] refuses other lanes, missing columns and values that are no numbers', () => {
    expectCommand(before, setDataCell, { ...cell, lane: id('customer'), value: 1 }).toBeRefused('lane-holds-no-data')
    expectCommand(before, setDataCell, { ...cell, column: id('z'), value: 1 }).toBeRefused('missing-column')
    expectCommand(before, setDataCell, { ...cell, value: Number.NaN }).toBeRefused('invalid-value')
  })
})
