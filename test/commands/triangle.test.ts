import { describe, expect, test } from 'vitest'
import { addTriangleItem } from '../../src/commands/addTriangleItem'
import { deletePainPoint } from '../../src/commands/deletePainPoint'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { deleteTriangleItem } from '../../src/commands/deleteTriangleItem'
import { editCorner } from '../../src/commands/editCorner'
import { editTriangleCustomer } from '../../src/commands/editTriangleCustomer'
import { editTriangleItem } from '../../src/commands/editTriangleItem'
import { moveTriangleItem } from '../../src/commands/moveTriangleItem'
import { rateRelation } from '../../src/commands/rateRelation'
import type { Project } from '../../src/model/project'
import type { TriangleCornerName } from '../../src/model/triangleParts'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const add = (before: Project, item: object, more: { corner?: TriangleCornerName; index?: number } = {}) =>
  expectCommand(before, addTriangleItem, {
    ...main,
    corner: 'strategy',
    item: { id: id('new'), title: 'Cheap', steps: [], ...item },
    ...more,
  })

describe('the corners', () => {
  test('[C30] keep what they say and do; an empty text is taken away', () => {
    const edit = (changes: object) =>
      expectCommand(studiedProject(), editCorner, { ...main, corner: 'strategy', changes })
    const after = edit({ says: 'Quick', does: '', health: 41 }).toSucceed()
    expect(mainOf(after).triangle.strategy).toMatchObject({ says: 'Quick', health: 41 })
    expect(mainOf(after).triangle.strategy).not.toHaveProperty('does')
    edit({ health: 101 }).toBeRefused('invalid-value')
    edit({ items: { order: [], byId: {} } }).toBeRefused('invalid-value')
    edit({ does: undefined }).toChangeNothing()
  })

  test('[C30] the customer has needs, a quote and a segment that exists', () => {
    const edit = (changes: object) => expectCommand(studiedProject(), editTriangleCustomer, { ...main, changes })
    const after = edit({ quality: 'No errors', quote: 'At last', health: 29 }).toSucceed()
    expect(mainOf(after).triangle.customer).toEqual({
      ...{ segment: 'regulars', quality: 'No errors', quote: 'At last', health: 29 },
    })
    expect(mainOf(edit({ segment: undefined }).toSucceed()).triangle.customer).toEqual({})
    edit({ segment: 'strangers' }).toBeRefused('missing-record')
    edit({ quote: 3 }).toBeRefused('invalid-value')
  })
})

test('[C31] a relation without a rating is unknown, and keeps its reason', () => {
  const rate = (before: Project, changes: object, relation: 'strategy-system' | 'system-people' = 'strategy-system') =>
    expectCommand(before, rateRelation, { ...main, relation, changes })
  const rated = rate(studiedProject(), { rating: 22, reason: 'A fee nobody planned', date: '2026-03-03' }).toSucceed()
  const unknown = rate(rated, { rating: undefined }).toSucceed()
  expect(mainOf(unknown).triangle.relations['strategy-system']).toEqual({
    ...{ reason: 'A fee nobody planned', date: '2026-03-03', sources: ['survey'] },
  })
  const nothing = rate(unknown, { reason: '', date: undefined, sources: [] }).toSucceed()
  expect(mainOf(nothing).triangle.relations).toEqual({})
  expect(mainOf(rate(nothing, { rating: 0 }, 'system-people').toSucceed()).triangle.relations).toEqual({
    'system-people': { rating: 0 },
  })
  rate(nothing, { rating: undefined }).toChangeNothing()
  rate(nothing, { rating: 101 }).toBeRefused('invalid-value')
  rate(nothing, { sources: ['gossip'] }).toBeRefused('missing-record')
  expectCommand(nothing, rateRelation, {
    ...main,
    relation: id('people-system'),
    changes: { rating: 1 },
  } as never).toBeRefused('invalid-value')
})

describe('items', () => {
  test('[C32] come in at the end or at an index, and move within their corner', () => {
    const two = add(studiedProject(), {}).toSucceed()
    expect(mainOf(two).triangle.strategy.items.order).toEqual(['promise', 'new'])
    expect(mainOf(add(studiedProject(), {}, { index: 0 }).toSucceed()).triangle.strategy.items.order).toEqual([
      'new',
      'promise',
    ])
    const move = (index: number, item = 'new') =>
      expectCommand(two, moveTriangleItem, { ...main, item: id(item), index })
    expect(mainOf(move(0).toSucceed()).triangle.strategy.items.order).toEqual(['new', 'promise'])
    move(1).toChangeNothing()
    move(2).toBeRefused('out-of-range')
    move(0, 'nothing').toBeRefused('missing-triangle-item')
    add(studiedProject(), {}, { index: 2 }).toBeRefused('out-of-range')
    add(studiedProject(), { id: id('promise') }, { corner: 'people' }).toBeRefused('id-taken')
    add(studiedProject(), { title: 3 }).toBeRefused('invalid-value')
  })

  test('[C33] are linked with what exists, and stay when it goes', () => {
    add(studiedProject(), { steps: ['nowhere'] }).toBeRefused('missing-step')
    add(studiedProject(), { painPoints: ['pain9'] }).toBeRefused('missing-pain-point')
    const edit = (changes: object, item = 'promise') =>
      expectCommand(studiedProject(), editTriangleItem, { ...main, item: id(item), changes })
    const itemAfter = (project: Project) => mainOf(project).triangle.strategy.items.byId[id('promise')]
    expect(itemAfter(edit({ steps: ['go'], role: undefined }).toSucceed())).toEqual({
      ...{ id: 'promise', title: 'Quick', steps: ['go'], painPoints: ['pain1'] },
    })
    expect(itemAfter(edit({ steps: [] }).toSucceed())?.steps).toEqual([])
    edit({ role: 'nobody' }).toBeRefused('missing-record')
    edit({ title: 'x' }, 'nothing').toBeRefused('missing-triangle-item')
    const steps = [id('ask'), id('enter')]
    expect(itemAfter(expectCommand(studiedProject(), deleteSteps, { ...main, steps }).toSucceed())?.steps).toEqual([])
    const lost = expectCommand(studiedProject(), deletePainPoint, { ...main, painPoint: id('pain1') }).toSucceed()
    expect(itemAfter(lost)).not.toHaveProperty('painPoints')
    const gone = expectCommand(studiedProject(), deleteTriangleItem, { ...main, item: id('promise') }).toSucceed()
    expect(mainOf(gone).triangle.strategy.items).toEqual({ order: [], byId: {} })
    expect(mainOf(gone).steps).toEqual(mainOf(studiedProject()).steps)
    expectCommand(gone, deleteTriangleItem, { ...main, item: id('promise') }).toBeRefused('missing-triangle-item')
  })
})
