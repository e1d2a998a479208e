import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { triangleReading } from '../../src/analysis/triangle/triangleReading'
import { arcPath } from '../../src/charts/triangle/arcPath'
import { isClear } from '../../src/charts/triangle/obstacles'
import { type TriangleChart, triangleChart } from '../../src/charts/triangle/triangleChart'
import type { Box } from '../../src/geometry/box'
import { LANGUAGES } from '../../src/i18n/catalog'
import { accepts } from '../../src/model/accepts'
import type { Blueprint } from '../../src/model/blueprint'
import { existing } from '../../src/model/existing'
import { type DiagramLanguage, type Project, project as projectSchema } from '../../src/model/project'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS } from '../../src/model/triangleParts'
import type { TextShape } from '../../src/scene/shape'
import { textWidth } from '../../src/scene/text/measure'
import { id } from '../support/anyId'
import { blueprint } from '../support/blueprint'
import { sampleProject } from '../support/sampleProject'
import { altered, mainOf } from '../support/studiedProject'

const blank = (): Blueprint =>
  mainOf(
    blueprint(`
                 | arrive | order
      phases     | in     |
      customer   | enter  | ask
      frontstage | greet  | note`),
  )

const asIs = (project: Project): Blueprint => existing(project.blueprints.byId, id('as-is'))

const rated = (ratings: object, more: object = {}): Blueprint =>
  mainOf(
    altered(blueprint('           | a\nphases | p\ncustomer | s'), ({ triangle }) => {
      const relations = Object.entries(ratings).map(([relation, rating]) => [relation, { rating }])
      Object.assign(triangle, { relations: Object.fromEntries(relations) })
      Object.assign(triangle.people, more)
    }),
  )

const texts = ({ shapes }: TriangleChart): TextShape[] => shapes.filter((shape) => shape.type === 'text')

const textBox = ({ text, x, y, sizePx, face, anchor }: TextShape): Box => {
  const width = textWidth(text, sizePx, face)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - sizePx * 0.75, width, height: sizePx * 0.8 }
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

test('[H1] a bond is solid as far as its rating goes, half from each end', () => {
  const { shapes, bonds } = triangleChart(rated({ 'system-people': 40 }), { language: 'en', widthPx: 1000 })
  const bond = bonds.find(({ relation }) => relation === 'system-people')
  const length = (bond?.to.x ?? 0) - (bond?.from.x ?? 0)
  const bars = shapes.flatMap((shape) => (shape.type === 'path' && shape.fill === 'ink' ? [shape.d] : []))
  const widths = bars.map((d) => {
    const xs = [...d.matchAll(/([\d.]+) [\d.]+/g)].map(([, x]) => Number(x))
    return Math.max(...xs) - Math.min(...xs)
  })
  expect(widths).toHaveLength(2)
  for (const width of widths) expect(width / length).toBeCloseTo(0.2, 2)
  const whole = triangleChart(rated({ 'system-people': 100 }), { language: 'en', widthPx: 1000 })
  expect(whole.shapes.filter((shape) => shape.type === 'path' && shape.fill === 'ink')).toHaveLength(2)
  expect(texts(whole).some(({ text }) => text === '100')).toBe(true)
})

test('[H2] what is not known is a question mark and dots', () => {
  const chart = triangleChart(rated({}), { language: 'en', widthPx: 1000 })
  expect(texts(chart).filter(({ text }) => text === '?')).toHaveLength(
    TRIANGLE_RELATIONS.length + TRIANGLE_PARTS.length,
  )
  expect(texts(chart).some(({ text }) => text === '0')).toBe(false)
  expect(texts(chart).some(({ text }) => text === 'No relation is rated yet')).toBe(true)
  const one = triangleChart(rated({ 'system-people': 0 }), { language: 'en', widthPx: 1000 })
  expect(texts(one).filter(({ text }) => text === '0').length).toBeGreaterThan(0)
})

describe('[H3] a ring', () => {
  test('runs clockwise from the top', () => {
    expect(arcPath(0, 0, 100, 0)).toBe('')
    expect(arcPath(0, 0, 100, 0.25)).toBe('M0 -100C55.23 -100 100 -55.23 100 0')
    expect(arcPath(0, 0, 100, 0.5)).toMatch(/ 0 100$/)
    expect(arcPath(0, 0, 100, 1).match(/C/g)).toHaveLength(4)
  })

  test('is thin where the health is a mean', () => {
    const widths = (one: Blueprint) =>
      triangleChart(one, { language: 'en', widthPx: 1200 }).shapes.flatMap((shape) =>
        shape.type === 'path' && shape.d.includes('C') && shape.stroke ? [shape.stroke.width] : [],
      )
    expect(widths(rated({ 'system-people': 40 }))).toEqual([4, 4])
    expect(widths(rated({ 'system-people': 40 }, { health: 70 }))).toEqual([4, 9])
  })
})

/** Words of any length, in both scripts. */
const words = fc.oneof(
  fc.constant(''),
  fc.lorem({ maxCount: 30 }),
  fc
    .array(fc.constantFrom('电表', '退款', '三周', '，', '班组', '收费'), { maxLength: 40 })
    .map((parts) => parts.join('')),
)

