import { describe, expect, test } from 'vitest'
import { fillTable } from '../../src/commands/fillTable'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf } from '../support/studiedProject'

const before = blueprint(`
             | a      | b         | c
  evidence   | sign   |           |
  customer   | enter  | ask, wait | go
  frontstage | greet*2 |          |
  time       |        |           |
  enter -> ask`)

const main = { blueprint: MAIN }

describe('fillTable', () => {
  test('[C26] moves, edits and adds steps with the columns and roles they need, as one step', () => {
    const after = expectCommand(before, fillTable, {
      ...main,
      roles: [{ id: id('clerk'), name: 'Clerk' }],
      columns: [{ id: id('d'), phase: id('visit') }],
      edits: [
        { step: id('ask'), column: id('c'), changes: { title: 'Ask', roles: [id('clerk')], standardMinutes: 5 } },
        { step: id('greet'), changes: { channel: 'phone' } },
      ],
      steps: [
        { id: id('pay'), lane: id('frontstage'), column: id('d'), title: 'Pay', fields: { roles: [id('clerk')] } },
      ],
    }).toGive(`
                 | a       | b    | c       | d
      evidence   | sign    |      |         |
      customer   | enter   | wait | go, ask |
      frontstage | greet*2 |      |         | pay
      time       |         |      |         |
      enter -> ask`)
    expect(mainOf(after).steps[id('ask')]).toMatchObject({ title: 'Ask', roles: ['clerk'], standardMinutes: 5 })
    expect(after.roles.order).toContain('clerk')
  })

  test('[C11] [C26] evidence follows its lane before its changes are looked at', () => {
    const toCustomer = { step: id('sign'), lane: id('customer') }
    const after = expectCommand(before, fillTable, {
      ...main,
      edits: [{ ...toCustomer, changes: { kind: 'decision' } }],
    }).toSucceed()
    expect(mainOf(after).steps[id('sign')]).toMatchObject({ lane: 'customer', kind: 'decision' })
    const toEvidence = { step: id('go'), lane: id('evidence') }
    expectCommand(before, fillTable, {
      ...main,
      edits: [{ ...toEvidence, changes: { kind: 'decision' } }],
    }).toBeRefused('kind-of-lane')
  })

  test('[C26] one value that does not fit refuses all of it', () => {
    const good = { step: id('ask'), changes: { title: 'Ask' } }
    const refused = (args: Omit<Parameters<typeof fillTable.check>[1], 'blueprint'>) =>
      expectCommand(before, fillTable, { ...main, ...args })
    refused({ edits: [good, { step: id('go'), changes: { emotion: 3 } }] }).toBeRefused('invalid-value')
    refused({ edits: [good, { step: id('go'), lane: id('time') }] }).toBeRefused('data-lane-holds-no-steps')
    refused({ edits: [good, { step: id('greet'), column: id('c') }] }).toBeRefused('span-too-wide')
    refused({ edits: [good, { step: id('nobody') }] }).toBeRefused('missing-step')
    refused({ edits: [good, good] }).toBeRefused('invalid-value')
    refused({ edits: [good], columns: [{ id: id('d'), phase: id('none') }] }).toBeRefused('missing-phase')
    refused({ edits: [good], roles: [{ id: id('a b'), name: '' }] }).toBeRefused('invalid-value')
    refused({ edits: [{ step: id('go'), changes: { roles: [id('nobody')] } }] }).toBeRefused('missing-record')
    const pay = { id: id('pay'), lane: id('customer'), column: id('c'), title: 'Pay' }
    refused({ steps: [pay, pay] }).toBeRefused('id-taken')
    refused({ steps: [pay, { ...pay, id: id('ask') }] }).toBeRefused('id-taken')
    refused({ steps: [{ ...pay, column: id('d') }] }).toBeRefused('missing-column')
    refused({}).toBeRefused('nothing-to-do')
  })

  test('[C3] values that are there already change nothing', () => {
    expectCommand(before, fillTable, {
      ...main,
      edits: [{ step: id('wait'), lane: id('customer'), column: id('b'), changes: { title: 'wait', note: '' } }],
    }).toChangeNothing()
  })
})
