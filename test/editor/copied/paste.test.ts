import { describe, expect, test } from 'vitest'
import { deleteSteps } from '../../../src/commands/deleteSteps'
import { editStep } from '../../../src/commands/editStep'
import type { Insertion } from '../../../src/commands/insertion'
import { pasteSteps } from '../../../src/commands/pasteSteps'
import { copyLanes, copySteps, textOfSteps } from '../../../src/editor/copied/copySteps'
import { planPaste } from '../../../src/editor/copied/planPaste'
import { readCopied } from '../../../src/editor/copied/readCopied'
import { readLines } from '../../../src/editor/copied/readLines'
import { createEditor } from '../../../src/editor/editor'
import { asId, type Id } from '../../../src/model/id'
import { inOrder } from '../../../src/model/ordered'
import type { Project } from '../../../src/model/project'
import { id } from '../../support/anyId'
import { blueprint, MAIN } from '../../support/blueprint'
import { expectCommand } from '../../support/expectCommand'
import { altered, mainOf } from '../../support/studiedProject'

const source = blueprint(`
             | a     | b    | c
  evidence   | sign  |      |
  customer   | enter | ask  | go
  frontstage | greet | note*2 |
  backstage  |       | file |
  sign -> enter
  enter -> ask
  ask -> note
  note -> file`)

/** Through text, as a clipboard does. */
const through = (copied: unknown) => {
  const read = readCopied(JSON.stringify(copied))
  if (!read) throw new Error('not readable')
  return read
}

/** Ids that a test can foresee: the kind and a number. */
const numbered = () => {
  let next = 0
  return <Kind extends string>(kind: Kind) => asId<Id<Kind>>(`${kind}${++next}`)
}

function paste(target: Project, copied: ReturnType<typeof copySteps>, lane: string, column: string): Insertion {
  const place = { project: target, blueprint: mainOf(target), lane: id(lane), column: id(column), freshId: numbered() }
  const plan = planPaste(through(copied), place)
  if (typeof plan === 'string') throw new Error(plan)
  return plan
}

const titles = (project: Project) =>
  Object.fromEntries(
    Object.values(mainOf(project).steps).map((step) => [step.title, `${step.lane} ${step.column} ${step.kind}`]),
  )

describe('pasting', () => {
  test('[E12] keeps offsets, finds lanes by role, appends columns, and links as before', () => {
    const target = blueprint(`
                  | one
      guest:customer | enter
      desk:frontstage |
      shop:frontstage |
      office:backstage |`)
    const copied = copySteps(source, mainOf(source), [id('ask'), id('note'), id('file')])
    const plan = paste(target, copied, 'guest', 'one')
    const after = expectCommand(target, pasteSteps, { blueprint: MAIN, ...plan }).toSucceed()
    const [, fresh] = inOrder(mainOf(after).phases).flatMap(({ columns }) => columns)
    expect(titles(after)).toEqual({
      enter: 'guest one action',
      ask: 'guest one action',
      note: 'desk one action',
      file: 'office one action',
    })
    expect(fresh).toBeDefined()
    expect(Object.values(mainOf(after).links).map(({ kind }) => kind)).toHaveLength(2)
  })

  test('[E12] turns evidence into an action where the lane asks for it, and says what does not fit', () => {
    const copied = copySteps(source, mainOf(source), [id('sign')])
    const plan = paste(source, copied, 'backstage', 'c')
    expect(plan.steps).toMatchObject([{ title: 'sign', lane: 'backstage', column: 'c', kind: 'action' }])
    const place = { project: source, blueprint: mainOf(source), lane: id('backstage'), column: id('c') } as const
    const two = copySteps(source, mainOf(source), [id('ask'), id('note')])
    expect(planPaste(through(two), { ...place, freshId: numbered() })).toBe('out-of-range')
    expect(planPaste(through(two), { ...place, lane: null, freshId: numbered() })).toBe('missing-lane')
  })

  test('[E13] brings register entries along, or finds them by id or name; what points elsewhere is dropped', () => {
    const editor = createEditor({
      ...source,
      roles: { order: [id('clerk')], byId: { [id('clerk')]: { id: id('clerk'), name: 'Clerk' } } },
    })
    const changes = { roles: [id('clerk')], fail: { cause: 'slip', recoveryStep: id('enter') } }
    editor.run(editStep, { blueprint: MAIN, step: id('note'), changes })
    const { project } = editor.store.getState()
    const copied = copySteps(project, mainOf(project), [id('note')])
    const elsewhere = paste(source, copied, 'frontstage', 'a')
    expect(elsewhere.records).toMatchObject([{ register: 'roles', record: { name: 'Clerk' } }])
    expect(elsewhere.steps[0]).toMatchObject({ roles: [elsewhere.records?.[0]?.record.id], fail: { cause: 'slip' } })
    expect(elsewhere.steps[0]?.fail?.recoveryStep).toBeUndefined()
    expectCommand(source, pasteSteps, { blueprint: MAIN, ...elsewhere }).toSucceed()
    expect(paste(project, copied, 'frontstage', 'a').records).toEqual([])
    const named: Project = {
      ...source,
      roles: { order: [id('r9')], byId: { [id('r9')]: { id: id('r9'), name: 'Clerk' } } },
    }
    expect(paste(named, copied, 'frontstage', 'a').steps[0]?.roles).toEqual(['r9'])
  })

  test('adds lanes with what they hold below the given lane', () => {
    const plan = paste(source, copyLanes(source, mainOf(source), [id('customer')]), 'customer', 'c')
    const after = expectCommand(source, pasteSteps, { blueprint: MAIN, ...plan }).toSucceed()
    const lanes = inOrder(mainOf(after).lanes)
    expect(lanes.map(({ title }) => title)).toEqual(['evidence', 'customer', 'customer', 'frontstage', 'backstage'])
    const inside = Object.values(mainOf(after).steps).filter(({ lane }) => lane === lanes[2]?.id)
    expect(inside.map(({ title, column }) => `${title} ${column}`)).toEqual(['enter a', 'ask b', 'go c'])
    expect(plan.links).toHaveLength(1)
  })

  test('[E11] reads nothing but sound copies', () => {
    const copied = copySteps(source, mainOf(source), [id('ask')])
    expect(readCopied('')).toBeNull()
    expect(readCopied('ask')).toBeNull()
    expect(readCopied('{"format":"service-blueprint-steps","version":1}')).toBeNull()
    expect(readCopied(JSON.stringify({ ...copied, version: 2 }))).toBeNull()
    const odd = JSON.parse(JSON.stringify(copied))
    odd.project.blueprints.byId.main.steps.ask.surprise = true
    const read = through(odd)
    expect(mainOf(read.project).steps[id('ask')]).not.toHaveProperty('surprise')
    odd.project.blueprints.byId.main.steps.ask.lane = 'nowhere'
    expect(readCopied(JSON.stringify(odd))).toBeNull()
  })
})

