import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ContentOptions, exportSvg, posterOf } from '../../src/export/exportFile'
import { partOf } from '../../src/export/partOf'
import { columnsInOrder } from '../../src/model/columnsInOrder'
import { asId, type BlueprintId, type PhaseId, type StepId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import { blueprint, MAIN } from '../support/blueprint'
import { sampleProject } from '../support/sampleProject'

const drawn = blueprint(`
           | c1     | c2    | c3   | c4    | c5
  phases   | before | visit |      | after |
  customer | find   | enter | pay  | leave | rate
  frontstage |      | greet*3 |    |       |
  support  |        |       | bill |       |
  find -> enter
  enter -> greet
  pay -> bill
  leave -> rate
`).blueprints.byId[MAIN]
if (!drawn) throw new Error('no blueprint')
const small = drawn

const phases = (...ids: string[]) => ({ type: 'phases', phases: new Set(ids.map((id) => asId<PhaseId>(id))) }) as const
const steps = (...ids: string[]) => ({ type: 'steps', steps: new Set(ids.map((id) => asId<StepId>(id))) }) as const
const firstOf = (project: Project): BlueprintId => project.blueprints.order[0] as BlueprintId

describe('[X15] a part', () => {
  test('of some phases holds their columns and steps, all lanes, and links whose two ends are there', () => {
    const { blueprint: part, words } = partOf(small, phases('visit', 'after'), 'en')
    expect(words).toBe('Phases 2–3 of 3')
    expect(columnsInOrder(part)).toEqual(['c2', 'c3', 'c4', 'c5'])
    expect(Object.keys(part.steps).sort()).toEqual(['bill', 'enter', 'greet', 'leave', 'pay', 'rate'])
    expect(Object.keys(part.links).sort()).toEqual(['enter-greet', 'leave-rate', 'pay-bill'])
    expect(part.lanes).toEqual(small.lanes)
  })

  test('makes a step that reaches into it as wide as what is left of it', () => {
    const { blueprint: part, words } = partOf(small, phases('before', 'after'), 'zh-CN')
    expect(words).toBe('第 1、3 阶段，共 3 个')
    expect(part.steps[asId<StepId>('greet')]).toMatchObject({ column: 'c4' })
    expect(part.steps[asId<StepId>('greet')]).not.toHaveProperty('span')
  })

  test('of some steps holds them alone, with their columns and lanes', () => {
    const { blueprint: part, words } = partOf(small, steps('enter', 'bill', 'greet'), 'en')
    expect(words).toBe('3 of 7 steps')
    expect(columnsInOrder(part)).toEqual(['c2', 'c3', 'c4'])
    expect(part.lanes.order).toEqual(['customer', 'frontstage', 'support'])
    expect(Object.keys(part.links)).toEqual(['enter-greet'])
    expect(partOf(small, steps('bill'), 'en').blueprint.lanes.order).toEqual(['support'])
  })

  test('of all phases is the whole', () => {
    expect(partOf(small, phases('before', 'visit', 'after'), 'en')).toEqual({ blueprint: small, words: null })
    expect(partOf(small, { type: 'whole' }, 'en')).toEqual({ blueprint: small, words: null })
  })

  test('of any blueprint is a sound blueprint', () => {
    fc.assert(
      fc.property(arbitraryBlueprint(), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (any, coins) => {
        const keep = <T>(items: readonly T[]): T[] => items.filter((_, index) => coins[index % coins.length])
        const somePhases = new Set(keep(any.phases.order))
        const someSteps = new Set(keep(Object.keys(any.steps) as StepId[]))
        for (const part of [
          { type: 'phases', phases: somePhases },
          { type: 'steps', steps: someSteps },
        ] as const) {
          const { blueprint: left } = partOf(any, part, 'en')
          for (const { from, to } of Object.values(left.links)) {
            expect(left.steps).toHaveProperty(from)
            expect(left.steps).toHaveProperty(to)
          }
          const columns = columnsInOrder(left)
          expect(Object.keys(left.columns).sort()).toEqual([...columns].sort())
          for (const { column, span = 1, lane } of Object.values(left.steps)) {
            expect(columns.indexOf(column) + span).toBeLessThanOrEqual(columns.length)
            expect(columns).toContain(column)
            expect(left.lanes.order).toContain(lane)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('says so in the title block, or in the head where there is none', async () => {
    const project = await sampleProject('meter')
    const id = firstOf(project)
    const first = project.blueprints.byId[id]?.phases.order[0]
    if (!first) throw new Error('no phase')
    const textsOf = (options: ContentOptions, block: string) =>
      JSON.stringify(posterOf(project, id, options).blocks.filter((each) => each.id === block))
    const part = phases(first)
    expect(textsOf({ part }, 'title-block')).toContain('Phase 1 of 5')
    expect(textsOf({ part }, 'head')).not.toContain('Phase 1 of 5')
    expect(textsOf({ part, poster: { titleBlock: false } }, 'head')).toContain('Phase 1 of 5')
    expect(textsOf({}, 'title-block')).not.toContain('of 5')
    expect(posterOf(project, id, { part }).description).toContain('Phase 1 of 5')
  })
})

test('[X15] data lanes and markers of pain points can be left out', async () => {
  const project = await sampleProject('meter')
  const id = firstOf(project)
  const svg = exportSvg(project, id, { fonts: {}, dataLanes: false, painMarkers: false })
  expect(svg).not.toContain('id="emotion-')
  expect(svg).not.toContain('id="pain-key"')
  const whole = exportSvg(project, id, { fonts: {} })
  expect(whole).toContain('id="emotion-')
  expect(whole).toContain('id="pain-key"')
})

test('[X17] a picture without its source holds nothing of the project but what it shows', async () => {
  const sample = await sampleProject('meter')
  const project = { ...sample, industry: 'never shown', blueprints: sample.blueprints }
  expect(exportSvg(project, firstOf(project), { fonts: {} })).not.toMatch(/never shown|<metadata/)
})
