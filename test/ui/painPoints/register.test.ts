import { describe, expect, test } from 'vitest'
import { enInspector } from '../../../src/i18n/en/inspector'
import { enOutline } from '../../../src/i18n/en/outline'
import { enPainPoints } from '../../../src/i18n/en/painPoints'
import { laneNames } from '../../../src/model/laneNames'
import { inOrder } from '../../../src/model/ordered'
import type { PainPoint } from '../../../src/model/painPoint'
import { painCell } from '../../../src/ui/painPoints/painCell'
import { pastedPains } from '../../../src/ui/painPoints/painClipboard'
import type { PainColumn } from '../../../src/ui/painPoints/painField'
import { painPlaceNames } from '../../../src/ui/painPoints/painPlaceNames'
import { painRowsOn } from '../../../src/ui/painPoints/painRows'
import { readPainCell } from '../../../src/ui/painPoints/readPainCell'
import { registerLines, shownLines } from '../../../src/ui/painPoints/registerLines'
import { renumberChanges } from '../../../src/ui/painPoints/renumberChanges'
import {
  filterPains,
  groupPains,
  nextSorting,
  type PainFilter,
  type PainGrouping,
  type PainSorting,
  sortPains,
} from '../../../src/ui/painPoints/shownPains'
import { id } from '../../support/anyId'
import { altered, mainOf, studiedProject } from '../../support/studiedProject'

const WORDS = { pain: enPainPoints, statuses: enInspector.statuses, marks: enOutline.marks }

const pain = (number: number, more: object = {}) => ({
  ...{ id: `p${number}`, number, title: `Pain ${number}`, severity: 2, targets: [] },
  ...more,
})
const on = (type: string, name: string) => ({ type, id: name })

const PAINS = [
  pain(1, { severity: 4, targets: [on('step', 'enter')], votes: 3, owner: 'Billing', status: 'open', cause: 'Rule' }),
  pain(2, { targets: [on('link', 'ask-note')], votes: 12, element: 'staff', words: '太慢了', impact: 5, effort: 1 }),
  pain(3, { severity: 1, owner: 'Counter', status: 'resolved', cause: ' rule' }),
  pain(4, { targets: [on('lane', 'frontstage'), on('phase', 'out')], impact: 1, effort: 5 }),
]

const blueprint = mainOf(
  altered(studiedProject(), (main) => {
    Object.assign(main, { painPoints: Object.fromEntries(PAINS.map((one) => [one.id, one])) })
  }),
)
const places = painPlaceNames(blueprint, enPainPoints)
const rows = painRowsOn(blueprint, places)(blueprint)
const names = {
  lanes: laneNames(blueprint),
  phases: new Map(inOrder(blueprint.phases).map(({ id: phase, title }) => [phase, title])),
}
const numbers = (some: readonly { readonly painPoint: PainPoint }[]) => some.map(({ painPoint }) => painPoint.number)

describe('rows', () => {
  test('say where they are placed, who acts there, and which marks stand there', () => {
    expect(rows.map(({ where, furtherPlaces, role, marks }) => [where, furtherPlaces, role, marks.join()])).toEqual([
      ['enter', 0, 'customer', 'fail'],
      ['ask → note', 0, 'customer', ''],
      ['', 0, null, ''],
      ['Lane frontstage', 1, 'frontstage-people', ''],
    ])
  })

  test('stay the same objects while their pain point does', () => {
    const make = painRowsOn(blueprint, places)
    const before = make(blueprint)
    const changed = { ...blueprint, painPoints: { ...blueprint.painPoints, [id('p1')]: { ...PAINS[0], severity: 1 } } }
    const after = make(changed as typeof blueprint)
    expect(after[0]).not.toBe(before[0])
    expect(after.slice(1).every((row, index) => row === before[index + 1])).toBe(true)
  })
})

