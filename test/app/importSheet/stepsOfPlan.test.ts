import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectOfPlan } from '../../../src/app/importSheet/projectOfPlan'
import { type FreshId, stepsOfPlan } from '../../../src/app/importSheet/stepsOfPlan'
import { startProject } from '../../../src/app/startProject'
import { importSteps } from '../../../src/commands/importSteps'
import type { Cell } from '../../../src/exchange/spreadsheet/cellGrid'
import { planSheet } from '../../../src/exchange/spreadsheet/planSheet'
import { recogniseSheet } from '../../../src/exchange/spreadsheet/recogniseSheet'
import type { SheetContext } from '../../../src/exchange/spreadsheet/SheetDraft'
import type { SheetChoices } from '../../../src/exchange/spreadsheet/sheetChoices'
import type { Blueprint } from '../../../src/model/blueprint'
import { columnsInOrder } from '../../../src/model/columnsInOrder'
import { existing } from '../../../src/model/existing'
import { asId, type Id } from '../../../src/model/id'
import { inOrder } from '../../../src/model/ordered'
import type { Project } from '../../../src/model/project'
import { id } from '../../support/anyId'
import { blueprint, MAIN } from '../../support/blueprint'
import { expectCommand } from '../../support/expectCommand'
import { mainOf } from '../../support/studiedProject'

/** Ids that are counted: the same every time. */
function counted(prefix = ''): FreshId {
  let next = 0
  return <Kind extends string>(kind: Kind) => {
    next += 1
    return asId<Id<Kind>>(`${prefix}${kind}${next}`)
  }
}

const contextOf = (main: Blueprint): SheetContext => ({
  ...{ blueprint: main, untitledPhase: 'Sheet' },
  ...{ evidenceLane: 'Evidence', customerLane: 'Customer' },
})

const plan = (main: Blueprint, rows: readonly (readonly Cell[])[], choices: Partial<SheetChoices> = {}) => {
  const context = contextOf(main)
  return planSheet({ name: '', rows }, { ...recogniseSheet(rows, context), ...choices }, context)
}

const before = blueprint(`
             | a     | b
  customer   | enter |
  frontstage |       |
  notes      |       |`)

const taken = (rows: readonly (readonly Cell[])[], choices: Partial<SheetChoices> = {}): Project => {
  const main = mainOf(before)
  const args = stepsOfPlan(plan(main, rows, choices), before, main, counted())
  return expectCommand(before, importSteps, { blueprint: MAIN, ...args }).toSucceed()
}

/** Each step as "column lane: title". */
const drawn = (project: Project): string[] => {
  const main = mainOf(project)
  const columns = columnsInOrder(main)
  return Object.values(main.steps).map(
    ({ column, lane, title }) => `${columns.indexOf(column) + 1} ${main.lanes.byId[lane]?.title}: ${title}`,
  )
}

describe('stepsOfPlan', () => {
  test('puts steps into phases and lanes that are there, and into new ones', () => {
    const after = taken([
      ['Phase', 'Lane', 'Step', 'Who', 'Place', 'Pain'],
      ['visit', 'customer', 'asks', 'Clerk', 'Hall', 'slow'],
      ['', 'Back office', 'looks', 'clerk, Trainee', '', ''],
      ['pay', 'customer', 'pays', '', 'hall', ''],
    ])
    expect(drawn(after)).toEqual(['1 customer: enter', '3 customer: asks', '3 Back office: looks', '4 customer: pays'])
    expect(inOrder(after.roles).map(({ name }) => name)).toEqual(['Clerk', 'Trainee'])
    expect(inOrder(after.facilities).map(({ name }) => name)).toEqual(['Hall'])
    expect(inOrder(mainOf(after).lanes).map(({ title, role }) => [title, role])).toEqual([
      ['customer', 'customer'],
      ['frontstage', 'frontstage-people'],
      ['Back office', 'backstage'],
      ['notes', 'notes'],
    ])
    expect(Object.values(mainOf(after).painPoints)).toMatchObject([{ title: 'slow', severity: 2, number: 1 }])
  })

  test('links along lanes or from row to row where that is wanted, and never evidence', () => {
    const rows = [
      ['Lane', 'Step', 'Evidence'],
      ['customer', 'asks', 'Form'],
      ['frontstage', 'answers', ''],
      ['customer', 'goes', ''],
    ]
    const links = (choice: SheetChoices['links']) => {
      const { links: made, steps } = mainOf(taken(rows, { links: choice }))
      return Object.values(made).map(({ from, to, kind }) => `${steps[from]?.title} ${steps[to]?.title} ${kind}`)
    }
    expect(links('none')).toEqual([])
    expect(links('lanes')).toEqual(['asks goes sequence'])
    expect(links('rows')).toEqual(['asks answers interaction', 'answers goes interaction'])
  })

  test('writes notes into the notes lane of that name, and pain points of a whole phase on it', () => {
    const after = taken([
      ['', 'visit', 'pay'],
      ['customer', '', 'pays'],
      ['frontstage', 'greets', ''],
      ['Notes', 'A bench', 'Cash'],
      ['Pain points', 'Cold', 'Dear'],
    ])
    const { lanes, painPoints } = mainOf(after)
    expect(Object.values(lanes.byId[id('notes')]?.cells ?? {})).toEqual([{ text: 'A bench' }, { text: 'Cash' }])
    expect(Object.values(painPoints).map(({ title, targets }) => [title, targets[0]?.type])).toEqual([
      ['Cold', 'phase'],
      ['Dear', 'step'],
    ])
  })

  test('any sheet gives what the command takes, or nothing at all', () => {
    const cell = fc.constantFrom<Cell>(
      '',
      'customer',
      'Frontstage',
      'Step',
      'Phase',
      'Lane',
      'Pain',
      'Notes',
      'a\nb',
      '5',
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 }),
        fc.constantFrom('none', 'lanes', 'rows'),
        (rows, links) => {
          const main = mainOf(before)
          const args = stepsOfPlan(plan(main, rows, { links: links as SheetChoices['links'] }), before, main, counted())
          const verdict = importSteps.check(before, { blueprint: MAIN, ...args })
          expect(verdict.ok || verdict.reason === 'nothing-to-do').toBe(true)
        },
      ),
    )
  })
})

describe('projectOfPlan', () => {
  test('keeps blank lanes of zones that the sheet does not have, and no blank phase', () => {
    const blank = startProject({
      ...{ language: 'en', title: 'Parcels', blueprintName: 'As-is', phaseTitles: ['Before', 'After'] },
      ...{ now: '2026-01-01T00:00:00Z', freshId: counted() as (kind: string) => string },
    })
    const main = existing(blank.blueprints.byId, blank.blueprints.order[0] ?? id('none'))
    const sheet = plan(
      main,
      [
        ['Phase', 'Lane', 'Step'],
        ['Seek', 'Customer', 'Calls'],
        ['Seek', 'Hall staff', 'Looks'],
      ],
      { lanes: { 'hall staff': 'new:frontstage-people' } },
    )
    const made = projectOfPlan(sheet, blank, counted('new-'))
    if ('ok' in made) throw new Error(made.reason)
    const [after] = inOrder(made.blueprints)
    expect(after && inOrder(after.phases).map(({ title }) => title)).toEqual(['Seek'])
    expect(after && inOrder(after.lanes).map(({ title }) => title)).toEqual([
      ...['Evidence', 'Customer', 'Hall staff', 'Backstage', 'Support', 'Emotion'],
    ])
  })
})
