import { describe, expect, test } from 'vitest'
import { filterRows } from '../../../src/ui/outline/filterRows'
import { outlineRows } from '../../../src/ui/outline/outlineRows'
import { nextSorting, sortRows } from '../../../src/ui/outline/sortRows'
import { id } from '../../support/anyId'
import { blueprint } from '../../support/blueprint'
import { outlineContext } from '../../support/outlineContext'
import { altered } from '../../support/studiedProject'

const drawn = blueprint(`
             | a     | b         | c
  phases     | in    | out       |
  evidence   | sign  |           |
  customer   | enter | ask, wait | go
  frontstage | greet |           |
  time       |       |           |`)

const project = altered(drawn, ({ steps, painPoints }) => {
  Object.assign(steps[id('ask')]!, { standardMinutes: 30, fail: {}, note: 'At the counter' })
  Object.assign(steps[id('wait')]!, { wait: { actualMinutes: 120 }, standardMinutes: 1 })
  Object.assign(steps[id('go')]!, { standardMinutes: 9, momentOfTruth: true, emotion: -1 })
  painPoints[id('p')] = {
    id: id('p'),
    number: 3,
    title: 'Slow',
    severity: 2,
    targets: [
      { type: 'step', id: id('wait') },
      { type: 'lane', id: id('customer') },
    ],
  }
})

const context = outlineContext(project)
const rows = outlineRows(context.blueprint)
const titles = (some: readonly (typeof rows)[number][]) => some.map(({ step }) => step.title)

describe('the rows of a blueprint', () => {
  test('stand in the order of the journey and are numbered', () => {
    expect(titles(rows)).toEqual(['sign', 'enter', 'greet', 'ask', 'wait', 'go'])
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(rows.map(({ phase, columnNumber }) => `${phase.title} ${columnNumber}`)).toEqual([
      'in 1',
      'in 1',
      'in 1',
      'out 2',
      'out 2',
      'out 3',
    ])
  })

  test('know the pain points of their steps', () => {
    expect(rows.map(({ pains }) => pains.length)).toEqual([0, 0, 0, 0, 1, 0])
  })
})

describe('sorting', () => {
  test('goes up, down, and back to the journey', () => {
    const up = nextSorting(null, 'typical')
    const down = nextSorting(up, 'typical')
    expect(titles(sortRows(rows, up, context)).slice(0, 3)).toEqual(['go', 'ask', 'wait'])
    expect(titles(sortRows(rows, down, context)).slice(0, 3)).toEqual(['wait', 'ask', 'go'])
    expect(nextSorting(down, 'typical')).toBeNull()
    expect(nextSorting(down, 'lane')).toEqual({ field: 'lane', descending: false })
  })

  test('leaves what has no value last, in the order of the journey', () => {
    for (const descending of [false, true]) {
      const sorted = titles(sortRows(rows, { field: 'emotion', descending }, context))
      expect(sorted).toEqual(['go', 'sign', 'enter', 'greet', 'ask', 'wait'])
    }
  })

  test('sorts lanes from the top, not by name', () => {
    const sorted = sortRows(rows, { field: 'lane', descending: false }, context)
    expect(titles(sorted)).toEqual(['sign', 'enter', 'ask', 'wait', 'go', 'greet'])
  })
})

describe('filtering', () => {
  const shown = (filter: Parameters<typeof filterRows>[1], kept: readonly string[] = []) =>
    titles([...filterRows(rows, filter, context, new Set(kept.map((step) => id(step))))])

  test('finds every word, in any cell', () => {
    expect(shown({ text: 'COUNTER out' })).toEqual(['ask'])
    expect(shown({ text: 'counter sign' })).toEqual([])
    expect(shown({ text: '  ' })).toHaveLength(6)
  })

  test('by lane, phase and mark, all at once', () => {
    expect(shown({ lane: id('customer'), phase: id('out') })).toEqual(['ask', 'wait', 'go'])
    expect(shown({ mark: 'wait' })).toEqual(['wait'])
    expect(shown({ mark: 'truth' })).toEqual(['go'])
    expect(shown({ mark: 'pain' })).toEqual(['wait'])
    expect(shown({ lane: id('evidence'), mark: 'fail' })).toEqual([])
  })

  test('keeps what was just written', () => {
    expect(shown({ mark: 'fail' }, ['go'])).toEqual(['ask', 'go'])
  })
})
