import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { triangleReading } from '../../../src/analysis/triangle/triangleReading'
import type { Blueprint } from '../../../src/model/blueprint'
import { existing } from '../../../src/model/existing'
import type { Triangle } from '../../../src/model/triangle'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS } from '../../../src/model/triangleParts'
import { id } from '../../support/anyId'
import { arbitraryProject } from '../../support/arbitraryProject'
import { blueprint } from '../../support/blueprint'
import { altered, mainOf } from '../../support/studiedProject'

/** Ratings of the meter case, as in the mock-up of the view. */
const RATINGS = {
  'strategy-system': 22,
  'strategy-people': 35,
  'system-people': 48,
  'strategy-customer': 58,
  'system-customer': 18,
  'people-customer': 31,
}

const rated = (ratings: object): Triangle['relations'] =>
  Object.fromEntries(Object.entries(ratings).map(([relation, rating]) => [relation, { rating }]))

const drawn = (change: (main: Blueprint) => void): Blueprint =>
  mainOf(
    altered(
      blueprint(`
                   | arrive | order | leave
        phases     | in     |       | out
        customer   | enter  | ask   | go
        frontstage | greet  | note  | wave
        backstage  |        | cook  |
        enter -> greet
        ask -> note`),
      (main) => change(main as unknown as Blueprint),
    ),
  )

const items = (...rows: readonly object[]) => ({
  order: rows.map((row) => (row as { id: string }).id),
  byId: Object.fromEntries(rows.map((row) => [(row as { id: string }).id, { title: '', steps: [], ...row }])),
})

const pain = (number: number, more: object = {}) => ({
  id: `p${number}`,
  number,
  title: '',
  severity: 2,
  targets: [],
  ...more,
})

describe('[A23] the triangle holds together', () => {
  const held = (ratings: object) =>
    triangleReading(drawn((main) => Object.assign(main.triangle, { relations: rated(ratings) }))).held

  test('at the mean of its ratings, the weakest relation first', () => {
    const { value, rated: known, weakestFirst } = held(RATINGS)
    expect(value).toBeCloseTo(35.333, 3)
    expect(known).toBe(6)
    expect(weakestFirst).toEqual([
      'system-customer',
      'strategy-system',
      'people-customer',
      'strategy-people',
      'system-people',
      'strategy-customer',
    ])
  })

  test('at nothing that is not rated', () => {
    expect(held({})).toEqual({ value: null, rated: 0, weakestFirst: TRIANGLE_RELATIONS })
    const { value, rated: known, weakestFirst } = held({ 'people-customer': 40, 'strategy-people': 0 })
    expect([value, known]).toEqual([20, 2])
    expect(weakestFirst.slice(0, 3)).toEqual(['strategy-people', 'people-customer', 'strategy-system'])
  })
})

test('[A22] the health of a corner is typed, or the mean of its relations, or unknown', () => {
  const { parts } = triangleReading(
    drawn((main) => {
      Object.assign(main.triangle, { relations: rated({ ...RATINGS, 'system-customer': undefined }) })
      Object.assign(main.triangle.people, { health: 46 })
    }),
  )
  expect(parts.strategy.health).toEqual({ value: (22 + 35 + 58) / 3, origin: 'mean', rated: 3 })
  expect(parts.system.health).toEqual({ value: 35, origin: 'mean', rated: 2 })
  expect(parts.people.health).toEqual({ value: 46, origin: 'typed', rated: 3 })
  expect(triangleReading(drawn(() => {})).parts.customer.health).toEqual({ value: null, origin: null, rated: 0 })
})