describe('what is shown', () => {
  const filter = (wanted: PainFilter, kept: readonly string[] = []) =>
    numbers(filterPains(rows, wanted, WORDS, new Set(kept.map((name) => id(name)))))

  test('is filtered by place, judgement, people and words; null asks for what is not given', () => {
    expect(filter({})).toEqual([1, 2, 3, 4])
    expect(filter({ lane: id('customer') })).toEqual([1, 2])
    expect(filter({ lane: id('frontstage') })).toEqual([2, 4])
    expect(filter({ phase: id('out') })).toEqual([4])
    expect(filter({ lane: id('frontstage'), phase: id('out') }), 'in the cell itself').toEqual([])
    expect(filter({ severity: 2 })).toEqual([2, 4])
    expect(filter({ status: 'open' })).toEqual([1])
    expect(filter({ status: null })).toEqual([2, 4])
    expect(filter({ owner: null, element: null })).toEqual([4])
    expect(filter({ unplaced: true })).toEqual([3])
    expect(filter({ cause: 'Rule' })).toEqual([1, 3])
    expect(filter({ text: '慢' })).toEqual([2])
    expect(filter({ text: 'rule counter' })).toEqual([3])
    expect(filter({ severity: 4 }, ['p3']), 'what was just written stays').toEqual([1, 3])
  })

  test('is sorted by figures and words, with what is not given at the end', () => {
    const sorted = (sorting: PainSorting | null) => numbers(sortPains(rows, sorting, WORDS, 'en'))
    expect(sorted(null)).toEqual([1, 2, 3, 4])
    expect(sorted({ column: 'votes', descending: true })).toEqual([2, 1, 3, 4])
    expect(sorted({ column: 'votes', descending: false })).toEqual([1, 2, 3, 4])
    expect(sorted({ column: 'number', descending: true }), 'by severity').toEqual([1, 2, 4, 3])
    expect(sorted({ column: 'owner', descending: false })).toEqual([1, 3, 2, 4])
  })

  test('a press on a head sorts, turns round, and gives up', () => {
    const votes = nextSorting(null, 'votes')
    expect(votes).toEqual({ column: 'votes', descending: true })
    const turned = nextSorting(votes, 'votes')
    expect(turned).toEqual({ column: 'votes', descending: false })
    expect(nextSorting(turned, 'votes')).toBeNull()
    expect(nextSorting(votes, 'owner')).toEqual({ column: 'owner', descending: false })
  })

  test('is grouped in a natural order, with what is not given last', () => {
    const grouped = (grouping: PainGrouping) =>
      groupPains(rows, grouping, WORDS, names).map(({ name, rows: some }) => `${name}: ${numbers(some).join()}`)
    expect(grouped('none')).toEqual([': 1,2,3,4'])
    expect(grouped('severity')).toEqual(['critical: 1', 'moderate: 2,4', 'minor: 3'])
    expect(grouped('status')).toEqual(['Open: 1', 'Resolved: 3', 'Not given: 2,4'])
    expect(grouped('owner')).toEqual(['Billing: 1', 'Counter: 3', 'Not given: 2,4'])
    expect(grouped('lane')).toEqual(['customer: 1,2', 'frontstage: 4', 'Not given: 3'])
    expect(grouped('quadrant')).toEqual(['Do now: 2', 'Leave: 4', 'Not given: 1,3'])
  })

  test('only the lines in view are rendered, and the one with the focus', () => {
    const lines = registerLines(groupPains(rows, 'severity', WORDS, names), true)
    const heightOf = ({ type }: { readonly type: string }) => (type === 'group' ? 10 : 50)
    const shown = (fromPx: number, toPx: number, kept: number) =>
      shownLines(lines, heightOf, { fromPx, toPx }, kept).map((line) =>
        line.type === 'gap' ? line.heightPx : line.type === 'group' ? line.name : numbers([line.row])[0],
      )
    expect(shown(0, 1000, 0)).toEqual(['critical', 1, 'moderate', 2, 4, 'minor', 3])
    expect(shown(0, 60, 3)).toEqual(['critical', 1, 120, 3])
    expect(shown(100, 110, -1)).toEqual([70, 2, 110])
  })
})

