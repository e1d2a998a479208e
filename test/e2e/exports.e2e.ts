/** Pictures that are exported are the picture on the screen, and carry the project they were made from. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { importFile as readFile } from '../../src/exchange/importFile'
import type { DiagramLanguage } from '../../src/model/project'
import { blueprintContent } from '../support/blueprintContent'
import { type Box, diagramOf } from '../support/drawing'
import { openApp } from '../support/openApp'
import { pixelDifference } from '../support/pixelDifference'
import { sampleProject } from '../support/sampleProject'
import { exportAs, type TakenFile } from '../support/takenFiles'

interface DrawnCard extends Box {
  /** Lines of text on the card, each with its place from the corner of the card. */
  readonly lines: readonly (Box & { readonly text: string })[]
}

/**
 * The cards among drawn things: those that hold nothing but a step's words, its title first. The outline is the first shape
 * of a card, and what stands on it are its lines; badges stand outside.
 */
async function cardsOf(drawn: Locator, titles: readonly string[]): Promise<readonly DrawnCard[]> {
  return drawn.evaluateAll((elements, wanted) => {
    const plain = (text: string | null) => (text ?? '').replace(/\s/g, '')
    return wanted.map((title) => {
      const card = elements.find((element) => plain(element.textContent).startsWith(plain(title)))
      const frame = card?.querySelector('path, rect')?.getBoundingClientRect()
      if (!card || !frame) throw new Error(`no card: ${title}`)
      const { x, y, width, height } = frame
      const lines = [...card.querySelectorAll('text')]
        .map((line) => ({ text: line.textContent ?? '', at: line.getBoundingClientRect() }))
        .filter(({ at }) => at.x >= x && at.right <= x + width && at.y >= y && at.bottom <= y + height)
        .map(({ text, at }) => ({ text, x: at.x - x, y: at.y - y, width: at.width, height: at.height }))
      return { x, y, width, height, lines }
    })
  }, titles)
}

/** Places from the corner of the first card, to a tenth of a pixel. */
function placed(cards: readonly DrawnCard[]) {
  const [first] = cards
  if (!first) throw new Error('no cards')
  const round = (value: number) => Math.round(value * 10) / 10 + 0
  const box = ({ x, y, width, height }: Box, from = { x: 0, y: 0 }) =>
    [x - from.x, y - from.y, width, height].map(round).join(' ')
  return cards.map((card) => ({
    at: box(card, first),
    lines: card.lines.map((line) => `${line.text} ${box(line)}`),
  }))
}

/** Opens a drawing by itself, as a picture viewer would. */
async function showDrawing(page: Page, { buffer }: TakenFile): Promise<void> {
  await page.goto(`data:image/svg+xml;base64,${buffer.toString('base64')}`)
  await page.evaluate(() => document.fonts.ready)
}

/** The meter replacement at its own size, nothing selected or pointed at. */
async function openMeter(language: DiagramLanguage) {
  const app = await openApp({ language, viewport: { width: 1920, height: 1080 } })
  const sample = await sampleProject('meter', language)
  await app.page.getByRole('button', { name: sample.title }).last().click()
  await diagramOf(app.page).getByRole('button').nth(40).waitFor()
  await app.page.getByRole('button', { name: '100%' }).click()
  await app.page.mouse.move(0, 0)
  return { ...app, titles: blueprintContent(sample).steps.map(({ name }) => name) }
}

const shownCards = (page: Page, titles: readonly string[]) => cardsOf(diagramOf(page).getByRole('button'), titles)

/** The smallest box around all, in whole pixels. */
function around(boxes: readonly Box[]) {
  const x = Math.floor(Math.min(...boxes.map((box) => box.x)))
  const y = Math.floor(Math.min(...boxes.map((box) => box.y)))
  return {
    x,
    y,
    width: Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) - x,
    height: Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) - y,
  }
}

/** Moves a drawing so that a point of it stands at the corner of the window. */
const scrollDrawing = (page: Page, { x, y, width, height }: Box) =>
  page.evaluate(
    (box) => {
      const root = document.documentElement
      root.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
      root.setAttribute('width', String(box.width))
      root.setAttribute('height', String(box.height))
    },
    { x, y, width, height },
  )

