import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint'
import type { PhaseId, StepId } from '../../src/model/id'
import { isDataRole } from '../../src/model/lane'
import type { Link } from '../../src/model/link'
import { inOrder } from '../../src/model/ordered'
import type { PainPoint } from '../../src/model/painPoint'
import { PICTURE_LAYERS } from '../../src/model/pictureLayer'
import type { Step } from '../../src/model/step'
import { foldPhases, markFolded, phaseOfFold } from '../../src/scene/foldPhases'
import { hideLayers } from '../../src/scene/hideLayers'
import { layout } from '../../src/scene/layout'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import { badMeetings, sharedStretches, touchedCards } from '../support/sceneChecks'

/** Every phase at an even place. */
const someOf = (blueprint: Blueprint): ReadonlySet<PhaseId> =>
  new Set(blueprint.phases.order.filter((_, index) => index % 2 === 0))

/** Steps that no column outside of these phases sees. */
function stepsWithin(blueprint: Blueprint, phases: ReadonlySet<PhaseId>): ReadonlySet<StepId> {
  const columns = inOrder(blueprint.phases).flatMap(({ id, columns: own }) => own.map((column) => ({ id, column })))
  const within = Object.values<Step>(blueprint.steps).filter((step) => {
    const first = columns.findIndex(({ column }) => column === step.column)
    return columns.slice(first, first + (step.span ?? 1)).every(({ id }) => phases.has(id))
  })
  return new Set(within.map(({ id }) => id))
}

const pairsOf = (blueprint: Blueprint): string[] =>
  Object.values<Link>(blueprint.links).map(({ from, to }) => `${from} ${to}`)

function holds(check: (blueprint: Blueprint, phases: ReadonlySet<PhaseId>) => void): void {
  for (const [maxSteps, numRuns] of [
    [14, 60],
    [80, 8],
  ] as const)
    fc.assert(
      fc.property(arbitraryBlueprint({ maxSteps }), (blueprint) => check(blueprint, someOf(blueprint))),
      { numRuns },
    )
}

test('[S20] a folded phase is one column, and its cards count its steps', () =>
  holds((blueprint, phases) => {
    const folded = foldPhases(blueprint, phases, 'en')
    const within = stepsWithin(blueprint, phases)
    for (const { id, columns } of inOrder(folded.phases))
      expect(columns.length).toBe(
        phases.has(id) ? Math.min(1, columns.length) : blueprint.phases.byId[id]?.columns.length,
      )
    const cards = Object.values<Step>(folded.steps)
    const counted = cards.filter(({ id }) => phaseOfFold(id) !== null).map(({ title }) => Number.parseInt(title, 10))
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(within.size)
    const kept = cards.flatMap(({ id }) => (phaseOfFold(id) === null ? [id] : []))
    expect(new Set(kept)).toEqual(new Set(Object.keys(blueprint.steps).filter((id) => !within.has(id as StepId))))
  }))

test('[S20] links end at the card that holds their step, once between the same two; pain points sit there, too', () =>
  holds((blueprint, phases) => {
    const folded = foldPhases(blueprint, phases, 'en')
    const within = stepsWithin(blueprint, phases)
    const cardOf = (id: StepId): string => {
      const step = blueprint.steps[id]
      if (!step || !within.has(id)) return id
      const phase = inOrder(blueprint.phases).find(({ columns }) => columns.includes(step.column))
      return `fold:${phase?.id}:${step.lane}`
    }
    const expected = Object.values<Link>(blueprint.links)
      .filter(({ from, to }) => cardOf(from) !== cardOf(to))
      .map(({ from, to }) => `${cardOf(from)} ${cardOf(to)}`)
    expect(new Set(pairsOf(folded))).toEqual(new Set(expected))
    const atFolds = pairsOf(folded).filter((pair) => pair.includes('fold:'))
    expect(new Set(atFolds).size).toBe(atFolds.length)
    for (const { targets } of Object.values<PainPoint>(folded.painPoints))
      for (const target of targets)
        if (target.type === 'step') expect(Object.hasOwn(folded.steps, target.id)).toBe(true)
  }))

test('[S20] the folded blueprint is laid out like any other, and its phases keep their times', () =>
  holds((blueprint, phases) => {
    const folded = foldPhases(blueprint, phases, 'zh-CN')
    const scene = markFolded(layout(folded, { language: 'zh-CN', whole: blueprint }), phases)
    expect([...touchedCards(scene), ...sharedStretches(scene), ...badMeetings(scene)]).toEqual([])
    for (const { phase, folded: isFolded } of scene.columns) expect(isFolded === true).toBe(phases.has(phase))
    const summaries = layout(blueprint, { language: 'zh-CN' }).phases.map(({ summary }) => summary?.text)
    expect(scene.phases.map(({ summary }) => summary?.text)).toEqual(summaries)
  }))

test('[S20] nothing folded is nothing changed, and folding changes no document', () =>
  holds((blueprint, phases) => {
    const before = JSON.stringify(blueprint)
    expect(foldPhases(blueprint, new Set(), 'en')).toBe(blueprint)
    foldPhases(blueprint, phases, 'en')
    expect(JSON.stringify(blueprint)).toBe(before)
  }))

test('[S21] each hidden layer takes out its own, and all together leave steps and lanes', () =>
  holds((blueprint) => {
    expect(hideLayers(blueprint, new Set())).toBe(blueprint)
    for (const layer of PICTURE_LAYERS) {
      const shown = hideLayers(blueprint, new Set([layer]))
      const links = Object.values<Link>(shown.links)
      expect(links.length).toBe(Object.values<Link>(blueprint.links).filter(({ kind }) => kind !== layer).length)
      expect(Object.keys(shown.painPoints).length).toBe(
        layer === 'painPoints' ? 0 : Object.keys(blueprint.painPoints).length,
      )
    }
    const bare = hideLayers(blueprint, new Set(PICTURE_LAYERS))
    for (const step of Object.values<Step>(bare.steps)) {
      expect([step.fail, step.wait, step.momentOfTruth, step.quote]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      expect(step.title).toBe(blueprint.steps[step.id]?.title)
    }
    expect(Object.keys(bare.steps)).toEqual(Object.keys(blueprint.steps))
    expect(bare.lanes.order).toEqual(
      blueprint.lanes.order.filter((id) => !isDataRole(blueprint.lanes.byId[id]?.role ?? 'evidence')),
    )
    expect(layout(bare, { language: 'en' }).markers).toEqual([])
  }))

test('[S21] a step without marks stays the object that it was', () =>
  holds((blueprint) => {
    const once = hideLayers(blueprint, new Set(['marks', 'quotes']))
    const again = hideLayers({ ...blueprint }, new Set(['marks', 'quotes']))
    for (const id of Object.keys(once.steps) as StepId[]) expect(once.steps[id]).toBe(again.steps[id])
  }))
