import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/exchange/spreadsheet/cellGrid'
import { fieldOfHeading } from '../../../src/exchange/spreadsheet/fieldOfHeading'
import { laneOfName } from '../../../src/exchange/spreadsheet/laneOfName'
import { planSheet } from '../../../src/exchange/spreadsheet/planSheet'
import { recogniseSheet } from '../../../src/exchange/spreadsheet/recogniseSheet'
import type { SheetContext } from '../../../src/exchange/spreadsheet/SheetDraft'
import { SHEET_SHAPES, type SheetChoices } from '../../../src/exchange/spreadsheet/sheetChoices'
import type { SheetPlan } from '../../../src/exchange/spreadsheet/sheetPlan'
import { existing } from '../../../src/model/existing'
import { blueprint, MAIN } from '../../support/blueprint'

const there = blueprint(`
             | arrive | order
  phases     | visit  |
  evidence   | sign   |
  customer   | enter  | ask
  frontstage | greet  |
  time       |        |`)

const context: SheetContext = {
  blueprint: existing(there.blueprints.byId, MAIN),
  untitledPhase: 'Sheet',
  evidenceLane: 'Evidence',
  customerLane: 'Customer',
}

type Rows = readonly (readonly Cell[])[]

const read = (rows: Rows, choices: Partial<SheetChoices> = {}): SheetPlan =>
  planSheet({ name: '', rows }, { ...recogniseSheet(rows, context), ...choices }, context)

/** Each step as "phase column lane: title", which is what a person would check. */
const drawn = ({ steps, lanes, phases }: SheetPlan): string[] =>
  steps.map(({ phase, place, lane, title }) => `${phases[phase]?.title} ${place + 1} ${lanes[lane]?.name}: ${title}`)

describe('fieldOfHeading', () => {
  test.each([
    ['Step', 'title'],
    ['Duration (min)', 'minutes'],
    [' PAIN POINTS: ', 'pain'],
    ['Who?', 'roles'],
    ['步骤', 'title'],
    ['負責人', 'roles'],
    ['等待時間（分鐘）', 'waiting'],
    ['情緒', 'emotion'],
    ['Shoe size', null],
    ['', null],
  ])('[F44] %j is %s', (heading, field) => expect(fieldOfHeading(heading)).toBe(field))
})

describe('laneOfName', () => {
  test.each([
    ['customer', 'lane:customer'],
    ['Customer actions', 'lane:customer'],
    ['顾客行为', 'lane:customer'],
    ['顧客', 'lane:customer'],
    ['Physical evidence', 'lane:evidence'],
    ['Frontstage', 'lane:frontstage'],
    ['Guests', 'new:customer'],
    ['Front stage technology', 'new:frontstage-technology'],
    ['Behind the scenes', 'new:backstage'],
    ['後台員工', 'new:backstage'],
    ['支持系统', 'new:support'],
    ['Line of visibility', 'line'],
    ['可视分界线', 'line'],
    ['內部互動分界線', 'line'],
    ['Emotional journey', 'emotion'],
    ['痛点', 'pain'],
    ['Duration', 'time'],
    ['Ideas', 'notes'],
  ])('[F45] %j is %s', (name, target) =>
    expect(laneOfName(name, context.blueprint, 'support')).toEqual({ target, isGuess: false }),
  )

  test('[F45] a name that says nothing is a guess: a lane like the one above', () =>
    expect(laneOfName('Blue team', context.blueprint, 'backstage')).toEqual({ target: 'new:backstage', isGuess: true }))
})

