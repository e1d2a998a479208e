import { describe, expect, test } from 'vitest'
import { posterOf } from '../../src/export/exportFile'
import { legendEntries } from '../../src/export/legendEntries'
import type { Poster, PosterOptions } from '../../src/export/poster'
import { posterFoot } from '../../src/export/posterFoot'
import type { BlueprintId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { layout } from '../../src/scene/layout'
import type { Scene } from '../../src/scene/scene'
import { textWidth } from '../../src/scene/text/measure'
import { handMadeScene } from '../support/handMadeScene'
import { sampleProject } from '../support/sampleProject'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const firstBlueprint = (project: Project): BlueprintId => project.blueprints.order[0] as BlueprintId
const posterFor = (project: Project, options: PosterOptions = {}): Poster =>
  posterOf(project, firstBlueprint(project), { poster: options })

const textsIn = (poster: Poster, block: string): string[] =>
  poster.blocks
    .filter(({ id }) => id === block)
    .flatMap(({ parts }) =>
      parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))),
    )

/** Where each text of a poster stands on the page. */
const placesOf = ({ blocks }: Poster) =>
  blocks.flatMap(({ id, x, y, parts }) =>
    parts.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => {
        if (shape.type !== 'text') return []
        const width = textWidth(shape.text, shape.sizePx, shape.face)
        const left = x + shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0)
        return [
          {
            block: id,
            text: shape.text,
            left,
            right: left + width,
            top: y + shape.y - shape.sizePx * 0.75,
            bottom: y + shape.y,
          },
        ]
      }),
    ),
  )

function changed(project: Project, change: (copy: Mutable<Project>) => void): Project {
  const copy = structuredClone(project) as Mutable<Project>
  change(copy)
  return copy
}

describe('[X10] a poster', () => {
  const cases = (['meter', 'hotel', 'shoeshine'] as const).flatMap((name) =>
    (['en', 'zh-CN', 'zh-TW'] as const).map((language) => [name, language] as const),
  )

  test.each(cases)('of %s in %s keeps its texts on the page and apart', async (name, language) => {
    const poster = posterFor(await sampleProject(name, language))
    const places = placesOf(poster)
    for (const { left, right, top, bottom, text } of places) {
      expect(left, text).toBeGreaterThanOrEqual(0)
      expect(right, text).toBeLessThanOrEqual(poster.width)
      expect(top, text).toBeGreaterThanOrEqual(0)
      expect(bottom, text).toBeLessThanOrEqual(poster.height)
    }
    const around = places.filter(({ block }) => block !== 'sheet')
    for (const [index, one] of around.entries())
      for (const other of around.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
        expect(apart, `${one.text} and ${other.text}`).toBe(true)
      }
  })

  test('shows its parts, each of which can be switched off', async () => {
    const project = await sampleProject('meter')
    const ids = (options: PosterOptions) => posterFor(project, options).blocks.map(({ id }) => id)
    expect(ids({})).toEqual(['head', 'sheet', 'legend', 'pain-key', 'title-block'])
    expect(ids({ head: false })).not.toContain('head')
    expect(ids({ legend: false })).not.toContain('legend')
    expect(ids({ painKey: false })).not.toContain('pain-key')
    expect(ids({ titleBlock: false })).not.toContain('title-block')
    const bare = { head: false, legend: false, painKey: false, titleBlock: false }
    expect(ids(bare)).toEqual(['sheet'])
    expect(textsIn(posterFor(project), 'head')).toContain('Customer time')
    expect(textsIn(posterFor(project, { facts: false }), 'head')).not.toContain('Customer time')
  })

  test('holds a long title, a subtitle and many pain points', async () => {
    const project = changed(await sampleProject('meter'), (copy) => {
      copy.title = 'The replacement of every electricity meter in a housing estate of four thousand flats, '.repeat(3)
      copy.subtitle = '居民小区电表更换，从通知到退款的全过程'.repeat(4)
    })
    const poster = posterFor(project)
    for (const { right, text } of placesOf(poster)) expect(right, text).toBeLessThanOrEqual(poster.width)
  })
})

