import { describe, expect, test } from 'vitest'
import { captureSteps } from '../../src/commands/captureSteps'
import { pasteSteps } from '../../src/commands/pasteSteps'
import type { Step } from '../../src/model/step'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf } from '../support/studiedProject'

const before = blueprint(`
             | a     | b
  customer   | enter |
  frontstage |       |
  time       |       |`)

const main = { blueprint: MAIN }
const step = (name: string, lane: string, column: string, more: Partial<Step> = {}): Step => ({
  ...{ id: id(name), lane: id(lane), column: id(column), order: 0, kind: 'action', title: name },
  ...more,
})
const link = (from: string, to: string) => ({
  ...{ id: id(`${from}-${to}`), from: id(from), to: id(to) },
  kind: 'sequence' as const,
})

describe('captureSteps', () => {
  test('[C27] adds a step with its column and its link as one step', () => {
    expectCommand(before, captureSteps, {
      ...main,
      columns: [
        { id: id('c'), place: { after: id('b') } },
        { id: id('d'), place: { after: id('c') } },
      ],
      steps: [step('ask', 'customer', 'b'), step('eat', 'customer', 'c', { span: 2 })],
      links: [link('enter', 'ask'), link('ask', 'eat')],
    }).toGive(`
                 | a     | b   | c     | d
      customer   | enter | ask | eat*2 |
      frontstage |       |     |       |
      time       |       |     |       |
      enter -> ask
      ask -> eat`)
  })

  test('[C18] [C27] steps go below what is in their cell, in the order given', () => {
    const after = expectCommand(before, captureSteps, {
      ...main,
      steps: [step('ask', 'customer', 'a', { order: 7 }), step('wait', 'customer', 'a', { order: 3 })],
    }).toSucceed()
    expect(Object.values(mainOf(after).steps).map(({ title, order }) => [title, order])).toEqual([
      ['enter', 0],
      ['ask', 1],
      ['wait', 2],
    ])
  })

  test('[C27] one part that does not fit refuses all of it', () => {
    const refused = (args: Omit<Parameters<typeof captureSteps.check>[1], 'blueprint'>) =>
      expectCommand(before, captureSteps, { ...main, ...args })
    const good = step('ask', 'customer', 'b')
    refused({ steps: [] }).toBeRefused('nothing-to-do')
    refused({ steps: [good, good] }).toBeRefused('id-taken')
    refused({ steps: [good, step('enter', 'customer', 'b')] }).toBeRefused('id-taken')
    refused({ steps: [good, step('x', 'time', 'b')] }).toBeRefused('data-lane-holds-no-steps')
    refused({ steps: [good, step('x', 'nobody', 'b')] }).toBeRefused('missing-lane')
    refused({ steps: [good, step('x', 'customer', 'z')] }).toBeRefused('missing-column')
    refused({ steps: [good, step('x', 'customer', 'b', { span: 2 })] }).toBeRefused('span-too-wide')
    refused({ steps: [good, step('x', 'customer', 'b', { kind: 'evidence' })] }).toBeRefused('kind-of-lane')
    refused({ steps: [good, step('x', 'customer', 'b', { emotion: 9 })] }).toBeRefused('invalid-value')
    refused({ steps: [good, step('x', 'customer', 'b', { roles: [id('clerk')] })] }).toBeRefused('missing-record')
    refused({ steps: [good], links: [link('ask', 'ask')] }).toBeRefused('link-to-itself')
    refused({ steps: [good], links: [link('ask', 'nobody')] }).toBeRefused('missing-step')
    refused({ steps: [good], links: [link('enter', 'ask'), { ...link('enter', 'ask'), id: id('twice') }] }).toBeRefused(
      'link-exists',
    )
    refused({ steps: [good], columns: [{ id: id('c'), place: { after: id('z') } }] }).toBeRefused('missing-column')
  })
})

describe('pasteSteps', () => {
  test('[C27] brings lanes, register entries and images that the steps name', () => {
    const after = expectCommand(before, pasteSteps, {
      ...main,
      records: [{ register: 'roles', record: { id: id('clerk'), name: 'Clerk' } }],
      images: [{ id: id('photo'), mime: 'image/png', data: 'AAAA', widthPx: 1, heightPx: 1 }],
      lanes: [{ id: id('backstage'), role: 'backstage', title: 'backstage' }],
      steps: [
        step('file', 'backstage', 'a', { roles: [id('clerk')], images: [{ image: id('photo') }] }),
        step('check', 'backstage', 'b', { fail: { recoveryStep: id('file') } }),
      ],
      links: [link('file', 'check')],
    }).toGive(`
                 | a     | b
      customer   | enter |
      frontstage |       |
      backstage  | file  | check
      time       |       |
      file -> check`)
    expect(after.roles.order).toEqual(['clerk'])
    expect(Object.keys(after.images)).toEqual(['photo'])
    expect(mainOf(after).steps[id('check')]?.fail).toEqual({ recoveryStep: 'file' })
  })
})
