import { curveMonotoneX, line } from 'd3-shape'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../src/geometry/box'
import type { Point } from '../../src/geometry/point'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type LaneId, type StepId } from '../../src/model/id'
import type { DiagramLanguage } from '../../src/model/project'
import type { Step } from '../../src/model/step'
import { type DataLaneRequest, layoutEmotion } from '../../src/scene/emotion'
import { DESK } from '../../src/scene/metrics'
import { curveHeight, curvePath } from '../../src/scene/monotoneCurve'
import type { SceneEmotion, SceneText } from '../../src/scene/scene'
import { textWidth } from '../../src/scene/text/measure'
import { layoutTimes } from '../../src/scene/times'
import { sampleBlueprint } from '../support/sampleBlueprint'
import { smallBlueprint } from '../support/smallBlueprint'

const COLUMN_PX = 130
const LANE = asId<LaneId>('data')

/** A request over all steps of a blueprint, columns 130 px apart. */
function request(blueprint: Blueprint, language: DiagramLanguage, heightPx: number): DataLaneRequest {
  const columns = blueprint.phases.order.flatMap((id) => blueprint.phases.byId[id]?.columns ?? [])
  const centers = new Map<StepId, number>(
    Object.values<Step>(blueprint.steps).map((step) => {
      const middle = columns.indexOf(step.column) + ((step.span ?? 1) - 1) / 2
      return [step.id, 128 + (middle + 0.5) * COLUMN_PX]
    }),
  )
  const plot = { x: 128, y: 700, width: Math.max(1, columns.length) * COLUMN_PX, height: heightPx }
  return { lane: LANE, plot, blueprint, centers, metrics: DESK, language }
}

const emotionOf = (blueprint: Blueprint, language: DiagramLanguage = 'en') =>
  layoutEmotion(request(blueprint, language, DESK.emotionHeight))
const timesOf = (blueprint: Blueprint, language: DiagramLanguage = 'en') =>
  layoutTimes(request(blueprint, language, DESK.timeHeight))

const words = fc.constantFrom(
  'It was meant to help us.',
  'The bank slip shows my meter no. Why 20 yuan?',
  '电表号购电单上都有，凭什么再交 20 块？',
  'Good.',
  'I waited all day at home and nobody came, and then they asked me for a certificate I had never seen in my life.',
)
const feeling = fc.record(
  { emotion: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10), quote: fc.record({ text: words }) },
  { requiredKeys: [] },
)
/** Journeys with one to three steps in each column, some of them rated, some with words. */
const journey = fc
  .array(fc.array(feeling, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 24 })
  .map((columns) =>
    smallBlueprint({
      lanes: { c: 'customer' },
      columns: columns.map((_, index) => `k${index}`),
      steps: Object.fromEntries(
        columns.flatMap((cell, column) =>
          cell.map((fields, place) => [`s${column}x${place}`, ['c', `k${column}`, fields] as const] as const),
        ),
      ),
    }),
  )
const language = fc.constantFrom<DiagramLanguage>('en', 'zh-CN', 'zh-TW')

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const textBox = ({ text, x, y, sizePx, face, anchor }: SceneText): Box => {
  const width = textWidth(text, sizePx, face)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - sizePx * 0.88, width, height: sizePx }
}
const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6
const dot = ({ x, y }: Point): Box => ({ x: x - 3.5, y: y - 3.5, width: 7, height: 7 })

function expectQuotesFree({ plot, quotes, points, scale, zeroY }: SceneEmotion) {
  const height = curveHeight(points)
  for (const [index, quote] of quotes.entries()) {
    expect(inside(quote.box, plot)).toBe(true)
    for (const one of quote.lines) expect(inside(textBox(one), quote.box)).toBe(true)
    for (const point of points) expect(overlap(quote.box, dot(point))).toBe(false)
    for (const text of scale) expect(overlap(quote.box, textBox(text))).toBe(false)
    for (const other of quotes.slice(index + 1)) expect(overlap(quote.box, other.box)).toBe(false)
    for (let x = quote.box.x; x <= quote.box.x + quote.box.width; x += 2) {
      const y = height(x)
      if (y === null) continue
      const bottom = quote.box.y + quote.box.height
      expect(Math.max(y, zeroY) < quote.box.y || Math.min(y, zeroY) > bottom).toBe(true)
    }
    expect(zeroY < quote.box.y || zeroY > quote.box.y + quote.box.height).toBe(true)
    for (const other of quotes) {
      if (other === quote || !other.leader) continue
      const [from, to] = other.leader
      if (!from || !to) continue
      const strip = { x: from.x, y: Math.min(from.y, to.y), width: 0, height: Math.abs(to.y - from.y) }
      expect(overlap(quote.box, strip)).toBe(false)
    }
  }
}

