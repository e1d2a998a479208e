import { describe, expect, test } from 'vitest'
import { captureOnward, type Onward } from '../../src/canvas/edit/captureRun'
import type { CaptureRun, NewStepEditing } from '../../src/editor/session'
import type { StepId } from '../../src/model/id'
import { id } from '../support/anyId'
import { smallScene } from './smallScene'

const { scene, blueprint } = smallScene()

const editing = (lane: string, column: string, run?: Partial<CaptureRun>): NewStepEditing => ({
  ...{ type: 'new-step', lane: id(lane), column: id(column) },
  ...(run ? { run: { steps: [], ...run } } : {}),
})

const go = (from: NewStepEditing, committed: string | null, onward: Onward) =>
  captureOnward(scene, from, committed === null ? null : id(committed), onward, {
    freshColumn: id('fresh'),
    placeOf: (step: StepId) => blueprint.steps[step],
  })

describe('after a step', () => {
  test('Enter goes on in the lane and links by sequence', () => {
    expect(go(editing('support', 'one'), 'new', 'next')).toEqual({ to: 'step', id: 'e' })
    expect(go(editing('front', 'one'), 'new', 'next')).toEqual({
      to: 'cell',
      editing: editing('front', 'two', { steps: [id('new')], neighbour: { step: id('new'), isSource: true } }),
    })
  })

  test('Enter at the end of the journey makes a column with the step, and goes on from there', () => {
    const beyond = editing('support', 'fresh', {
      steps: [id('new')],
      neighbour: { step: id('new'), isSource: true },
      columnAfter: id('three'),
    })
    expect(go(editing('support', 'three'), 'new', 'next')).toEqual({ to: 'cell', editing: beyond })
    const other = { ...beyond, column: id('c9') } as NewStepEditing
    expect(go(other, 'next', 'next')).toMatchObject({
      to: 'cell',
      editing: { column: 'fresh', run: { columnAfter: 'c9', steps: ['new', 'next'] } },
    })
  })

  test('Tab goes to the lane below as the response; Shift goes back, and the link comes from there', () => {
    expect(go(editing('front', 'three'), 'new', 'below')).toMatchObject({
      editing: { lane: 'support', column: 'three', run: { neighbour: { step: 'new', isSource: true } } },
    })
    expect(go(editing('support', 'two'), 'new', 'above')).toMatchObject({
      editing: { lane: 'front', column: 'two', run: { neighbour: { step: 'new', isSource: false } } },
    })
    expect(go(editing('support', 'three'), 'new', 'previous')).toEqual({ to: 'step', id: 'e' })
  })

  test('a wide step fills all cells it covers; beyond the edge there is nothing', () => {
    expect(go(editing('front', 'three'), 'new', 'above')).toEqual({ to: 'step', id: 'b' })
    expect(go(editing('support', 'three'), 'new', 'below')).toBeNull()
    expect(go(editing('customer', 'one'), 'new', 'above')).toBeNull()
    expect(go(editing('support', 'one'), 'new', 'previous')).toBeNull()
  })
})

describe('from an empty field', () => {
  test('the link follows the steps of the run: in the column first, then in the lane', () => {
    const run = { steps: [id('a'), id('c')], neighbour: { step: id('c'), isSource: true } } as const
    expect(go(editing('front', 'two', run), null, 'below')).toEqual({ to: 'step', id: 'e' })
    expect(go(editing('support', 'one', { steps: [id('a'), id('c')] }), null, 'next')).toEqual({ to: 'step', id: 'e' })
    const inColumn = go(editing('front', 'three', { steps: [id('f')] }), null, 'below')
    expect(inColumn).toMatchObject({ editing: { lane: 'support', run: { neighbour: { step: 'f', isSource: true } } } })
    const inLane = go(editing('front', 'two', { steps: [id('e')] }), null, 'below')
    expect(inLane).toEqual({ to: 'step', id: 'e' })
    expect(go(editing('front', 'three', { steps: [id('e')] }), null, 'below')).toMatchObject({
      editing: { lane: 'support', column: 'three', run: { neighbour: { step: 'e', isSource: true } } },
    })
  })

  test('a column that does not exist yet goes along to another lane, and nothing is beyond it', () => {
    const run = { steps: [id('f')], columnAfter: id('three') }
    const beyond = editing('front', 'c9', run)
    expect(go(beyond, null, 'below')).toMatchObject({ editing: { lane: 'support', column: 'c9', run } })
    expect(go(beyond, null, 'next')).toBeNull()
    expect(go(beyond, null, 'previous')).toEqual({ to: 'step', id: 'f' })
  })
})