describe('what the triangle speaks of', () => {
  const read = () =>
    triangleReading(
      drawn((main) => {
        Object.assign(main.triangle.strategy, {
          items: items({ id: 'promise', steps: ['ask', 'note'], painPoints: ['p1', 'p2'] }),
        })
        Object.assign(main.triangle.system, {
          items: items({ id: 'till', steps: ['note', 'cook'], painPoints: ['p1'] }),
        })
        Object.assign(main.painPoints, {
          p2: pain(2, { relation: 'people-customer', targets: [{ type: 'link', id: 'ask-note' }] }),
          p1: pain(1, { targets: [{ type: 'step', id: 'enter' }] }),
          p3: pain(3, { relation: 'people-customer', targets: [{ type: 'lane', id: 'customer' }] }),
          p4: pain(4),
        })
      }),
    )
  const numbers = (painPoints: readonly { readonly number: number }[]) => painPoints.map(({ number }) => number)

  test('[A20] pain points are on the relation they name, and between two corners that both name them', () => {
    const { relations, parts, linkedPainPoints, allPainPoints } = read()
    expect(TRIANGLE_RELATIONS.map((relation) => numbers(relations[relation].painPoints))).toEqual([
      [1],
      [],
      [],
      [],
      [],
      [2, 3],
    ])
    expect(TRIANGLE_PARTS.map((part) => numbers(parts[part].painPoints))).toEqual([[1, 2], [1], [2, 3], [2, 3]])
    expect([linkedPainPoints, allPainPoints]).toEqual([3, 4])
  })

  test('[A21] steps come from pain points and from items', () => {
    const { relations, parts } = read()
    expect(relations['strategy-system']).toMatchObject({ steps: ['enter', 'note'], links: [] })
    expect(relations['system-customer'].steps).toEqual(['note'])
    expect(relations['people-customer']).toMatchObject({ steps: [], links: ['ask-note'] })
    expect(parts.strategy).toMatchObject({ steps: ['ask', 'note', 'enter'], links: ['ask-note'] })
  })
})

describe('gaps', () => {
  test('[A24] promises, systems and roles without a step, and steps that nobody carries', () => {
    const { gaps } = triangleReading(
      drawn((main) => {
        Object.assign(main.triangle.strategy, { items: items({ id: 'a' }, { id: 'b', steps: ['ask'] }) })
        Object.assign(main.triangle.people, { items: items({ id: 'c' }, { id: 'd', steps: ['greet', 'note'] }) })
      }),
    )
    expect(gaps.unkept.map(({ id }) => id)).toEqual(['a'])
    expect(gaps.idle.map(({ id }) => id)).toEqual(['c'])
    expect(gaps.unsupported?.map(({ id }) => id)).toEqual(['wave', 'cook'])
    expect(triangleReading(drawn(() => {})).gaps.unsupported).toBeNull()
  })

  test('[A25] a role that carries more than two fifths of at least five steps', () => {
    const withRoles = (roles: Readonly<Record<string, readonly string[]>>) =>
      triangleReading(
        drawn((main) => {
          for (const [step, own] of Object.entries(roles)) Object.assign(existing(main.steps, id(step)), { roles: own })
        }),
      ).gaps.overused.map(({ role, share }) => [role, share])
    expect(withRoles({ greet: ['a'], note: ['a'], wave: ['a', 'b'], cook: ['b'], go: ['c'] })).toEqual([['a', 0.6]])
    expect(withRoles({ greet: ['a'], note: ['a'], wave: ['b'], cook: ['c'], go: ['d'] })).toEqual([])
    expect(withRoles({ greet: ['a'], note: ['a'], wave: ['a'], cook: ['a'], go: ['a'] })).toEqual([])
    expect(withRoles({ greet: ['a'], note: ['a'], wave: ['a'], cook: ['b'] })).toEqual([])
  })
})

test('[A20][A21][A22][A23] any triangle is read without failing, and unknown never becomes a figure', () => {
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      for (const one of Object.values<Blueprint>(project.blueprints.byId)) {
        const { held, relations, parts } = triangleReading(one)
        const known = TRIANGLE_RELATIONS.filter((relation) => relations[relation].rating !== null)
        expect(held.rated).toBe(known.length)
        expect(held.value === null).toBe(known.length === 0)
        for (const part of TRIANGLE_PARTS) {
          const { value, origin } = parts[part].health
          expect(value === null).toBe(origin === null)
          if (value !== null) expect(value >= 0 && value <= 100).toBe(true)
        }
      }
    }),
    { numRuns: 40 },
  )
})
