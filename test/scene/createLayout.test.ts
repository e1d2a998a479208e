import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type StepId } from '../../src/model/id'
import type { Step } from '../../src/model/step'
import { createDenseLayout } from '../../src/scene/createDenseLayout'
import { createLayout } from '../../src/scene/createLayout'
import { layout } from '../../src/scene/layout'
import { smallScene } from '../canvas/smallScene'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'

const language = 'en' as const

/** The blueprint with one of its steps changed. */
function edited(blueprint: Blueprint, at: number, change: Partial<Step>): Blueprint {
  const steps = Object.values<Step>(blueprint.steps)
  const step = steps[at % Math.max(1, steps.length)]
  return step ? { ...blueprint, steps: { ...blueprint.steps, [step.id]: { ...step, ...change } } } : blueprint
}

const change = fc.oneof(
  fc.record({ title: fc.constantFrom('', 'Pay', 'Waits for the refund of the credit', '等待退款', 'x'.repeat(60)) }),
  fc.record({ standardMinutes: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ span: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ order: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constantFrom('action' as const, 'decision' as const) }),
  fc.record({ fail: fc.constant({ severity: 5 as const }) }),
)

test('[S18] a layout with a memory gives what a layout from scratch gives, edit after edit', () => {
  fc.assert(
    fc.property(
      arbitraryBlueprint({ maxSteps: 16 }),
      fc.array(fc.tuple(fc.nat(), change), { maxLength: 5 }),
      (first, edits) => {
        const remembering = createLayout()
        let blueprint = first
        expect(remembering(blueprint, { language })).toEqual(layout(blueprint, { language }))
        for (const [at, what] of edits) {
          blueprint = edited(blueprint, at, what as Partial<Step>)
          expect(remembering(blueprint, { language })).toEqual(layout(blueprint, { language }))
          // Back and forth, as undo goes.
          expect(remembering(first, { language })).toEqual(layout(first, { language }))
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('[S18] links and hidden lanes that change are seen', () => {
  const { blueprint } = smallScene()
  const remembering = createLayout()
  remembering(blueprint, { language })
  const [link] = Object.values(blueprint.links)
  if (!link) throw new Error('no link')
  const without: Blueprint = { ...blueprint, links: {} }
  const labelled: Blueprint = { ...blueprint, links: { ...blueprint.links, [link.id]: { ...link, label: 'now' } } }
  const hiddenLanes = new Set(blueprint.lanes.order.slice(1, 2))
  for (const next of [without, blueprint, labelled]) {
    expect(remembering(next, { language })).toEqual(layout(next, { language }))
  }
  expect(remembering(labelled, { language, hiddenLanes })).toEqual(layout(labelled, { language, hiddenLanes }))
})

test('[S18] a new title that needs no more room leaves all other cards and all routes the objects they were', () => {
  const { blueprint } = smallScene()
  const remembering = createLayout()
  const before = remembering(blueprint, { language })
  const id = asId<StepId>('c')
  const step = blueprint.steps[id]
  if (!step) throw new Error('no step')
  const after = remembering(
    { ...blueprint, steps: { ...blueprint.steps, [id]: { ...step, title: 'C' } } },
    { language },
  )
  expect(after.routes).toBe(before.routes)
  expect(after.cards.filter((card, index) => card !== before.cards[index]).map((card) => card.id)).toEqual([id])
})

test('[S18] a memory for a wall keeps what did not change, too, and forgets it for a desk', () => {
  const { blueprint } = smallScene()
  const remembering = createDenseLayout()
  const before = remembering(blueprint, { language, density: 'workshop' })
  const id = asId<StepId>('c')
  const renamed = edited(blueprint, Object.keys(blueprint.steps).indexOf(id), { title: 'C' })
  const after = remembering(renamed, { language, density: 'workshop' })
  expect(after).toEqual(createDenseLayout()(renamed, { language, density: 'workshop' }))
  expect(after.routes).toBe(before.routes)
  expect(after.cards.filter((card, index) => card !== before.cards[index]).map((card) => card.id)).toEqual([id])
  expect(remembering(renamed, { language })).toEqual(layout(renamed, { language }))
})
