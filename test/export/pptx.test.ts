import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../src/export/exportFile'
import { courseOf, siteOf } from '../../src/export/pptx/connectorXml'
import { customGeometry } from '../../src/export/pptx/customGeometry'
import { deckFile } from '../../src/export/pptx/deckFile'
import type { DeckSlide } from '../../src/export/pptx/deckSlide'
import { emu } from '../../src/export/pptx/emu'
import { placeInContent, sceneXml } from '../../src/export/pptx/slideXml'
import { tableXml } from '../../src/export/pptx/tableXml'
import type { DiagramLanguage } from '../../src/model/project'
import type { SampleName } from '../../src/samples/samples'
import { sampleProject } from '../support/sampleProject'

async function deck(sample: SampleName, language: DiagramLanguage) {
  const project = await sampleProject(sample, language)
  const [id] = project.blueprints.order
  const blueprint = id && project.blueprints.byId[id]
  if (!id || !blueprint) throw new Error('a sample without a blueprint')
  const titles = new Map(Object.values(blueprint.steps).map((step) => [step.id as string, step.title]))
  const { scene } = contentOf(project, id)
  const slides: DeckSlide[] = [
    { title: project.title, layout: 'title', subtitle: blueprint.name, content: () => '' },
    {
      title: 'All',
      notes: ['Said & <done>'],
      content: (context) =>
        sceneXml(scene, (step) => titles.get(step) ?? '', placeInContent(scene.size.width, scene.size.height), context),
    },
    {
      title: 'Table',
      content: (context) => tableXml('Table', [{ title: 'A', share: 1 }], [['<b> & "c"'], ['']], context),
    },
  ]
  const madeAt = new Date('2026-11-22T10:00:00Z')
  const bytes = deckFile({ title: project.title, language, madeAt, slides, images: project.images })
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
  return { bytes, parts, scene, titles, slide: parts.get('ppt/slides/slide2.xml') ?? '' }
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

describe.each([
  ['meter', 'en'],
  ['meter', 'zh-CN'],
  ['hotel', 'zh-TW'],
] as const)('[X24] a deck of %s in %s', (sample, language) => {
  test('follows the published rules for presentations', async () => {
    const { bytes } = await deck(sample, language)
    expect(await validate(bytes, 'pptx', 'Microsoft365')).toEqual([])
  })

  test('has every step as a form with its whole title inside, and every shape a number of its own', async () => {
    const { slide, titles } = await deck(sample, language)
    const words = all(slide, /<a:t>([^<]*)<\/a:t>/g)
    const plain = (text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;')
    expect([...titles.values()].filter((title) => !words.includes(plain(title)))).toEqual([])
    const ids = all(slide, /<p:cNvPr id="(\d+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('glues connectors to the steps that they link; only what turns more than twice, or comes back, is a drawn line', async () => {
    const { slide, scene } = await deck(sample, language)
    const connectors = all(slide, /(<p:cxnSp>.*?<\/p:cxnSp>)/gs)
    const placing = placeInContent(scene.size.width, scene.size.height)
    const simple = scene.routes.filter(({ points }) => courseOf(points, placing) !== null)
    expect(connectors).toHaveLength(simple.length)
    expect(simple.length).toBeGreaterThan(scene.routes.length / 2)
    const ids = new Set(all(slide, /<p:cNvPr id="(\d+)"/g))
    for (const connector of connectors) {
      for (const id of all(connector, /<a:(?:st|end)Cxn id="(\d+)"/g)) expect(ids.has(id)).toBe(true)
      expect(all(connector, /<a:(st|end)Cxn/g)).toEqual(['st', 'end'])
    }
  })

  test('names every part that a part relates to, and the fonts of both scripts', async () => {
    const { parts } = await deck(sample, language)
    for (const [path, text] of parts) {
      if (!path.endsWith('.rels')) continue
      const folder = path.replace(/_rels\/[^/]+$/, '')
      for (const target of all(text, /Target="([^"]+)"/g)) {
        const wanted = new URL(target, `file:///${folder}`).pathname.slice(1)
        expect(parts.has(wanted), `${path} → ${target}`).toBe(true)
      }
    }
    const theme = parts.get('ppt/theme/theme1.xml') ?? ''
    expect(theme).toContain('<a:latin typeface="Arial"/>')
    expect(theme).toMatch(/<a:ea typeface="Microsoft (YaHei|JhengHei)"\/>/)
  })
})

/** Where a connector of Office begins and ends: its frame, flipped and then turned by a quarter around its middle. */
function endsOf({ frame }: NonNullable<ReturnType<typeof courseOf>>): readonly [number, number, number, number] {
  const { x, y, width, height, flipH, flipV, rotation } = frame
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const at = (across: 1 | -1, down: 1 | -1) => {
    const dx = ((flipH ? -across : across) * width) / 2
    const dy = ((flipV ? -down : down) * height) / 2
    return rotation ? ([middleX - dy, middleY + dx] as const) : ([middleX + dx, middleY + dy] as const)
  }
  return [...at(-1, -1), ...at(1, 1)]
}

test('[X25] a connector begins and ends where its route does, whichever way it runs', () => {
  const coordinate = fc.integer({ min: -500, max: 500 })
  const turns = fc.constantFrom(0, 1, 2)
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, turns, fc.boolean(), (x, y, toX, toY, count, level) => {
      fc.pre(Math.abs(toX - x) > 20 && Math.abs(toY - y) > 20)
      const bend = level ? { x: (x + toX) / 2, y } : { x, y: (y + toY) / 2 }
      const back = level ? { x: (x + toX) / 2, y: toY } : { x: toX, y: (y + toY) / 2 }
      const corner = level ? { x: toX, y } : { x, y: toY }
      const between = count === 0 ? [] : count === 1 ? [corner] : [bend, back]
      const course = courseOf([{ x, y }, ...between, { x: toX, y: toY }], { x: 3, y: 4, scale: 0.5 })
      if (!course) throw new Error('a simple route without a course')
      const [startX, startY, endX, endY] = endsOf(course)
      const wanted = [3 + x * 0.5, 4 + y * 0.5, 3 + toX * 0.5, 4 + toY * 0.5].map(emu)
      for (const [index, value] of [startX, startY, endX, endY].entries())
        expect(Math.abs(value - (wanted[index] ?? 0))).toBeLessThanOrEqual(2)
      if (count === 2) expect(course.adjust).toBeCloseTo(50_000, -2)
    }),
  )
})

test('connection sites: top, left, bottom, right', () => {
  const box = { x: 10, y: 20, width: 100, height: 40 }
  expect(siteOf(box, { x: 30, y: 20 })).toBe(0)
  expect(siteOf(box, { x: 10, y: 35 })).toBe(1)
  expect(siteOf(box, { x: 90, y: 60 })).toBe(2)
  expect(siteOf(box, { x: 110, y: 50 })).toBe(3)
})

test('path data become a form of their own, as large as their points', () => {
  const drawn = customGeometry('M 0 0 L 10 0 Q 20 0 20 10 C 20 20 10 30 0 30 Z', { x: 1, y: 2, scale: 2 })
  expect(drawn?.frame).toEqual({ x: emu(1), y: emu(2), width: emu(40), height: emu(60) })
  expect(all(drawn?.geometry ?? '', /<a:(moveTo|lnTo|quadBezTo|cubicBezTo|close)\b/g)).toEqual([
    'moveTo',
    'lnTo',
    'quadBezTo',
    'cubicBezTo',
    'close',
  ])
  expect(customGeometry('', { x: 0, y: 0, scale: 1 })).toBeNull()
})
