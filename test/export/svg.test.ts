import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportSvg, posterOf } from '../../src/export/exportFile'
import { composePoster, type Poster } from '../../src/export/poster'
import { sceneToSvg } from '../../src/export/svg'
import { xmlText } from '../../src/export/xmlText'
import type { BlueprintId } from '../../src/model/id'
import type { DiagramLanguage, Project } from '../../src/model/project'
import { layout } from '../../src/scene/layout'
import { LIGHT } from '../../src/scene/palette'
import { arbitraryProject } from '../support/arbitraryProject'
import { sampleProject } from '../support/sampleProject'
import { elementsOf, parseXml, textOf, type XmlElement } from '../support/xml'

const FONTS = { body: 'Ym9keQ==', strong: 'c3Ryb25n', voice: 'dm9pY2U=' }
const ELEMENTS = [
  'svg',
  'title',
  'desc',
  'style',
  'g',
  'rect',
  'path',
  'circle',
  'text',
  'image',
  'metadata',
  'sbm:project',
]

const firstBlueprint = (project: Project): BlueprintId => project.blueprints.order[0] as BlueprintId
const textsOf = (poster: Poster): string[] =>
  poster.blocks.flatMap(({ parts }) =>
    parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))),
  )

function svgOf(project: Project, background: 'white' | 'transparent' = 'white'): { svg: string; root: XmlElement } {
  const svg = exportSvg(project, firstBlueprint(project), { fonts: FONTS, background })
  return { svg, root: parseXml(svg) }
}

/** What a document may not hold, found in its elements and attributes. */
function forbiddenIn(root: XmlElement): string[] {
  return elementsOf(root).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.includes(name) ? [] : [`element ${name}`]),
    ...[...attributes].flatMap(([key, value]) => {
      if (/^on/i.test(key) || key === 'style' || key === 'xlink:href') return [`attribute ${key}`]
      if (key === 'href')
        return /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]*=*$/.test(value) ? [] : [`reference ${value}`]
      return key !== 'xmlns' && /(?:javascript|https?|file|data):|url\(/i.test(value) && key !== 'aria-label'
        ? [`value ${key}=${value}`]
        : []
    }),
  ])
}

describe('any project', () => {
  test('[X1][X2][X3] gives a well-formed, harmless document with the poster’s texts', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const { root } = svgOf(project)
        expect(forbiddenIn(root)).toEqual([])
        const texts = elementsOf(root)
          .filter(({ name }) => name === 'text')
          .map(textOf)
        const poster = posterOf(project, firstBlueprint(project), {})
        expect(texts).toEqual(textsOf(poster).filter((text) => text !== ''))
      }),
      { numRuns: 25 },
    )
  })

  test('[X10] gives a poster with finite coordinates', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const poster = posterOf(project, firstBlueprint(project), {})
        expect(JSON.stringify(poster)).not.toMatch(/:null|NaN|Infinity/)
      }),
      { numRuns: 25 },
    )
  })
})

describe('hostile words', () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    '"><image href="https://example.com/x.png"/>',
    '&lt;&amp;&#60;&unknown;',
    ']]>',
    '<![CDATA[x]]>',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    'a\u0000b\u0007c\u001bd\ufffee\uffff',
    'half \ud83d and \udd0c of a plug',
    'it\'s "quoted"',
    '\u202ereversed\u2066',
  ]

  test.each(hostile)('[X1][X2] %j stays text', async (words) => {
    const project = structuredClone(await sampleProject('shoeshine')) as Project
    const id = firstBlueprint(project)
    const blueprint = project.blueprints.byId[id]
    if (!blueprint) throw new Error('no blueprint')
    const steps = Object.fromEntries(
      Object.entries(blueprint.steps).map(([key, step]) => [key, { ...step, title: words }]),
    ) as typeof blueprint.steps
    const changed = { ...project, title: words, blueprints: { order: [id], byId: { [id]: { ...blueprint, steps } } } }
    const { root, svg } = svgOf(changed as Project)
    expect(forbiddenIn(root)).toEqual([])
    expect(svg).not.toMatch(/<script|<!|<image/)
  })

  test('[X1] characters that XML forbids are left out, the rest comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const root = parseXml(`<a b="${xmlText(words)}">${xmlText(words)}</a>`)
        expect(textOf(root)).toBe(root.attributes.get('b'))
      }),
    )
    expect(textOf(parseXml(`<a>${xmlText('电表 <b> & 😀 "x"\n\ty')}</a>`))).toBe('电表 <b> & 😀 "x" y')
  })

  test('path data that are none are refused', async () => {
    const project = await sampleProject('shoeshine')
    const poster = posterOf(project, firstBlueprint(project), {})
    const evil = { type: 'path', d: '"/><script/>' } as const
    const block = { id: 'evil', x: 0, y: 0, parts: [{ id: 'e', label: '', shapes: [evil] }] }
    expect(() => sceneToSvg({ ...poster, blocks: [block] })).toThrow(RangeError)
    expect(() => sceneToSvg(poster, { fonts: { body: '</style>' } })).toThrow(RangeError)
  })
})