describe('pain points of what is pasted', () => {
  const hurting = altered(source, (main) => {
    const targets = [
      { type: 'step', id: 'ask' },
      { type: 'link', id: 'ask-note' },
      { type: 'lane', id: 'customer' },
    ]
    Object.assign(main.painPoints, {
      slow: {
        id: 'slow',
        number: 3,
        title: 'Slow',
        severity: 3,
        targets,
        votes: 8,
        sources: ['survey'],
        cause: 'Queue',
      },
    })
  })
  const withSource = altered(hurting, (_, project) => {
    const survey = { id: id('survey'), kind: 'survey', title: 'Survey' }
    Object.assign(project, { sources: { order: [survey.id], byId: { [survey.id]: survey } } })
  })
  const copied = copySteps(withSource, mainOf(withSource), [id('ask'), id('note')])
  const painsOf = (project: Project) =>
    Object.values(mainOf(project).painPoints).map(({ title, number, targets, votes }) => ({
      ...{ title, number, votes },
      targets: targets.map((target) =>
        target.type === 'step' ? mainOf(project).steps[target.id]?.title : target.type,
      ),
    }))

  test('[C54] beside the original, nothing hurts', () => {
    expect(mainOf(copied.project).painPoints).toMatchObject({ slow: { targets: [{ type: 'step' }, { type: 'link' }] } })
    const plan = paste(withSource, copied, 'customer', 'b')
    expect([plan.painPoints, plan.painTargets]).toEqual([undefined, undefined])
  })

  test('[C54] what was cut takes its place again', () => {
    const editor = createEditor(withSource)
    editor.run(deleteSteps, { blueprint: MAIN, steps: [id('ask'), id('note')] })
    const { project } = editor.store.getState()
    expect(painsOf(project)).toEqual([{ title: 'Slow', number: 3, votes: 8, targets: ['lane'] }])
    const plan = paste(project, copied, 'customer', 'b')
    const after = expectCommand(project, pasteSteps, { blueprint: MAIN, ...plan }).toSucceed()
    expect(painsOf(after)).toEqual([{ title: 'Slow', number: 3, votes: 8, targets: ['lane', 'ask', 'link'] }])
  })

  test('[C54] elsewhere it is a new one without votes', () => {
    const target = blueprint(`
                      | one
      guest:customer  | enter
      desk:frontstage |`)
    const plan = paste(target, copied, 'guest', 'one')
    const after = expectCommand(target, pasteSteps, { blueprint: MAIN, ...plan }).toSucceed()
    expect(painsOf(after)).toEqual([{ title: 'Slow', number: 1, votes: undefined, targets: ['ask', 'link'] }])
    expect(Object.values(mainOf(after).painPoints)[0]).toMatchObject({
      cause: 'Queue',
      sources: [after.sources.order[0]],
    })
    const odd = { ...plan, painTargets: [{ painPoint: id('nobody'), targets: [] }] }
    expectCommand(target, pasteSteps, { blueprint: MAIN, ...odd }).toBeRefused('missing-pain-point')
  })
})

test('copied steps read as lines, and lines as titles', () => {
  const copied = copySteps(source, mainOf(source), [id('file'), id('enter'), id('ask')])
  expect(textOfSteps(Object.values(mainOf(copied.project).steps))).toBe('enter\nask\nfile')
  expect(readLines('  One\r\n\n- Two\n3. Three\n• 四\n2 forms signed\n')).toEqual([
    'One',
    'Two',
    'Three',
    '四',
    '2 forms signed',
  ])
})