describe('cells', () => {
  const read = (text: string, column: PainColumn, improvement?: PainPoint['improvement']) =>
    readPainCell(text, column, { improvement }, WORDS, places)

  test('are read in words or figures', () => {
    expect(read('3', 'number')).toEqual({ changes: { severity: 3 } })
    expect(read('4, critical', 'number')).toEqual({ changes: { severity: 4 } })
    expect(read('Major', 'number')).toEqual({ changes: { severity: 3 } })
    expect(read('m', 'number'), 'two begin so').toEqual({ problem: 'severity' })
    expect(read('５', 'impact')).toEqual({ changes: { impact: 5 } })
    expect(read('6', 'effort')).toEqual({ problem: 'rating' })
    expect(read('1.5', 'votes')).toEqual({ problem: 'votes' })
    expect(read('', 'votes')).toEqual({ changes: { votes: undefined } })
    expect(read('in prog', 'status')).toEqual({ changes: { status: 'in-progress' } })
    expect(read('2, no standard for it', 'gap')).toEqual({ changes: { gap: 2 } })
    expect(read('Staff', 'element')).toEqual({ changes: { element: 'staff' } })
    expect(read(' ', 'title')).toEqual({ problem: 'title' })
    expect(read('F', 'marks')).toEqual({ problem: 'readOnly' })
    expect(read('Billing ', 'owner')).toEqual({ changes: { owner: 'Billing' } })
  })

  test('a place is found by its name, and taken off by nothing', () => {
    expect(read('ENTER', 'where')).toEqual({ targets: [{ type: 'step', id: 'enter' }] })
    expect(read('ask → note', 'where')).toEqual({ targets: [{ type: 'link', id: 'ask-note' }] })
    expect(read('lane customer', 'where')).toEqual({ targets: [{ type: 'lane', id: 'customer' }] })
    expect(read('', 'where')).toEqual({ targets: [] })
    expect(read('nowhere', 'where')).toEqual({ problem: 'where' })
  })

  test('an improvement keeps its dates', () => {
    expect(read('Train', 'improvement')).toEqual({ changes: { improvement: { what: 'Train' } } })
    expect(read('', 'improvement', { what: 'Train' })).toEqual({ changes: { improvement: undefined } })
    expect(read('', 'improvement', { what: 'Train', done: '2026-01-01' })).toEqual({
      changes: { improvement: { what: '', done: '2026-01-01' } },
    })
  })

  test('what a cell says is read back as the same', () => {
    const columns = ['number', 'where', 'votes', 'impact', 'effort', 'status', 'element', 'owner', 'cause'] as const
    for (const row of rows) {
      for (const column of columns) {
        const text = painCell(row, column, WORDS)
        const reading = read(text, column)
        if ('targets' in reading) expect(reading.targets).toEqual(row.painPoint.targets.slice(0, 1))
        else if ('problem' in reading || column === 'where') throw new Error(`${column}: ${text}`)
        else {
          const [value] = Object.values(reading.changes)
          const own = column === 'number' ? row.painPoint.severity : row.painPoint[column]
          expect(value).toEqual(typeof own === 'string' ? own.trim() : own)
        }
      }
    }
  })

  test('pasted lines become pain points, without their bullets', () => {
    expect(pastedPains('- No slot\r\n2) Dear\n\n• 收据\tHandwritten!\n20 yuan for nothing')).toEqual([
      { title: 'No slot' },
      { title: 'Dear' },
      { title: '收据', words: 'Handwritten!' },
      { title: '20 yuan for nothing' },
    ])
  })
})

test('renumbering says what it would change', () => {
  const order = ['p4', 'p2', 'p1', 'p3'].map((name) => id(name))
  expect(renumberChanges(blueprint, order, enPainPoints.renumberMore)).toBe('4 → 1, 1 → 3, 3 → 4')
  expect(
    renumberChanges(
      blueprint,
      rows.map(({ painPoint }) => painPoint.id),
      enPainPoints.renumberMore,
    ),
  ).toBeNull()
})
