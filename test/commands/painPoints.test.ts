import { describe, expect, test } from 'vitest'
import { addPainPoint } from '../../src/commands/addPainPoint'
import { type AddPainPoints, addPainPoints } from '../../src/commands/addPainPoints'
import { countVotes } from '../../src/commands/countVotes'
import { editPainPoint } from '../../src/commands/editPainPoint'
import { editPainPoints } from '../../src/commands/editPainPoints'
import { placePainPoint } from '../../src/commands/placePainPoint'
import { renumberPainPoints } from '../../src/commands/renumberPainPoints'
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

describe('many pain points', () => {
  const three = ['late', 'dear', 'cold'].map((name) => ({ id: id(name), title: name, severity: 2, targets: [] }))

  test('[C50] several come in at once, numbered in their order above the highest', () => {
    const added = expectCommand(studiedProject(), addPainPoints, { ...main, painPoints: three }).toSucceed()
    const before = Object.keys(mainOf(studiedProject()).painPoints).length
    expect(three.map((one) => mainOf(added).painPoints[one.id]?.number)).toEqual([before + 1, before + 2, before + 3])
    const run = (painPoints: AddPainPoints['painPoints']) =>
      expectCommand(studiedProject(), addPainPoints, { ...main, painPoints })
    run([]).toBeRefused('nothing-to-do')
    run([...three, { ...add, id: id('late') }]).toBeRefused('id-taken')
    run([{ ...add, id: id('pain1') }]).toBeRefused('id-taken')
    run([...three, { ...add, severity: 9 }]).toBeRefused('invalid-value')
    run([...three, { ...add, fields: { number: 3 } as object }]).toBeRefused('invalid-value')
    run([...three, { ...add, targets: [{ type: 'lane', id: id('ask') }] }]).toBeRefused('missing-lane')
  })

  test('[C51] the same fields of several are changed, all or none', () => {
    const edit = (painPoints: readonly string[], changes: object) =>
      expectCommand(studiedProject(), editPainPoints, {
        ...main,
        painPoints: painPoints.map((name) => id(name)),
        changes,
      })
    const after = mainOf(edit(['pain1', 'pain2'], { severity: 4, owner: 'Counter' }).toSucceed())
    expect(Object.values(after.painPoints).map(({ severity, owner }) => [severity, owner])).toEqual(
      Object.keys(after.painPoints).map(() => [4, 'Counter']),
    )
    edit([], { severity: 1 }).toBeRefused('nothing-to-do')
    edit(['pain1', 'pain9'], { severity: 1 }).toBeRefused('missing-pain-point')
    edit(['pain1'], { number: 9 }).toBeRefused('invalid-value')
    edit(['pain1', 'pain2'], { impact: 6 }).toBeRefused('invalid-value')
  })

  test('[C52] renumbering takes every pain point once', () => {
    const renumber = (order: readonly string[]) =>
      expectCommand(studiedProject(), renumberPainPoints, { ...main, order: order.map((name) => id(name)) })
    const all = Object.keys(mainOf(studiedProject()).painPoints)
    const after = mainOf(renumber([...all].reverse()).toSucceed())
    expect([...all].reverse().map((name) => after.painPoints[id(name)]?.number)).toEqual(
      all.map((_, index) => index + 1),
    )
    renumber(all).toChangeNothing()
    renumber(all.slice(1)).toBeRefused('invalid-value')
    renumber([...all.slice(1), all[1] ?? '']).toBeRefused('invalid-value')
    renumber([...all, 'pain9']).toBeRefused('missing-pain-point')
  })

  test('[C53] a vote is counted in place of the earlier ones, or on top of them', () => {
    const voting = { voters: 4, dots: 12 }
    const first = expectCommand(studiedProject(), countVotes, {
      ...main,
      ...{ votes: { [id('pain1')]: 5 }, mode: 'replace', voting },
    }).toSucceed()
    expect(mainOf(first).voting).toEqual(voting)
    expect([mainOf(first).painPoints[id('pain1')]?.votes, mainOf(first).painPoints[id('pain2')]?.votes]).toEqual([
      5,
      undefined,
    ])
    const votes = { [id('pain1')]: 1, [id('pain2')]: 0 }
    const second = mainOf(
      expectCommand(first, countVotes, {
        ...main,
        ...{ votes, mode: 'add', voting: { voters: 3, dots: 6, date: '2026-11-22' } },
      }).toSucceed(),
    )
    expect([second.painPoints[id('pain1')]?.votes, second.painPoints[id('pain2')]?.votes]).toEqual([6, 0])
    expect(second.voting).toEqual({ voters: 4, dots: 18, date: '2026-11-22' })
    const refused = (more: object) =>
      expectCommand(first, countVotes, { ...main, votes, mode: 'replace', voting, ...more })
    refused({ votes: {} }).toBeRefused('nothing-to-do')
    refused({ votes: { [id('pain9')]: 1 } }).toBeRefused('missing-pain-point')
    refused({ votes: { [id('pain1')]: -1 } }).toBeRefused('invalid-value')
    refused({ voting: { voters: 0, dots: 3 } }).toBeRefused('invalid-value')
  })
})
