import { expect, test } from 'vitest'
import type { Selection } from '../../../src/editor/selection'
import type { Blueprint } from '../../../src/model/blueprint'
import type { LaneId } from '../../../src/model/id'
import { placeForStep } from '../../../src/ui/editor/placeForStep'

const blueprint = {
  phases: { order: ['p1', 'p2'], byId: { p1: { columns: ['c1', 'c2'] }, p2: { columns: ['c3'] } } },
  columns: { c1: {}, c2: {}, c3: {} },
  steps: {
    s1: { lane: 'customer', column: 'c1' },
    s2: { lane: 'backstage', column: 'c2' },
    s3: { lane: 'full', column: 'c1' },
    s4: { lane: 'full', column: 'c2' },
    s5: { lane: 'full', column: 'c3' },
  },
} as unknown as Blueprint

const at = (lane: string, selection: unknown[] = []) => placeForStep(blueprint, lane as LaneId, selection as Selection)

test('without a selection a step goes to the first free column of its lane', () => {
  expect(at('customer')).toBe('c2')
  expect(at('backstage')).toBe('c1')
})

test('a selection says from where on to look', () => {
  expect(at('customer', [{ type: 'step', id: 's2' }])).toBe('c2')
  expect(at('customer', [{ type: 'phase', id: 'p2' }])).toBe('c3')
  expect(at('backstage', [{ type: 'cell', lane: 'x', column: 'c2' }])).toBe('c3')
})

test('before the selection is better than nowhere, and a full lane takes it at its end', () => {
  expect(at('backstage', [{ type: 'column', id: 'c3' }])).toBe('c3')
  expect(at('full')).toBe('c3')
})
