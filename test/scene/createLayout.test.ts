import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type LinkId, type PainPointId, type StepId } from '../../src/model/id'
import { isDataRole } from '../../src/model/lane'
import type { Link } from '../../src/model/link'
import { inOrder } from '../../src/model/ordered'
import type { PainPoint, PainTarget } from '../../src/model/painPoint'
import type { Step } from '../../src/model/step'
import { createDenseLayout } from '../../src/scene/createDenseLayout'
import { createLayout } from '../../src/scene/createLayout'
import { layout } from '../../src/scene/layout'
import { swimlaneBlueprint } from '../bench/swimlaneBlueprint'
import { smallScene } from '../canvas/smallScene'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'

const language = 'en' as const

type Edit = (blueprint: Blueprint, at: number) => Blueprint

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)]

/** One of the steps changed. */
const stepEdit =
  (change: (blueprint: Blueprint, at: number) => Partial<Step>): Edit =>
  (blueprint, at) => {
    const step = pick(Object.values<Step>(blueprint.steps), at)
    if (!step) return blueprint
    return { ...blueprint, steps: { ...blueprint.steps, [step.id]: { ...step, ...change(blueprint, at) } } }
  }

const withLink = (blueprint: Blueprint, link: Link): Blueprint => ({
  ...blueprint,
  links: { ...blueprint.links, [link.id]: link },
})

const newLink: Edit = (blueprint, at) => {
  const steps = Object.values<Step>(blueprint.steps)
  const [from, to] = [pick(steps, at), pick(steps, Math.floor(at / 7))]
  if (!from || !to || from === to) return blueprint
  return withLink(blueprint, { id: asId<LinkId>(`new${at}`), from: from.id, to: to.id, kind: 'sequence' })
}

const goneLink: Edit = (blueprint, at) => {
  const link = pick(Object.values<Link>(blueprint.links), at)
  const links = Object.values<Link>(blueprint.links).filter((other) => other !== link)
  return { ...blueprint, links: Object.fromEntries(links.map((each) => [each.id, each])) }
}

const linkEdit =
  (change: (blueprint: Blueprint, at: number, link: Link) => Partial<Link>): Edit =>
  (blueprint, at) => {
    const link = pick(Object.values<Link>(blueprint.links), at)
    return link ? withLink(blueprint, { ...link, ...change(blueprint, at, link) }) : blueprint
  }

/** A pain point more, on a step or on a link. */
const newPain: Edit = (blueprint, at) => {
  const targets: PainTarget[] = [
    ...Object.values<Step>(blueprint.steps).map(({ id }) => ({ type: 'step' as const, id })),
    ...Object.values<Link>(blueprint.links).map(({ id }) => ({ type: 'link' as const, id })),
  ]
  const target = pick(targets, at)
  if (!target) return blueprint
  const painPoint: PainPoint = {
    id: asId<PainPointId>(`pain${at}`),
    number: 100 + (at % 100),
    title: 'Again',
    targets: [target],
    severity: ((at % 4) + 1) as 1 | 2 | 3 | 4,
  }
  return { ...blueprint, painPoints: { ...blueprint.painPoints, [painPoint.id]: painPoint } }
}

const retitledLane: Edit = (blueprint, at) => {
  const lane = pick(inOrder(blueprint.lanes), at)
  if (!lane) return blueprint
  const byId = {
    ...blueprint.lanes.byId,
    [lane.id]: { ...lane, title: at % 2 === 0 ? 'People' : 'Everybody who helps' },
  }
  return { ...blueprint, lanes: { ...blueprint.lanes, byId } }
}

const goneStep: Edit = (blueprint, at) => {
  const step = pick(Object.values<Step>(blueprint.steps), at)
  const steps = Object.values<Step>(blueprint.steps).filter((other) => other !== step)
  const links = Object.values<Link>(blueprint.links).filter(({ from, to }) => from !== step?.id && to !== step?.id)
  return {
    ...blueprint,
    steps: Object.fromEntries(steps.map((each) => [each.id, each])),
    links: Object.fromEntries(links.map((each) => [each.id, each])),
  }
}