describe('a list', () => {
  const LIST: Rows = [
    ['Our service, as of March'],
    [],
    ['Phase', 'Lane', 'Step', 'Who', 'Minutes', 'Emotion', 'Pain point', 'Evidence', 'Shoe size'],
    ['Apply', 'Customer', 'Asks for a form', '', 5, '+1', '', 'Form', 42],
    ['', 'Frontstage', 'Hands it out', 'Clerk, Trainee', '1 h 30', '', '', '', ''],
    ['', 'Customer', 'Fills it in', '', 'soon', 7, 'Hard to read; Too long', '', ''],
    ['Pay', 'Back office', 'Books it', '', '', '', '', '', ''],
    ['', '', '', '', '12', '', '', '', ''],
  ]

  test('[F44] is recognised by its headings, wherever they stand', () =>
    expect(recogniseSheet(LIST, context)).toMatchObject({
      shape: 'list',
      start: 2,
      headings: 1,
      fields: ['phase', 'lane', 'title', 'roles', 'minutes', 'emotion', 'pain', 'evidence', null],
    }))

  test('[F46] gives phases, lanes, columns, steps, pain points and evidence', () => {
    const plan = read(LIST)
    expect(drawn(plan)).toEqual([
      'Apply 1 Customer: Asks for a form',
      'Apply 1 Evidence: Form',
      'Apply 1 Frontstage: Hands it out',
      'Apply 2 Customer: Fills it in',
      'Pay 1 Back office: Books it',
    ])
    expect(plan.lanes.map(({ target }) => target)).toEqual([
      'lane:customer',
      'lane:frontstage',
      'new:backstage',
      'lane:evidence',
    ])
    expect(plan.steps[0]).toMatchObject({ fields: { standardMinutes: 5, emotion: 1 }, from: { row: 4, column: 3 } })
    expect(plan.steps[2]).toMatchObject({ roles: ['Clerk', 'Trainee'], fields: { standardMinutes: 90 } })
    expect(plan.pains).toMatchObject([
      { title: 'Hard to read', severity: 2, on: { step: 3 } },
      { title: 'Too long', severity: 2, on: { step: 3 } },
    ])
  })

  test('[F48] says by row and column what it could not take, and what it leaves out', () => {
    const plan = read(LIST)
    expect(plan.problems).toEqual([
      { row: 6, column: 5, code: 'time', text: 'soon', field: 'minutes' },
      { row: 6, column: 6, code: 'emotion', text: '7', field: 'emotion' },
      { row: 8, code: 'noTitle', text: '12' },
    ])
    expect(plan.remarks).toEqual([
      { code: 'rowsAbove', text: 'Our service, as of March' },
      { code: 'columnLeftOut', text: 'Shoe size' },
    ])
  })

  test('[F46] in Chinese, with values as people write them', () => {
    const plan = read([
      ['阶段', '泳道', '步骤', '时长', '渠道', '情绪', '类型', '是否增值', '成本'],
      ['申请', '顾客', '打电话', '5 分钟', '热线', '不满', '', '是', '¥1,200'],
      ['申请', '前台', '能办吗？', '', '', '', '决策', '否', ''],
    ])
    expect(drawn(plan)).toEqual(['申请 1 顾客: 打电话', '申请 1 前台: 能办吗？'])
    expect(plan.steps.map(({ fields, kind }) => ({ ...fields, kind }))).toEqual([
      { kind: 'action', standardMinutes: 5, channel: 'phone', emotion: -1, valueAdding: true, cost: 1200 },
      { kind: 'decision', valueAdding: false },
    ])
    expect(plan.problems).toEqual([])
  })

  test('[F46] rows that stand by lane start at the first column again; a named column is shared', () => {
    const rows = (...lines: string[]): Rows => [['Lane', 'Step', 'Column'], ...lines.map((line) => line.split(','))]
    expect(drawn(read(rows('Customer,a', 'Customer,b', 'Frontstage,c', 'Frontstage,d')))).toEqual([
      'Sheet 1 Customer: a',
      'Sheet 2 Customer: b',
      'Sheet 1 Frontstage: c',
      'Sheet 2 Frontstage: d',
    ])
    expect(drawn(read(rows('Customer,a,In', 'Customer,b,Out', 'Frontstage,c,Out', 'Frontstage,d,In')))).toEqual([
      'Sheet 1 Customer: a',
      'Sheet 2 Customer: b',
      'Sheet 2 Frontstage: c',
      'Sheet 1 Frontstage: d',
    ])
  })

  test('[F44] without headings is recognised by what stands in its columns', () =>
    expect(
      recogniseSheet(
        [
          ['customer', 'Enters the hall', '5 min'],
          ['frontstage', 'Greets them', '1 min'],
          ['customer', 'Takes a number', '10 s'],
        ],
        context,
      ),
    ).toMatchObject({ shape: 'list', headings: 0, fields: ['lane', 'title', 'minutes'] }))

  test('[F46] units in a heading count', () =>
    expect(
      read([
        ['Step', 'Time (h)'],
        ['Waits', '2'],
        ['Asks', '2 min'],
      ]).steps.map(({ fields }) => fields),
    ).toEqual([{ standardMinutes: 120 }, { standardMinutes: 2 }]))
})

