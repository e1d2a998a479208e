import { describe, expect, test } from 'vitest'
import { fillTable } from '../../../src/commands/fillTable'
import { cellText } from '../../../src/ui/outline/cellText'
import { OUTLINE_FIELDS, type OutlineField } from '../../../src/ui/outline/outlineField'
import { outlineRows } from '../../../src/ui/outline/outlineRows'
import { type FreshIds, type PasteTarget, planPaste } from '../../../src/ui/outline/planPaste'
import { id } from '../../support/anyId'
import { blueprint, MAIN } from '../../support/blueprint'
import { expectCommand } from '../../support/expectCommand'
import { outlineContext } from '../../support/outlineContext'
import { mainOf } from '../../support/studiedProject'

const project = blueprint(`
             | a     | b
  evidence   | sign  |
  customer   | enter | ask
  frontstage | greet |`)
const context = outlineContext(project)
const rows = outlineRows(context.blueprint)

function counted(): FreshIds {
  let count = 0
  const next = (kind: string) => {
    count += 1
    return id(`${kind}${count}`)
  }
  return { step: () => next('s'), role: () => next('r'), column: () => next('c') }
}

const fields: readonly OutlineField[] = ['title', 'lane', 'roles', 'typical', 'marks']
const plan = (table: string[][], at: Partial<PasteTarget> = {}) =>
  planPaste(context, table, { rows, row: 0, fields, field: 0, ...at }, counted())

/** The project after a paste, through the laws of commands. */
function pasted(table: string[][], at: Partial<PasteTarget> = {}) {
  const result = plan(table, at)
  if ('misfits' in result) throw new Error(JSON.stringify(result.misfits))
  return expectCommand(project, fillTable, { blueprint: MAIN, ...result.fill })
}

describe('a paste', () => {
  test('goes over the cells that are there, from the given one on', () => {
    const after = mainOf(
      pasted(
        [
          ['Clerk', '5 min'],
          ['Clerk, Guard', ''],
        ],
        { row: 1, field: 2 },
      ).toSucceed(),
    )
    expect(after.steps[id('enter')]).toMatchObject({ roles: ['r1'], standardMinutes: 5 })
    expect(after.steps[id('greet')]).toMatchObject({ roles: ['r1', 'r2'] })
  })

  test('adds a step for each line below the end, in the lane above, column by column', () => {
    const result = pasted([['ask2'], ['pay'], [''], ['leave', 'frontstage'], ['wave']], { row: 3 })
    const after = mainOf(result.toSucceed())
    const place = (title: string) => {
      const row = outlineRows(after).find(({ step }) => step.title === title)
      return row && `${row.lane.id} ${row.columnNumber}`
    }
    expect(['ask2', 'pay', 'leave', 'wave'].map(place)).toEqual([
      'customer 2',
      'customer 3',
      'frontstage 4',
      'frontstage 5',
    ])
    expect(after.phases.byId[id('visit')]?.columns).toHaveLength(5)
  })

  test('adds no column that a later cell makes needless', () => {
    const all: readonly OutlineField[] = ['title', 'column']
    const after = mainOf(pasted([['pay', '1']], { row: 4, fields: all }).toSucceed())
    expect(Object.keys(after.columns)).toEqual(['a', 'b'])
  })

  test('lists what does not fit by row and column, and plans nothing', () => {
    const result = plan([
      ['Enter', 'attic', '', 'soon', 'Q', 'more'],
      ['Greet', '', '', '5', ''],
    ])
    expect(result).toEqual({
      misfits: [
        { row: 1, field: 'lane', text: 'attic', problem: 'lane' },
        { row: 1, field: 'typical', text: 'soon', problem: 'time' },
        { row: 1, field: 'marks', text: 'Q', problem: 'marks' },
        { row: 1, field: null, text: 'more', problem: 'outside' },
      ],
    })
  })

  test('of copied rows over themselves changes nothing', () => {
    const table = rows.map((row) => OUTLINE_FIELDS.map((field) => cellText(row, field, context)))
    pasted(table, { fields: OUTLINE_FIELDS }).toChangeNothing()
  })

  test('of copied rows below the end makes the same steps again, where they stand', () => {
    const table = rows.map((row) => OUTLINE_FIELDS.map((field) => cellText(row, field, context)))
    const after = mainOf(pasted(table, { fields: OUTLINE_FIELDS, row: rows.length }).toSucceed())
    const places = outlineRows(after).map(({ step }) => `${step.title} ${step.lane} ${step.column}`)
    expect(new Set(places).size).toBe(rows.length)
    expect(places).toHaveLength(2 * rows.length)
  })

  test('makes the first step of all a customer’s', () => {
    const empty = outlineContext(
      blueprint(`
               | a
      evidence |
      customer |`),
    )
    const result = planPaste(empty, [['enter']], { rows: [], row: 0, fields, field: 0 }, counted())
    expect(result).toMatchObject({ fill: { steps: [{ title: 'enter', lane: 'customer', column: 'a' }], columns: [] } })
  })
})
