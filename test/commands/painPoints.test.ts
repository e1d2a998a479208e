import { describe, expect, test } from 'vitest'
import { addPainPoint } from '../../src/commands/addPainPoint'
import { editPainPoint } from '../../src/commands/editPainPoint'
import { placePainPoint } from '../../src/commands/placePainPoint'
import type { PainTarget } from '../../src/model/painPoint'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { altered, mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const add = {
  ...main,
  id: id('slow'),
  title: 'Too slow',
  severity: 3,
  targets: [{ type: 'step', id: id('go') }] as const,
}

describe('pain points', () => {
  test('[C24] a new one gets one more than the highest number', () => {
    const gapped = altered(studiedProject(), ({ painPoints }) => {
      Object.assign(painPoints[id('pain2')] ?? {}, { number: 7 })
    })
    const after = expectCommand(gapped, addPainPoint, { ...add, fields: { cause: 'Queue', note: undefined } as object })
    after.toBeRefused('invalid-value')
    const added = expectCommand(gapped, addPainPoint, { ...add, fields: { cause: 'Queue', words: '' } }).toSucceed()
    expect(mainOf(added).painPoints[id('slow')]).toEqual({
      id: 'slow',
      number: 8,
      title: 'Too slow',
      severity: 3,
      targets: [{ type: 'step', id: 'go' }],
      cause: 'Queue',
    })
  })

  test('[C6] refuses taken ids and numbers, and targets of nothing', () => {
    const run = (more: object) => expectCommand(studiedProject(), addPainPoint, { ...add, ...more })
    run({ id: id('pain1') }).toBeRefused('id-taken')
    run({ severity: 5 }).toBeRefused('invalid-value')
    run({ fields: { number: 2 } }).toBeRefused('number-taken')
    run({ targets: [{ type: 'lane', id: 'ask' }] }).toBeRefused('missing-lane')
    run({ fields: { sources: ['rumour'] } }).toBeRefused('missing-record')
  })

  test('[C5] fields are edited', () => {
    const edit = (changes: Parameters<typeof editPainPoint.apply>[1]['changes']) =>
      expectCommand(studiedProject(), editPainPoint, { ...main, painPoint: id('pain1'), changes })
    const improvement = { what: 'Open a second desk', owner: '', planned: '2026-03-01' }
    const after = edit({ improvement, sources: [], votes: 0 }).toSucceed()
    expect(mainOf(after).painPoints[id('pain1')]).toEqual({
      id: 'pain1',
      number: 1,
      title: 'pain1',
      severity: 2,
      targets: [{ type: 'step', id: 'ask' }],
      votes: 0,
      improvement: { what: 'Open a second desk', planned: '2026-03-01' },
    })
    edit({ number: 2 }).toBeRefused('number-taken')
    edit({ number: 1 }).toChangeNothing()
    edit({ gap: 6 }).toBeRefused('invalid-value')
  })

  test('it is placed on steps, links, lanes and phases, each once', () => {
    const targets: PainTarget[] = [
      { type: 'phase', id: id('in') },
      { type: 'step', id: id('go') },
      { type: 'phase', id: id('in') },
    ]
    const place = (more: object) =>
      expectCommand(studiedProject(), placePainPoint, { ...main, painPoint: id('pain1'), targets, ...more })
    expect(mainOf(place({}).toSucceed()).painPoints[id('pain1')]?.targets).toEqual(targets.slice(0, 2))
    expect(mainOf(place({ targets: [] }).toSucceed()).painPoints[id('pain1')]?.targets).toEqual([])
    place({ targets: [{ type: 'step', id: id('ask') }] }).toChangeNothing()
    place({ targets: [{ type: 'link', id: id('ask') }] }).toBeRefused('missing-link')
    place({ targets: [{ type: 'column', id: id('order') }] }).toBeRefused('invalid-value')
    place({ painPoint: id('pain9') }).toBeRefused('missing-pain-point')
  })
})