const columnsOf = (blueprint: Blueprint) => inOrder(blueprint.phases).flatMap(({ columns }) => columns)
const stepLanesOf = (blueprint: Blueprint) => inOrder(blueprint.lanes).filter(({ role }) => !isDataRole(role))

const edit = fc.constantFrom<Edit>(
  ...['', 'Pay', 'Waits for the refund of the credit', '等待退款', 'x'.repeat(60)].map((title) =>
    stepEdit(() => ({ title })),
  ),
  stepEdit((_, at) => ({ standardMinutes: 1 + (at % 500) })),
  stepEdit((_, at) => ({ span: 1 + (at % 3) })),
  stepEdit((_, at) => ({ order: at % 4 })),
  stepEdit((_, at) => ({ kind: at % 2 === 0 ? 'action' : 'decision' })),
  stepEdit(() => ({ fail: { severity: 5 } })),
  stepEdit((_, at) => ({ emotion: (at % 5) - 2 })),
  stepEdit((blueprint, at) => ({ column: pick(columnsOf(blueprint), at) ?? asId('none') })),
  stepEdit((blueprint, at) => ({ lane: pick(stepLanesOf(blueprint), at)?.id ?? asId('none') })),
  newLink,
  goneLink,
  newPain,
  retitledLane,
  goneStep,
  linkEdit((_, at) => ({ label: at % 2 === 0 ? 'if accepted' : '资料不全' })),
  linkEdit((_, _at, { from, to }) => ({ from: to, to: from })),
  (blueprint, at) => ({
    ...blueprint,
    painPoints: Object.fromEntries(Object.entries(blueprint.painPoints).filter((_, index) => index !== at % 3)),
  }),
)

/** Lays out a blueprint and each state that edits lead to with a memory, and from scratch. */
function expectSameScenes(first: Blueprint, edits: readonly (readonly [at: number, edit: Edit])[]) {
  const remembering = createLayout()
  let blueprint = first
  expect(remembering(blueprint, { language })).toEqual(layout(blueprint, { language }))
  for (const [at, change] of edits) {
    const before = blueprint
    blueprint = change(blueprint, at)
    // There and back and there again, as undo and redo go.
    for (const state of [blueprint, before, blueprint]) {
      expect(remembering(state, { language })).toEqual(layout(state, { language }))
    }
  }
}

test.each([
  [16, 8, 40],
  [70, 10, 8],
])(
  '[S18] a layout with a memory gives what a layout from scratch gives, edit after edit, of %i steps',
  (maxSteps, most, numRuns) => {
    fc.assert(
      fc.property(
        arbitraryBlueprint({ maxSteps }),
        fc.array(fc.tuple(fc.nat(), edit), { maxLength: most }),
        expectSameScenes,
      ),
      { numRuns },
    )
  },
)

test('[S18] so it does where hundreds of routes run side by side and whole columns shift', () => {
  const project = swimlaneBlueprint(300)
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), edit), { minLength: 3, maxLength: 6 }), (edits) =>
      expectSameScenes(blueprint, edits),
    ),
    { numRuns: 4 },
  )
})

test('[S18] a step that moves leaves routes far away the objects they were', () => {
  const project = swimlaneBlueprint(300)
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const remembering = createLayout()
  const before = remembering(blueprint, { language })
  const last = Object.values<Step>(blueprint.steps).at(-1)
  const column = columnsOf(blueprint).at(-3)
  if (!last || !column) throw new Error('no step')
  const moved = { ...blueprint, steps: { ...blueprint.steps, [last.id]: { ...last, column } } }
  const after = remembering(moved, { language })
  expect(after).toEqual(layout(moved, { language }))
  const known = new Set(before.routes)
  expect(after.routes.filter((route) => known.has(route)).length).toBeGreaterThan(0.8 * before.routes.length)
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
  const renamed = stepEdit(() => ({ title: 'C' }))(blueprint, Object.keys(blueprint.steps).indexOf(id))
  const after = remembering(renamed, { language, density: 'workshop' })
  expect(after).toEqual(createDenseLayout()(renamed, { language, density: 'workshop' }))
  expect(after.routes).toBe(before.routes)
  expect(after.cards.filter((card, index) => card !== before.cards[index]).map((card) => card.id)).toEqual([id])
  expect(remembering(renamed, { language })).toEqual(layout(renamed, { language }))
})