test.each(['en', 'zh-CN', 'zh-TW'] as const)('a drawing has the cards of the screen, %s', async (language) => {
  const { page, context, titles } = await openMeter(language)
  const shown = placed(await shownCards(page, titles))
  expect(shown.flatMap(({ lines }) => lines).length).toBeGreaterThan(titles.length)
  const viewer = await context.newPage()
  await showDrawing(viewer, await exportAs(page, 'SVG', language))
  expect(placed(await cardsOf(viewer.getByRole('group'), titles))).toEqual(shown)
})

/**
 * The screen draws layers where the drawing is one document, and fonts of the page where it has fonts of its own: smoothing may
 * differ by a shade, on another machine by a few. Measured were a mean of 0.001 and no stray pixel; the same pictures one
 * pixel apart differ by a mean of 7 and have 5 % strays.
 */
const MOST_MEAN = 0.3
const MOST_STRAYS = 0.001

test('a drawing has the pixels of the screen', async () => {
  const { page, context, titles } = await openMeter('en')
  const cards = await shownCards(page, titles)
  const clip = around(cards)
  const screen = await page.screenshot({ clip })
  const viewer = await context.newPage()
  await showDrawing(viewer, await exportAs(page, 'SVG'))
  const [corner] = cards
  const [drawnCorner] = await cardsOf(viewer.getByRole('group'), titles)
  if (!corner || !drawnCorner) throw new Error('no cards')
  const at = (by = 0) => ({ ...clip, x: drawnCorner.x - corner.x + clip.x + by, y: drawnCorner.y - corner.y + clip.y })
  const picture = async () => viewer.screenshot({ clip: { x: 0, y: 0, width: clip.width, height: clip.height } })
  await viewer.setViewportSize({ width: clip.width, height: clip.height })
  await scrollDrawing(viewer, at())
  const same = await pixelDifference(viewer, screen, await picture())
  await scrollDrawing(viewer, at(1))
  const moved = await pixelDifference(viewer, screen, await picture())
  expect(same.colours).toBeGreaterThan(100)
  expect(same.mean).toBeLessThan(MOST_MEAN)
  expect(same.strayShare).toBeLessThan(MOST_STRAYS)
  expect(moved.mean).toBeGreaterThan(MOST_MEAN * 10)
  expect(moved.strayShare).toBeGreaterThan(MOST_STRAYS * 10)
})

test('a drawing holds nothing that runs or that is fetched', async () => {
  const { page, context } = await openMeter('en')
  const viewer = await context.newPage()
  await showDrawing(viewer, await exportAs(page, 'SVG'))
  const found = await viewer.evaluate(() => {
    const elements = [...document.querySelectorAll('*')]
    const attributes = elements.flatMap((element) => [...element.attributes])
    return {
      names: [...new Set(elements.map(({ localName }) => localName))].sort(),
      handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
      references: attributes.filter(({ name, value }) => /href|src/.test(name) || value.includes('url(')).length,
      fetched: [...document.querySelectorAll('style')].flatMap(({ textContent }) =>
        [...(textContent ?? '').matchAll(/url\((?!data:)[^)]*|@import/g)].map(String),
      ),
    }
  })
  expect(found).toEqual({
    names: ['circle', 'desc', 'g', 'metadata', 'path', 'project', 'rect', 'style', 'svg', 'text', 'title'],
    handlers: 0,
    references: 0,
    fetched: [],
  })
})

test('a picture is twice the size of the drawing, and both carry the project', async () => {
  const { page, context } = await openMeter('en')
  const [json, svg, png] = [await exportAs(page, 'JSON'), await exportAs(page, 'SVG'), await exportAs(page, 'PNG')]
  expect([json, svg, png].map(({ name }) => name)).toEqual([
    'Electricity-meter replacement, Beijing.json',
    'Electricity-meter replacement, Beijing – As-is.svg',
    'Electricity-meter replacement, Beijing – As-is.png',
  ])
  const project = decodeProject(json.buffer)
  for (const { name, buffer } of [svg, png]) {
    const read = readFile(buffer)
    expect(read.ok && read.project, name).toEqual(project.ok && project.project)
  }
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.buffer.toString()) ?? []
  const viewer = await context.newPage()
  const picture = await pixelDifference(viewer, png.buffer, png.buffer)
  expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)])
  expect(picture.colours).toBeGreaterThan(100)
})