const dressed = (base: Blueprint): fc.Arbitrary<Blueprint> =>
  fc
    .record({
      reasons: fc.array(words, { minLength: 6, maxLength: 6 }),
      says: fc.array(words, { minLength: 6, maxLength: 6 }),
      quote: words,
      ratings: fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), {
        minLength: 6,
        maxLength: 6,
      }),
    })
    .map(({ reasons, says, quote, ratings }) => ({
      ...base,
      triangle: {
        strategy: { ...base.triangle.strategy, says: says[0] ?? '', does: says[1] ?? '' },
        system: { ...base.triangle.system, says: says[2] ?? '', does: says[3] ?? '' },
        people: { ...base.triangle.people, says: says[4] ?? '', does: says[5] ?? '' },
        customer: { quote },
        relations: Object.fromEntries(
          TRIANGLE_RELATIONS.map((relation, index) => {
            const rating = ratings[index]
            return [relation, { reason: reasons[index] ?? '', ...(rating !== undefined && { rating }) }]
          }),
        ),
      },
    }))

/** Finds texts that lie on each other, on a ring or on a bond, or leave the figure. */
function collisions(chart: TriangleChart, one: Blueprint): string[] {
  const boxes = texts(chart).map((shape) => ({ shape, box: textBox(shape) }))
  const rings = chart.spots
    .filter(({ key }) => key.startsWith('corner:'))
    .map(({ box }) => ({ at: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, r: box.width / 2 }))
  const inside = (box: Box) =>
    rings.some(({ at, r }) => Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y) < r)
  const scores = new Set(chart.spots.filter(({ key }) => key.startsWith('relation:')).map(({ box }) => box))
  const onScore = (box: Box) => [...scores].some((score) => overlap(score, box))
  const found: string[] = []
  for (const [index, { shape, box }] of boxes.entries()) {
    if (box.x < 0 || box.x + box.width > chart.widthPx || box.y < 0 || box.y + box.height > chart.heightPx)
      found.push(`outside: ${shape.text}`)
    for (const other of boxes.slice(index + 1))
      if (overlap(box, other.box)) found.push(`${shape.text} on ${other.shape.text}`)
    if (inside(box) || onScore(box)) continue
    const bare = {
      x: box.x + 7,
      y: box.y + 7,
      width: Math.max(0, box.width - 14),
      height: Math.max(0, box.height - 14),
    }
    if (!isClear(bare, { boxes: [], rings, bonds: [] })) found.push(`in a ring: ${shape.text}`)
    const crossed = { boxes: [], rings: [], bonds: chart.bonds }
    if (!isClear({ ...bare, x: bare.x + 3, width: Math.max(0, bare.width - 6) }, crossed))
      found.push(`on a bond: ${shape.text}`)
  }
  expect(triangleReading(one).held.rated).toBeLessThanOrEqual(6)
  return found
}

describe('[H4] texts touch nothing', () => {
  test.each(LANGUAGES)('in the meter case in %s at any width', async (language: DiagramLanguage) => {
    const project = await sampleProject('meter', language)
    expect(accepts(projectSchema, project)).toBe(true)
    for (const widthPx of [640, 760, 900, 1024, 1110, 1280, 1600]) {
      const chart = triangleChart(asIs(project), { language, widthPx })
      expect(collisions(chart, asIs(project)), `${widthPx} px`).toEqual([])
      expect(
        chart.spots.filter(({ key }) => key.startsWith('caption:')).length,
        `${widthPx} px`,
      ).toBeGreaterThanOrEqual(5)
    }
  })

  test('whatever is written, in the strangest lengths', async () => {
    const base = asIs(await sampleProject('meter'))
    fc.assert(
      fc.property(dressed(base), fc.integer({ min: 640, max: 1600 }), fc.boolean(), (one, widthPx, tall) => {
        const chart = triangleChart(one, { language: 'en', widthPx, ...(tall && { heightPx: 1100 }) })
        expect(collisions(chart, one)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

test('[H5] corners, relations and captions are spots, and the figure fills the height it is given', () => {
  const chart = triangleChart(blank(), { language: 'en', widthPx: 1200, heightPx: 900 })
  expect(chart.spots.map(({ key }) => key)).toEqual([
    ...TRIANGLE_PARTS.map((part) => `corner:${part}`),
    ...TRIANGLE_RELATIONS.map((relation) => `relation:${relation}`),
  ])
  expect(chart.heightPx).toBeLessThanOrEqual(900)
  expect(chart.heightPx).toBeGreaterThan(750)
  expect(triangleChart(blank(), { language: 'en', widthPx: 640, heightPx: 300 }).heightPx).toBeGreaterThan(500)
})

test.each(LANGUAGES)('[H6] a narrow figure has its words below the rings, inside its width, in %s', (language) => {
  for (const one of [rated({ 'system-people': 40, 'strategy-people': 20 }), blank()]) {
    const chart = triangleChart(one, { language, widthPx: 390, hints: true })
    expect(chart.widthPx).toBe(390)
    for (const shape of texts(chart)) {
      const { x, width } = textBox(shape)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(390)
    }
    const foot = Math.max(...chart.bonds.flatMap(({ from, to }) => [from.y, to.y]))
    const listed = chart.spots.filter(({ key }) => key.startsWith('caption:'))
    expect(listed).toHaveLength(6)
    for (const { box } of listed) expect(box.y).toBeGreaterThan(foot)
  }
  const { spots } = triangleChart(rated({ 'system-people': 40, 'strategy-people': 20 }), { language, widthPx: 390 })
  expect(spots.filter(({ key }) => key.startsWith('caption:'))[0]?.key).toBe('caption:strategy-people')
})
