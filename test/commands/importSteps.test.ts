import { describe, expect, test } from 'vitest'
import { importSteps } from '../../src/commands/importSteps'
import type { Step } from '../../src/model/step'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf } from '../support/studiedProject'

const before = blueprint(`
             | a     | b
  customer   | enter |
  frontstage |       |`)

const main = { blueprint: MAIN }
const step = (name: string, lane: string, column: string, more: Partial<Step> = {}): Step => ({
  ...{ id: id(name), lane: id(lane), column: id(column), order: 0, kind: 'action', title: name },
  ...more,
})

describe('importSteps', () => {
  test('[C61] lays phases, columns and lanes, and puts steps, links, notes and pain points on them', () => {
    const after = expectCommand(before, importSteps, {
      ...main,
      records: [{ register: 'roles', record: { id: id('clerk'), name: 'Clerk' } }],
      lanes: [
        { id: id('backstage'), role: 'backstage', title: 'backstage' },
        { id: id('notes'), role: 'notes', title: 'notes' },
      ],
      phases: [{ id: id('pay'), title: 'pay', columns: [{ id: id('c'), title: 'At the till' }, { id: id('d') }] }],
      columns: [{ id: id('e'), title: 'Look', place: { endOf: id('visit') } }],
      steps: [
        step('look', 'customer', 'e'),
        step('sit', 'customer', 'a'),
        step('count', 'backstage', 'c', { roles: [id('clerk')], emotion: 1 }),
        step('book', 'backstage', 'd'),
      ],
      links: [{ id: id('count-book'), from: id('count'), to: id('book'), kind: 'sequence' }],
      cells: [{ lane: id('notes'), column: id('d'), text: 'A bench' }],
      painPoints: [
        { id: id('p'), title: 'Slow', severity: 2, targets: [{ type: 'step', id: id('count') }] },
        { id: id('q'), title: 'Loud', severity: 3, targets: [{ type: 'phase', id: id('pay') }] },
      ],
    }).toGive(`
                 | a          | b | e    | c     | d
      phases     | visit      |   |      | pay   |
      customer   | enter, sit |   | look |       |
      frontstage |            |   |      |       |
      backstage  |            |   |      | count | book
      notes      |            |   |      |       |
      count -> book`)
    const { columns, lanes, painPoints } = mainOf(after)
    expect([columns[id('c')]?.title, columns[id('e')]?.title]).toEqual(['At the till', 'Look'])
    expect(lanes.byId[id('notes')]?.cells).toEqual({ d: { text: 'A bench' } })
    expect(Object.values(painPoints).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Slow'],
      [2, 'Loud'],
    ])
  })

  test('[C61] one part that does not fit refuses all of it', () => {
    const refused = (args: Omit<Parameters<typeof importSteps.check>[1], 'blueprint' | 'steps'>) =>
      expectCommand(before, importSteps, { ...main, steps: [step('look', 'customer', 'b')], ...args })
    const phase = { id: id('pay'), title: 'pay', columns: [{ id: id('c') }] }
    refused({ phases: [phase, phase] }).toBeRefused('id-taken')
    refused({ phases: [{ ...phase, columns: [] }] }).toBeRefused('last-column')
    refused({ phases: [{ ...phase, columns: [{ id: id('a') }] }] }).toBeRefused('id-taken')
    refused({ phases: [{ ...phase, columns: [{ id: id('c'), title: 'x'.repeat(20_001) }] }] }).toBeRefused(
      'invalid-value',
    )
    refused({ cells: [{ lane: id('customer'), column: id('a'), text: 'no' }] }).toBeRefused('lane-holds-no-data')
    refused({ painPoints: [{ id: id('p'), title: 'p', severity: 9, targets: [] }] }).toBeRefused('invalid-value')
    expectCommand(before, importSteps, { ...main, steps: [] }).toBeRefused('nothing-to-do')
  })

  test('[C62] too much at once, or too much for the project, is refused', () => {
    const many = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => step(`${name}${index}`, 'customer', 'a'))
    expectCommand(before, importSteps, { ...main, steps: many(5_001, 's') }).toBeRefused('too-much-at-once')
    const steps = Object.fromEntries(many(19_000, 'old').map((each, order) => [each.id, { ...each, order }]))
    const full = { ...mainOf(before), steps }
    const project = { ...before, blueprints: { ...before.blueprints, byId: { [MAIN]: full } } }
    expect(importSteps.check(project, { ...main, steps: many(2_000, 's') })).toEqual({
      ok: false,
      reason: 'project-full',
    })
  })
})
