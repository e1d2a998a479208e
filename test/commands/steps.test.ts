import { describe, expect, test } from 'vitest'
import { addStep } from '../../src/commands/addStep'
import { duplicateSteps } from '../../src/commands/duplicateSteps'
import type { StepChanges } from '../../src/commands/editableStep'
import { editStep } from '../../src/commands/editStep'
import { editSteps } from '../../src/commands/editSteps'
import { reorderStep } from '../../src/commands/reorderStep'
import { spanStep } from '../../src/commands/spanStep'
import { toggleMark } from '../../src/commands/toggleMark'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { altered, mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const before = blueprint(`
             | a      | b         | c
  evidence   | sign   |           |
  customer   | enter  | ask, wait | go
  frontstage | greet*2 |          |
  time       |        |           |
  enter -> ask
  ask -> wait : exception`)

describe('addStep', () => {
  const add = { ...main, id: id('pay'), lane: id('customer'), column: id('b'), title: 'pay' }

  test('[C18] a step comes below the others, or at an index', () => {
    const wanted = (cell: string) => `
                 | a      | b         | c
      evidence   | sign   |           |
      customer   | enter  | ${cell}   | go
      frontstage | greet*2 |          |
      time       |        |           |
      enter -> ask
      ask -> wait : exception`
    expectCommand(before, addStep, add).toGive(wanted('ask, wait, pay'))
    expectCommand(before, addStep, { ...add, index: 0 }).toGive(wanted('pay, ask, wait'))
    expectCommand(before, addStep, { ...add, index: 3 }).toBeRefused('out-of-range')
  })

  test('[C11] its kind follows the lane', () => {
    const kindIn = (lane: string) =>
      mainOf(expectCommand(before, addStep, { ...add, lane: id(lane) }).toSucceed()).steps[add.id]?.kind
    expect(kindIn('evidence')).toBe('evidence')
    expect(kindIn('customer')).toBe('action')
    expectCommand(before, addStep, { ...add, kind: 'evidence' }).toBeRefused('kind-of-lane')
    const decision = expectCommand(before, addStep, { ...add, kind: 'decision', fields: { channel: 'phone' } })
    expect(mainOf(decision.toSucceed()).steps[add.id]).toMatchObject({ kind: 'decision', channel: 'phone', order: 2 })
  })

  test('[C6] [C10] refuses data lanes, taken ids and missing places', () => {
    expectCommand(before, addStep, { ...add, lane: id('time') }).toBeRefused('data-lane-holds-no-steps')
    expectCommand(before, addStep, { ...add, id: id('ask') }).toBeRefused('id-taken')
    expectCommand(before, addStep, { ...add, id: id('a b') }).toBeRefused('invalid-value')
    expectCommand(before, addStep, { ...add, column: id('z') }).toBeRefused('missing-column')
    expectCommand(before, addStep, { ...add, lane: id('constructor') }).toBeRefused('missing-lane')
    expectCommand(before, addStep, { ...add, fields: { roles: [id('nobody')] } }).toBeRefused('missing-record')
  })
})

describe('editStep', () => {
  const edit = (changes: StepChanges) =>
    expectCommand(studiedProject(), editStep, { ...main, step: id('ask'), changes })

  test('[C5] sets, replaces and removes fields, and leaves the others', () => {
    const after = edit({ title: 'Ask', note: 'Loud', roles: [], believedRole: undefined, emotion: 0 }).toSucceed()
    const { roles, believedRole, ...kept } = mainOf(studiedProject()).steps[id('ask')] ?? {}
    expect([roles, believedRole]).toEqual([['clerk'], 'clerk'])
    expect(mainOf(after).steps[id('ask')]).toEqual({ ...kept, title: 'Ask', note: 'Loud', emotion: 0 })
  })

  test('[C5] empty fields within a field are removed too', () => {
    const after = edit({ fail: { cause: '', severity: 3, authorityLimit: '' }, wait: {} }).toSucceed()
    expect(mainOf(after).steps[id('ask')]).toMatchObject({ fail: { severity: 3 }, wait: {} })
    expect(mainOf(after).steps[id('ask')]?.fail).toEqual({ severity: 3 })
  })

  test('[C3] the same values change nothing, in whatever order their keys stand', () => {
    edit({ facilities: [id('desk')], note: '', emotion: undefined }).toChangeNothing()
    const marked = altered(before, (draft) => {
      draft.steps[id('go')] = { ...draft.steps[id('go')], ...{ wait: { actualMinutes: 1, targetMinutes: 2 } } } as never
    })
    const changes = { wait: { targetMinutes: 2, actualMinutes: 1 } }
    expectCommand(marked, editStep, { ...main, step: id('go'), changes }).toChangeNothing()
  })

  test('[C5] [C6] refuses values that no file holds and ids of nothing', () => {
    edit({ emotion: 3 }).toBeRefused('invalid-value')
    edit({ title: undefined }).toBeRefused('invalid-value')
    edit({ standardMinutes: Number.NaN }).toBeRefused('invalid-value')
    edit({ title: 'x'.repeat(20_001) }).toBeRefused('invalid-value')
    edit({ order: 7 } as StepChanges).toBeRefused('invalid-value')
    edit({ colour: 'red' } as StepChanges).toBeRefused('invalid-value')
    edit({ sources: [id('rumour')] }).toBeRefused('missing-record')
    edit({ fail: { recoveryStep: id('nobody') } }).toBeRefused('missing-step')
    edit({ childBlueprint: id('none') }).toBeRefused('missing-blueprint')
    edit({ kind: 'evidence' }).toBeRefused('kind-of-lane')
  })

  test('[C5] several steps change together or not at all', () => {
    const steps = [id('enter'), id('ask')]
    const after = expectCommand(before, editSteps, { ...main, steps, changes: { channel: 'phone' } }).toSucceed()
    expect(steps.map((step) => mainOf(after).steps[step]?.channel)).toEqual(['phone', 'phone'])
    const mixed = [id('enter'), id('sign')]
    expectCommand(before, editSteps, { ...main, steps: mixed, changes: { kind: 'decision' } }).toBeRefused(
      'kind-of-lane',
    )
    expectCommand(before, editSteps, { ...main, steps: [], changes: {} }).toBeRefused('nothing-to-do')
    expectCommand(before, editSteps, { ...main, steps: [id('no')], changes: {} }).toBeRefused('missing-step')
  })
})

describe('spanStep and reorderStep', () => {
  const span = (step: string, columns: number, column?: string) =>
    expectCommand(before, spanStep, {
      ...main,
      step: id(step),
      span: columns,
      ...(column === undefined ? {} : { column: id(column) }),
    })

  test('a step covers more or fewer columns, to either side', () => {
    expect(mainOf(span('greet', 3).toSucceed()).steps[id('greet')]?.span).toBe(3)
    expect(mainOf(span('greet', 1).toSucceed()).steps[id('greet')]).not.toHaveProperty('span')
    span('go', 2, 'b').toGive(`
                 | a      | b               | c
      evidence   | sign   |                 |
      customer   | enter  | ask, wait, go*2 |
      frontstage | greet*2 |                |
      time       |        |                 |
      enter -> ask
      ask -> wait : exception`)
    span('greet', 2).toChangeNothing()
  })

  test('[M9] refuses spans beyond the last column', () => {
    span('greet', 4).toBeRefused('span-too-wide')
    span('greet', 201).toBeRefused('span-too-wide')
    span('greet', 0).toBeRefused('out-of-range')
    span('greet', 1.5).toBeRefused('out-of-range')
    span('greet', 1, 'z').toBeRefused('missing-column')
  })

  test('[C18] a step moves up and down in its cell', () => {
    expectCommand(before, reorderStep, { ...main, step: id('wait'), index: 0 }).toGive(`
                 | a      | b         | c
      evidence   | sign   |           |
      customer   | enter  | wait, ask | go
      frontstage | greet*2 |          |
      time       |        |           |
      enter -> ask
      ask -> wait : exception`)
    expectCommand(before, reorderStep, { ...main, step: id('wait'), index: 1 }).toChangeNothing()
    expectCommand(before, reorderStep, { ...main, step: id('wait'), index: 2 }).toBeRefused('out-of-range')
  })
})

describe('duplicateSteps', () => {
  const copies = { [id('enter')]: id('enter2'), [id('ask')]: id('ask2'), [id('wait')]: id('wait2') }

  test('[C22] copies stand below their originals, with the links among them', () => {
    const links = { [id('enter-ask')]: id('link1') }
    expectCommand(before, duplicateSteps, { ...main, steps: copies, links }).toGive(`
                 | a             | b                       | c
      evidence   | sign          |                         |
      customer   | enter, enter2 | ask, wait, ask2, wait2  | go
      frontstage | greet*2       |                         |
      time       |               |                         |
      enter -> ask
      enter2 -> ask2
      ask -> wait : exception`)
  })

  test('[C22] a copy stands directly below its original, above what follows there', () => {
    expectCommand(before, duplicateSteps, { ...main, steps: { [id('ask')]: id('ask2') }, links: {} }).toGive(`
                 | a       | b               | c
      evidence   | sign    |                 |
      customer   | enter   | ask, ask2, wait | go
      frontstage | greet*2 |                 |
      time       |         |                 |
      enter -> ask
      ask -> wait : exception`)
  })

  test('[C22] copies go elsewhere together', () => {
    const to = { lane: id('frontstage'), column: id('b') }
    expectCommand(before, duplicateSteps, { ...main, steps: copies, links: {}, to }).toGive(`
                 | a      | b         | c
      evidence   | sign   |           |
      customer   | enter  | ask, wait | go
      frontstage | greet*2 | enter2   | ask2, wait2
      time       |        |           |
      enter -> ask
      ask -> wait : exception`)
  })

  test('[C22] everything in a step is copied; recovery among the copies leads to the copy', () => {
    const steps = { [id('enter')]: id('enter2'), [id('ask')]: id('ask2') }
    const after = expectCommand(studiedProject(), duplicateSteps, { ...main, steps, links: {} }).toSucceed()
    expect(mainOf(after).steps[id('enter2')]?.fail).toEqual({ cause: 'No sign', recoveryStep: 'ask2' })
    const { order: _order, ...ask } = mainOf(after).steps[id('ask')] ?? {}
    expect(mainOf(after).steps[id('ask2')]).toMatchObject({ ...ask, id: 'ask2' })
    expect(mainOf(after).painPoints).toEqual(mainOf(studiedProject()).painPoints)
  })

  test('[C6] refuses ids that are taken, twice the same id, and places outside the grid', () => {
    const run = (steps: object, links: object = {}, to?: { lane: never; column: never }) =>
      expectCommand(before, duplicateSteps, {
        ...main,
        steps: steps as never,
        links: links as never,
        ...(to ? { to } : {}),
      })
    run({ enter: 'ask' }).toBeRefused('id-taken')
    run({ enter: 'x', ask: 'x' }).toBeRefused('id-taken')
    run({ enter: 'x y' }).toBeRefused('invalid-value')
    run({ nobody: 'x' }).toBeRefused('missing-step')
    run({}).toBeRefused('nothing-to-do')
    run({ enter: 'x' }, { 'enter-ask': 'y' }).toBeRefused('missing-link')
    run({ enter: 'x', ask: 'y' }, { 'enter-ask': 'ask-wait' }).toBeRefused('id-taken')
    run({ greet: 'x' }, {}, { lane: id('frontstage') as never, column: id('c') as never }).toBeRefused('span-too-wide')
  })
})

describe('toggleMark', () => {
  const toggle = (steps: string, mark: 'fail' | 'wait' | 'decision' | 'truth') =>
    expectCommand(studiedProject(), toggleMark, { ...main, steps: steps.split(' ').map(id), mark })
  const stepsOf = (steps: string, mark: Parameters<typeof toggle>[1]) => mainOf(toggle(steps, mark).toSucceed()).steps

  test('[C21] a mark is set on all unless all have it', () => {
    expect(stepsOf('enter ask', 'fail')[id('ask')]?.fail).toEqual({})
    expect(stepsOf('enter ask', 'fail')[id('enter')]?.fail?.cause).toBe('No sign')
    expect(stepsOf('enter', 'fail')[id('enter')]).not.toHaveProperty('fail')
    expect(stepsOf('enter', 'wait')[id('enter')]?.wait).toEqual({})
    expect(stepsOf('enter', 'truth')[id('enter')]?.momentOfTruth).toBe(true)
    expect(stepsOf('enter', 'decision')[id('enter')]?.kind).toBe('decision')
  })

  test('[C21] twice gives back what was there', () => {
    for (const mark of ['wait', 'decision', 'truth'] as const) {
      const once = toggle('ask note', mark).toSucceed()
      const twice = expectCommand(once, toggleMark, { ...main, steps: [id('ask'), id('note')], mark }).toSucceed()
      expect(twice).toEqual(studiedProject())
    }
  })

  test('[C11] evidence is no decision', () => {
    expectCommand(before, toggleMark, { ...main, steps: [id('sign')], mark: 'decision' }).toBeRefused('kind-of-lane')
    toggle('nobody', 'fail').toBeRefused('missing-step')
    expectCommand(before, toggleMark, { ...main, steps: [], mark: 'fail' }).toBeRefused('nothing-to-do')
  })
})