describe('[X10] the foot', () => {
  test.each([700, 860, 1000, 1300, 1515, 4000])(
    'of a page %d pixels wide keeps its panels inside and apart',
    async (width) => {
      const project = await sampleProject('meter')
      const blueprint = project.blueprints.byId[firstBlueprint(project)]
      if (!blueprint) throw new Error('no blueprint')
      const scene = layout(blueprint, { language: 'en' })
      const include = { legend: true, painKey: true, titleBlock: true }
      const { panels, height } = posterFoot({ project, blueprint, scene }, include, width)
      expect(panels.map(({ id }) => id)).toEqual(['legend', 'pain-key', 'title-block'])
      for (const [index, { panel, x, y }] of panels.entries()) {
        expect(x + panel.width).toBeLessThanOrEqual(width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + panel.height).toBeLessThanOrEqual(height)
        for (const other of panels.slice(index + 1)) {
          const isBeside = x + panel.width <= other.x || other.x + other.panel.width <= x
          const isBelow = y + panel.height <= other.y || other.y + other.panel.height <= y
          expect(isBeside || isBelow).toBe(true)
        }
      }
    },
  )
})

describe('[X11] the legend', () => {
  const labels = (scene: Scene): string[] =>
    legendEntries(scene)
      .flat()
      .map(({ label }) => label)

  test('explains what occurs', () => {
    expect(labels(handMadeScene())).toEqual([
      'Customer action',
      'People',
      'Interaction',
      'Handoff',
      'Two-way contact',
      'Fail point',
      'Wait point',
      'Waiting',
      'typical / maximum',
    ])
  })

  test('is empty where nothing occurs', () => {
    const scene = { ...handMadeScene(), cards: [], routes: [], lines: [], times: [], markers: [] }
    expect(labels(scene)).toEqual([])
  })
})

test('[X12] the pain key lists the numbers of the picture in their order', async () => {
  const project = await sampleProject('meter')
  const poster = posterFor(project)
  const numbers = (block: string) =>
    textsIn(poster, block)
      .filter((text) => /^\d+$/.test(text))
      .map(Number)
  const inKey = numbers('pain-key')
  expect(inKey).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(new Set(numbers('sheet').filter((number) => inKey.includes(number)))).toEqual(new Set(inKey))
})

describe('[X13] what is not known', () => {
  test('is left out of the facts', async () => {
    const hotel = textsIn(posterFor(await sampleProject('hotel')), 'head')
    expect(hotel).not.toContain('Customer time')
    expect(hotel).not.toContain('Fail points')
    expect(hotel).toContain('Handoffs')
  })

  test('is left out of the title block', async () => {
    const project = await sampleProject('meter')
    const full = textsIn(posterFor(project), 'title-block')
    expect(full).toEqual(expect.arrayContaining(['State', 'Date', 'Owner', 'Evidence', 'Sheet', 'Scenario']))
    const bare = changed(project, (copy) => {
      delete copy.owner
      delete copy.scenario
    })
    const texts = textsIn(posterFor(bare), 'title-block')
    expect(texts).not.toContain('Owner')
    expect(texts).not.toContain('Scenario')
  })
})

test('[X14] lanes and lines of a small blueprint reach the right edge', async () => {
  const poster = posterFor(await sampleProject('shoeshine'))
  expect(poster.width).toBeGreaterThanOrEqual(900)
  const sheet = poster.blocks.find(({ id }) => id === 'sheet')
  const grounds = sheet?.parts
    .filter(({ id }) => id.startsWith('lane-'))
    .map(({ shapes }) => (shapes[0]?.type === 'rect' ? shapes[0].width : 0))
  expect(new Set(grounds)).toEqual(new Set([poster.width - 2 * (sheet?.x ?? 0)]))
})
