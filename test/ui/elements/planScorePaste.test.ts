import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../src/model/ordered'
import { planScorePaste } from '../../../src/ui/elements/planScorePaste'
import { cableElements } from '../../support/cableElements'

const SCALE = { low: 1, high: 5 }
const attributes = inOrder(cableElements().attributes)
const plan = (text: string) => planScorePaste(text, attributes, SCALE)
const kinds = (text: string) => plan(text).map(({ kind }) => kind)

describe('scores from a spreadsheet', () => {
  test('find attributes by their titles, however they are written, and tell what changes', () => {
    const rows = plan('Attribute\tImportance\tPerformance\tn\nPRICE \t4,9\t2.0\t70\r\nslot\t4.2\t3.9\n\nParking\t3\t\t')
    expect(rows).toMatchObject([
      { kind: 'changed', attribute: { id: 'price' }, scores: { importance: 4.9, performance: 2, answers: 70 } },
      { kind: 'same', attribute: { id: 'slot' }, scores: { importance: 4.2, performance: 3.9 } },
      { kind: 'new', title: 'Parking', scores: { importance: 3 } },
    ])
  })

  test('leave out rows that do not fit, and say why', () => {
    const rows = plan('price\t6\t2\nprice\t4\t2\n\t4\t4\nbill\tmuch\t3\nbox\t4\t3\t6.5')
    expect(rows.map((row) => row.kind === 'problem' && row.problem)).toEqual([
      { type: 'outside', text: '6' },
      { type: 'repeated' },
      { type: 'noTitle' },
      { type: 'notANumber', text: 'much' },
      { type: 'notWhole', text: '6.5' },
    ])
  })

  test('are read from typed rows as well, and an empty cell says nothing', () => {
    expect(kinds('Price shown; 4.5; 2\nbill  4.3  1.55')).toEqual(['new', 'same'])
    expect(plan('slot\t\t–\t12')).toMatchObject([{ kind: 'changed', scores: { answers: 12 } }])
    expect(plan('slot\t\t')).toMatchObject([{ kind: 'same', scores: {} }])
    expect([kinds(''), kinds('\n \t \n')]).toEqual([[], []])
  })

  test('keep a first row that is no heading', () => {
    expect(kinds('Parking\t3\t3')).toEqual(['new'])
    expect(kinds('Parking')).toEqual(['new'])
    expect(kinds('名称\t重要性\t表现\nslot\t４．２\t3')).toEqual(['changed'])
  })
})
