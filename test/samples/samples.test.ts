import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fixFirst } from '../../src/analysis/fixFirst'
import { existing } from '../../src/model/existing'
import { asId, type BlueprintId, type ProjectId } from '../../src/model/id'
import { project as projectSchema } from '../../src/model/project'
import { violations } from '../../src/model/violations'
import { buildSample } from '../../src/samples/buildSample'
import { loadSampleData, SAMPLES } from '../../src/samples/samples'

const NOW = '2026-01-01T00:00:00.000Z'
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

const build = async (name: (typeof SAMPLES)[number], language: (typeof LANGUAGES)[number]) =>
  v.parse(projectSchema, buildSample(await loadSampleData(name), { language, project: asId<ProjectId>('p'), now: NOW }))

/** All texts of a value with their paths, ids left out. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => texts(item, `${path}.${key}`))
}

const isTranslated = (path: string) =>
  /\.(title|subtitle|name|service|scenario|note|words|label|text|cause)$/.test(path)

describe.each(SAMPLES)('sample %s', (name) => {
  test.each(LANGUAGES)('is a valid project without violations in %s', async (language) => {
    expect(violations(await build(name, language))).toEqual([])
  })

  test('speaks each text in each language', async () => {
    const data = await loadSampleData(name)
    const incomplete: string[] = []
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if ('en' in value || 'cn' in value || 'tw' in value) {
        const { en, cn, tw } = value as Record<string, unknown>
        if (![en, cn, tw].every((text) => typeof text === 'string' && text !== '')) incomplete.push(path)
        return
      }
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`)
    }
    visit(data, name)
    expect(incomplete).toEqual([])
  })

  test('leaves no English sentence in the Chinese versions', async () => {
    for (const language of ['zh-CN', 'zh-TW'] as const) {
      const left = texts(await build(name, language)).filter(
        ([path, text]) => isTranslated(path) && !/\p{Script=Han}/u.test(text),
      )
      expect(left).toEqual([])
    }
  })

  test('marks every figure as observed, assumed or illustrative', async () => {
    const { blueprints } = await build(name, 'en')
    const unmarked = Object.values(blueprints.byId).flatMap(({ steps }) =>
      Object.values(steps).filter(
        (step) =>
          step.research === undefined &&
          [step.standardMinutes, step.acceptableMinutes, step.emotion, step.cost, step.price].some(
            (x) => x !== undefined,
          ),
      ),
    )
    expect(unmarked.map(({ id }) => id)).toEqual([])
  })
})

describe('the published cases', () => {
  test('the cable operator has the six phases of its case, 19 illustrative attributes, and a price to show first', async () => {
    const { blueprints } = await build('cableTv', 'en')
    const blueprint = existing(blueprints.byId, asId<BlueprintId>('as-is'))
    expect(blueprint.phases.order).toEqual(['discover', 'subscribe', 'install', 'watch', 'billing', 'fault'])
    const attributes = Object.values(blueprint.elements.attributes.byId)
    expect(attributes).toHaveLength(19)
    expect(attributes.filter(({ research }) => research !== 'illustrative')).toEqual([])
    expect(attributes.filter(({ steps }) => steps.length === 0)).toEqual([])
    expect(fixFirst(blueprint.elements)?.[0]).toMatchObject({ attribute: { title: 'Price shown before play' } })
  })

  test('the meter replacement has the ten customer actions and 33 steps of its as-is blueprint', async () => {
    const { blueprints } = await build('meter', 'en')
    const steps = Object.values(blueprints.byId[asId<BlueprintId>('as-is')]?.steps ?? {})
    expect(steps).toHaveLength(33)
    expect(steps.filter(({ lane }) => lane === 'customer')).toHaveLength(10)
  })

  test('the hotel night has 11 evidence, 11 customer, 5 onstage, 3 backstage and 4 support steps (Bitner et al. 2008)', async () => {
    const { blueprints } = await build('hotel', 'en')
    const count: Record<string, number> = {}
    for (const { lane } of Object.values(blueprints.byId[asId<BlueprintId>('night')]?.steps ?? {}))
      count[lane] = (count[lane] ?? 0) + 1
    expect(count).toEqual({ evidence: 11, customer: 11, front: 5, backstage: 3, support: 4 })
  })

  test('the shoeshine takes two minutes by design (Shostack 1984)', async () => {
    const { blueprints } = await build('shoeshine', 'en')
    const steps = Object.values(blueprints.byId[asId<BlueprintId>('shine')]?.steps ?? {})
    const onPath = steps.filter(({ id, lane }) => lane === 'front' && id !== 'clean-shoes')
    expect(onPath.reduce((sum, { standardMinutes = 0 }) => sum + standardMinutes, 0)).toBe(2)
  })
})