describe('the emotion lane', () => {
  test('[S14] the curve passes through every rated step of the journey, from left to right', () => {
    fc.assert(
      fc.property(journey, (blueprint) => {
        const { points, zeroY } = emotionOf(blueprint)
        const rated = Object.values<Step>(blueprint.steps).filter(({ emotion }) => emotion !== undefined)
        expect(points.map(({ step }) => step)).toEqual(rated.map(({ id }) => id))
        for (const [index, { x, y, value }] of points.entries()) {
          expect(x).toBeGreaterThan(points[index - 1]?.x ?? Number.NEGATIVE_INFINITY)
          expect(Math.sign(zeroY - y)).toBe(Math.sign(value))
          expect(value).toBe(rated[index]?.emotion)
        }
      }),
    )
  })

  test('[S14] quotes overlap neither each other, nor points, nor curve, nor zero line, nor the names of the scale', () => {
    fc.assert(
      fc.property(journey, language, (blueprint, inLanguage) => expectQuotesFree(emotionOf(blueprint, inLanguage))),
      { numRuns: 150 },
    )
  })

  test('[S14] a quote keeps off a curve that rises steeply to its last point', () => {
    const quote = { text: 'It was meant to help us.' }
    const blueprint = smallBlueprint({
      lanes: { c: 'customer' },
      columns: ['k1', 'k2'],
      steps: {
        a: ['c', 'k1', { emotion: 0 }],
        b: ['c', 'k1', { emotion: 0 }],
        d: ['c', 'k1', { emotion: 0 }],
        e: ['c', 'k2', { emotion: -1.5 }],
        f: ['c', 'k2', { emotion: 2, quote }],
      },
    })
    expectQuotesFree(emotionOf(blueprint))
  })

  test('[S14] at most three quotes are shown, and their points are marked', () => {
    fc.assert(
      fc.property(journey, (blueprint) => {
        const { points, quotes } = emotionOf(blueprint)
        expect(quotes.length).toBeLessThanOrEqual(3)
        expect(points.filter(({ strong }) => strong).map(({ step }) => step)).toEqual(quotes.map(({ step }) => step))
      }),
    )
  })

  test.each(['en', 'zh-CN', 'zh-TW'] as const)(
    '[S14] the meter replacement shows its three quotes in %s',
    async (inLanguage) => {
      const [blueprint] = await sampleBlueprint('meter', inLanguage)
      const emotion = emotionOf(blueprint, inLanguage)
      expect(emotion.points).toHaveLength(10)
      expect(emotion.quotes).toHaveLength(3)
      expectQuotesFree(emotion)
    },
  )

  test('[S15] without a rating there is no point, no quote and no zero', () => {
    const blueprint = smallBlueprint({
      lanes: { c: 'customer' },
      columns: ['k'],
      steps: { a: ['c', 'k', { quote: { text: 'Hm' } }] },
    })
    expect(emotionOf(blueprint)).toMatchObject({ points: [], quotes: [] })
  })

  test('words get the quotation marks of their language, unless they have some', () => {
    const saying = (text: string, inLanguage: DiagramLanguage) => {
      const steps = { a: ['c', 'k1', { emotion: -2, quote: { text } }] } as const
      const blueprint = smallBlueprint({ lanes: { c: 'customer' }, columns: ['k1', 'k2', 'k3'], steps })
      return emotionOf(blueprint, inLanguage)
        .quotes[0]?.lines.map((one) => one.text)
        .join('')
    }
    expect(saying('Why?', 'en')).toBe('“Why?”')
    expect(saying('为什么？', 'zh-CN')).toBe('“为什么？”')
    expect(saying('為什麼？', 'zh-TW')).toBe('「為什麼？」')
    expect(saying('“Why?”', 'en')).toBe('“Why?”')
  })
})