describe('the meter sample', () => {
  test('[X4] has light colours only, on white or on nothing', async () => {
    const project = await sampleProject('meter')
    const { root } = svgOf(project)
    const colours = elementsOf(root).flatMap(({ attributes }) =>
      ['fill', 'stroke'].flatMap((key) => attributes.get(key) ?? []),
    )
    const known = new Set([...Object.values(LIGHT), 'none'])
    expect(colours.filter((colour) => !known.has(colour))).toEqual([])
    const grounds = (document: XmlElement) =>
      document.children.filter((child) => typeof child !== 'string' && child.name === 'rect')
    expect(grounds(root)).toHaveLength(1)
    expect(grounds(svgOf(project, 'transparent').root)).toHaveLength(0)
  })

  test('[X5] embeds the faces it uses and no other', async () => {
    const { svg } = svgOf(await sampleProject('meter'))
    for (const font of Object.values(FONTS)) expect(svg.split(font)).toHaveLength(2)
    const { svg: quiet } = svgOf(await sampleProject('shoeshine'))
    expect(quiet).toContain(FONTS.body)
    expect(quiet).toContain(FONTS.strong)
    expect(quiet).not.toContain(FONTS.voice)
    expect(svg).toContain('font-kerning:none')
    expect(svg).toContain('text-spacing-trim:space-all')
    expect(svg).toContain('font-variant-ligatures:none')
  })

  test.each(['en', 'zh-CN', 'zh-TW'] as const)(
    '[X6] in %s says its language, title, description and parts',
    async (language) => {
      const project = await sampleProject('meter', language)
      const { root } = svgOf(project)
      expect(root.attributes.get('lang')).toBe(language)
      expect(root.attributes.get('role')).toBe('img')
      const [title, description] = elementsOf(root).filter(({ name }) => name === 'title' || name === 'desc')
      expect(title && textOf(title)).toContain(project.title)
      expect(description && textOf(description)).toMatch(/\d/)
      const ids = elementsOf(root).flatMap(({ attributes }) => attributes.get('id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const labelled = elementsOf(root).filter(({ attributes }) => attributes.has('aria-label'))
      const blueprint = project.blueprints.byId[firstBlueprint(project)]
      const expected = Object.keys(blueprint?.steps ?? {}).length + Object.keys(blueprint?.links ?? {}).length
      expect(labelled.length).toBeGreaterThan(expected)
    },
  )

  test('is as large as its poster, at any scale', async () => {
    const project = await sampleProject('meter')
    const poster = posterOf(project, firstBlueprint(project), {})
    const root = parseXml(sceneToSvg(poster, { scale: 2.5 }))
    expect(Number(root.attributes.get('width'))).toBe(Math.round(poster.width * 2.5))
    expect(root.attributes.get('viewBox')).toBe(`0 0 ${poster.width} ${poster.height}`)
  })

  test('draws the sheet where layout put it', async () => {
    const language: DiagramLanguage = 'en'
    const project = await sampleProject('meter', language)
    const blueprint = project.blueprints.byId[firstBlueprint(project)]
    if (!blueprint) throw new Error('no blueprint')
    const scene = layout(blueprint, { language })
    const root = parseXml(sceneToSvg(composePoster({ project, blueprint, scene })))
    for (const card of scene.cards) {
      const group = elementsOf(root).find(({ attributes }) => attributes.get('id') === `card-${card.id}`)
      const texts = group ? elementsOf(group).filter(({ name }) => name === 'text') : []
      const drawn = texts.slice(0, card.lines.length).map((text) => ({
        text: textOf(text),
        x: Number(text.attributes.get('x')),
        y: Number(text.attributes.get('y')),
      }))
      expect(drawn).toEqual(card.lines.map(({ text, x, y }) => ({ text, x: round(x), y: round(y) })))
    }
  })
})

const round = (value: number): number => Math.round(value * 100) / 100

test('[X2] an image of a step is embedded; one that is none is left out', async () => {
  const project = await sampleProject('shoeshine')
  const poster = posterOf(project, firstBlueprint(project), {})
  const shape = (image: string) => ({ type: 'image', image, x: 0, y: 0, width: 9, height: 9 }) as const
  const shapes = ['good', 'bad', 'missing', 'constructor'].map(shape)
  const block = { id: 'images', x: 0, y: 0, parts: [{ id: 'i', label: '', shapes }] }
  const images = {
    good: { mime: 'image/png', data: 'AAAA' },
    bad: { mime: 'image/png', data: '"/><script/>' },
  } as const
  const root = parseXml(sceneToSvg({ ...poster, blocks: [block] }, { images }))
  const drawn = elementsOf(root).filter(({ name }) => name === 'image')
  expect(drawn.map(({ attributes }) => attributes.get('href'))).toEqual(['data:image/png;base64,AAAA'])
  expect(forbiddenIn(root)).toEqual([])
})