describe('a matrix', () => {
  const MATRIX: Rows = [
    ['', 'Visit', 'Pay'],
    ['Physical evidence', 'Sign', 'Bill'],
    ['Customer actions', 'Enters\n- Asks\n- Waits', 'Pays'],
    ['Line of interaction', '', ''],
    ['Onstage staff', 'Greets', ''],
    ['Blue team', '', 'Counts'],
    ['Emotion', '+1', 'cross'],
    ['Pain points', 'Long queue', ''],
    ['Duration', '', '2 min'],
    ['Ideas', 'A bench', ''],
  ]

  test('[F44] is recognised by the lanes in its first column', () =>
    expect(recogniseSheet(MATRIX, context)).toMatchObject({
      shape: 'lanes-down',
      start: 0,
      headings: 1,
      headingsName: 'phases',
    }))

  test('[F47] items of a whole phase follow each other; phases and lanes of the same name are those that are there', () => {
    const plan = read(MATRIX)
    expect(drawn(plan)).toEqual([
      'visit 1 Physical evidence: Sign',
      'Pay 1 Physical evidence: Bill',
      'visit 1 Customer actions: Enters',
      'visit 2 Customer actions: Asks',
      'visit 3 Customer actions: Waits',
      'Pay 1 Customer actions: Pays',
      'visit 1 Onstage staff: Greets',
      'Pay 1 Blue team: Counts',
    ])
    expect(plan.phases.map(({ existing: id, columns }) => [id, columns.length])).toEqual([
      ['visit', 3],
      [undefined, 1],
    ])
    expect(plan.lanes.map(({ name, target, isGuess }) => [name, target, isGuess])).toContainEqual([
      'Blue team',
      'new:frontstage-people',
      true,
    ])
  })

  test('[F47] rows of data speak of the steps of the customer', () => {
    const plan = read(MATRIX)
    expect(plan.steps.map(({ fields }) => fields).filter((fields) => Object.keys(fields).length > 0)).toEqual([
      { emotion: 1 },
      { standardMinutes: 2 },
    ])
    expect(plan.pains).toEqual([{ title: 'Long queue', severity: 2, on: { step: 2 }, from: { row: 8, column: 2 } }])
    expect(plan.notes).toMatchObject([{ phase: 0, place: 0, text: 'A bench' }])
    expect(plan.problems).toEqual([{ row: 7, column: 3, code: 'emotion', text: 'cross', field: 'emotion' }])
    expect(plan.remarks).toEqual([{ code: 'line', text: 'Line of interaction' }])
  })

  test('[F47] with two rows of headings, merged phases and moments, items stand one below the other', () => {
    const plan = read([
      ['', 'Visit', '', 'Pay'],
      ['Step', 'Enter', 'Order', 'Leave'],
      ['顾客', 'Enters\nLooks', 'Asks', 'Goes'],
      ['后台', '', 'Cooks', ''],
    ])
    expect(drawn(plan)).toEqual([
      'visit 1 顾客: Enters',
      'visit 1 顾客: Looks',
      'visit 2 顾客: Asks',
      'Pay 1 顾客: Goes',
      'visit 2 后台: Cooks',
    ])
    expect(plan.phases[0]?.columns.map(({ title }) => title)).toEqual(['Enter', 'Order'])
  })

  test('[F44] [F47] lanes side by side are read the same way, and named as they stand', () => {
    const plan = read([
      ['Moment', 'Customer', 'Frontstage', 'Backstage', 'Emotion'],
      ['Visit', 'Enters', 'Greets', '', 'bad?'],
      ['Pay', 'Pays', '', 'Books', ''],
    ])
    expect(drawn(plan).toSorted()).toEqual([
      'Pay 1 Backstage: Books',
      'Pay 1 Customer: Pays',
      'visit 1 Customer: Enters',
      'visit 1 Frontstage: Greets',
    ])
    expect(plan.problems).toMatchObject([{ row: 2, column: 5, code: 'emotion' }])
  })
})

describe('any sheet', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      '',
      'Customer',
      'Frontstage',
      'Step',
      'Phase',
      'Lane',
      'Emotion',
      'a\nb',
      'Pain',
      '5 min',
    ),
    fc.string({ maxLength: 6 }),
    fc.double(),
    fc.boolean(),
  )
  const rowsOf = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })

  test('[F48] read in any way, gives places that exist and a problem or a step for each row of a list', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...SHEET_SHAPES), fc.nat(3), fc.nat(2), (rows, shape, start, headings) => {
        const choices = { shape, start, headings: headings as 0 | 1 | 2 }
        for (const plan of [read(rows), read(rows, choices)]) {
          for (const { phase, place, lane } of [...plan.steps, ...plan.notes]) {
            expect(plan.phases[phase]?.columns[place]).toBeDefined()
            expect(plan.lanes[lane]).toBeDefined()
          }
          for (const { on } of plan.pains)
            expect('step' in on ? plan.steps[on.step] : plan.phases[on.phase]).toBeDefined()
          expect(plan.steps.every(({ title }) => title.trim() !== '')).toBe(true)
        }
      }),
    )
  })
})