describe('the curve', () => {
  const rising = fc
    .array(fc.record({ dx: fc.integer({ min: 1, max: 200 }), y: fc.integer({ min: 0, max: 100 }) }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((steps) => {
      let x = 0
      return steps.map(({ dx, y }) => {
        x += dx
        return { x, y }
      })
    })

  test('[S14] never overshoots its neighbouring points', () => {
    fc.assert(
      fc.property(rising, (points) => {
        const height = curveHeight(points)
        for (const [index, from] of points.entries()) {
          expect(height(from.x)).toBe(from.y)
          const to = points[index + 1]
          if (!to) continue
          for (const share of [0.1, 0.35, 0.5, 0.8]) {
            const y = height(from.x + (to.x - from.x) * share) ?? Number.NaN
            expect(y).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 1e-9)
            expect(y).toBeLessThanOrEqual(Math.max(from.y, to.y) + 1e-9)
          }
        }
      }),
    )
  })

  test('[S14] is the monotone cubic that d3 draws', () => {
    const numbers = (path: string | null) => (path ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
    fc.assert(
      fc.property(rising, (points) => {
        fc.pre(points.length > 1)
        const theirs = numbers(
          line<Point>(
            ({ x }) => x,
            ({ y }) => y,
          ).curve(curveMonotoneX)(points),
        )
        const ours = numbers(curvePath(points))
        if (points.length === 2) return
        expect(ours).toHaveLength(theirs.length)
        for (const [index, value] of ours.entries()) expect(Math.abs(value - (theirs[index] ?? 0))).toBeLessThan(0.02)
      }),
    )
  })
})

describe('the time lane', () => {
  test('[S15] steps without a typical time leave a gap', () => {
    const blueprint = smallBlueprint({
      lanes: { c: 'customer' },
      columns: ['k1', 'k2', 'k3'],
      steps: { a: ['c', 'k1', { standardMinutes: 5 }], b: ['c', 'k2', { acceptableMinutes: 5 }], d: ['c', 'k3'] },
    })
    expect(timesOf(blueprint).dots.map(({ step, maximumY }) => [step, maximumY])).toEqual([['a', null]])
  })

  test('longer stands higher, and what waits is hollow', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const { dots, rules, plot } = timesOf(blueprint)
    expect(rules.map(({ label }) => label.text)).toEqual(['1 min', '1 h', '1 d', '30 d'])
    expect(rules.map(({ y }) => y)).toEqual([...rules.map(({ y }) => y)].sort((a, b) => b - a))
    expect(dots.map(({ label }) => label.text)).toEqual([
      '1 min',
      '10 min',
      '4 h',
      '10 min',
      '5 min',
      '25 min',
      '5 min',
      '21 d',
      '30 min',
    ])
    expect(dots.filter(({ waiting }) => waiting).map(({ label }) => label.text)).toEqual(['4 h', '25 min', '21 d'])
    for (const { typicalY, maximumY, label } of dots) {
      expect(maximumY ?? typicalY).toBeLessThanOrEqual(typicalY)
      expect(inside(textBox(label), plot)).toBe(true)
    }
  })

  test('its scale reaches around the steps: seconds for a shoeshine', async () => {
    const [blueprint] = await sampleBlueprint('shoeshine')
    const { dots, rules } = timesOf(blueprint)
    expect(rules.map(({ label }) => label.text)).toEqual(['10 s', '1 min'])
    const height = new Map(dots.map(({ label, typicalY }) => [label.text, typicalY]))
    expect(height.get('45 s')).toBeLessThan(height.get('30 s') ?? 0)
    expect(height.get('30 s')).toBeLessThan(height.get('15 s') ?? 0)
  })

  test('no duration leaves the lane, and none stands below the first rule', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 52_560_000, noNaN: true }), (standardMinutes) => {
        const blueprint = smallBlueprint({
          lanes: { c: 'customer' },
          columns: ['k'],
          steps: { a: ['c', 'k', { standardMinutes }] },
        })
        const { dots, rules, plot } = timesOf(blueprint)
        const y = dots[0]?.typicalY ?? 0
        expect(y).toBeGreaterThanOrEqual(plot.y + 5)
        expect(y).toBeLessThanOrEqual(rules[0]?.y ?? 0)
      }),
    )
  })

  test('hidden steps have no dot', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const whole = request(blueprint, 'en', DESK.timeHeight)
    expect(layoutTimes({ ...whole, centers: new Map() }).dots).toEqual([])
  })
})
