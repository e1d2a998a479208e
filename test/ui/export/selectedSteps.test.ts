import { expect, test } from 'vitest'
import type { Selected } from '../../../src/editor/selection'
import { asId, type Id } from '../../../src/model/id'
import { selectedSteps } from '../../../src/ui/export/selectedSteps'
import { blueprint, MAIN } from '../../support/blueprint'

const drawn = blueprint(`
             | c1     | c2      | c3
  phases     | before | visit   |
  customer   | find   | enter   | pay
  frontstage |        | greet*2 |
  find -> enter
`).blueprints.byId[MAIN]
if (!drawn) throw new Error('no blueprint')
const small = drawn

const chosen = (...selection: readonly Selected[]) => [...selectedSteps(small, selection)].sort()
const item = (type: 'step' | 'link' | 'lane' | 'phase' | 'column' | 'painPoint', id: string): Selected =>
  ({ type, id: asId<Id<string>>(id) }) as Selected

test('a selection stands for steps: its own, ends of links, and all that is in a lane, phase or column', () => {
  expect(chosen(item('step', 'find'), item('step', 'pay'))).toEqual(['find', 'pay'])
  expect(chosen(item('link', 'find-enter'))).toEqual(['enter', 'find'])
  expect(chosen(item('lane', 'customer'))).toEqual(['enter', 'find', 'pay'])
  expect(chosen(item('phase', 'visit'))).toEqual(['enter', 'greet', 'pay'])
  expect(chosen(item('column', 'c3'))).toEqual(['greet', 'pay'])
})

test('an empty cell, and what is gone, stand for nothing', () => {
  expect(chosen({ type: 'cell', lane: asId('customer'), column: asId('c1') })).toEqual([])
  expect(chosen(item('step', 'gone'), item('link', 'gone'), item('painPoint', 'gone'))).toEqual([])
})
