/**
 * The service triangle as one figure: strategy, system and people around the customer, six bonds between them, each solid only
 * as far as it holds.
 *
 * Rings and blocks of text come first, since their size decides where the triangle stands; then the captions look for places
 * that touch nothing (`placeCaptions`). What finds none is left out: the panel beside the figure has every word. A figure as
 * narrow as a phone has its words below it (`stackedTriangle`).
 */
import { type TriangleReading, triangleReading } from '../../analysis/triangle/triangleReading'
import type { Box } from '../../geometry/box'
import type { Blueprint } from '../../model/blueprint'
import type { TriangleRelation } from '../../model/painPoint'
import type { DiagramLanguage } from '../../model/project'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS, type TrianglePart } from '../../model/triangleParts'
import { translateShapes } from '../../scene/drawing/translateShapes'
import type { Shape } from '../../scene/shape'
import type { Chart } from '../chart'
import { captionOf, drawCaption } from './caption'
import { cornerBlock } from './cornerBlock'
import { drawBonds, scoreBox } from './drawBonds'
import { drawRings } from './drawRings'
import { legendBlock } from './legendBlock'
import { isClear, type Obstacles } from './obstacles'
import { type CaptionText, type PlacedCaption, placeCaptions } from './placeCaptions'
import { relationTexts } from './relationTexts'
import { STACKED_BELOW_PX, stackedTriangle } from './stackedTriangle'
import type { TextBlock } from './textBlock'
import { type Bond, MARGIN_PX, scaleFor, type TriangleGeometry, triangleGeometry } from './triangleGeometry'
import { figureSpots } from './triangleSpots'
import { type TriangleWords, triangleWords } from './triangleWords'

export interface TriangleChartOptions {
  readonly language: DiagramLanguage
  readonly widthPx: number
  /** The height to fill, if it is enough; a figure is never squeezed so far that its captions have no place. */
  readonly heightPx?: number
  /** The least height of the triangle itself; smaller for one without words, which needs no room for captions. */
  readonly leastRisePx?: number
  /** Drawn in blue. */
  readonly selected?: TriangleRelation | TrianglePart | null
  /** Says in grey what to write where nothing is written; for the screen. */
  readonly hints?: boolean
  /** The same reading that the panels show, to save a second one. */
  readonly reading?: TriangleReading
}

export interface TriangleChart extends Chart {
  /** For presses near a bond, which no box describes. */
  readonly bonds: readonly Bond[]
}

/** The triangle itself, from the strategy's ring to the base: share of the width, and bounds. */
const RISE = { share: 0.48, least: 440, most: 660 } as const
const TOP_PX = 20
const BOTTOM_PX = 20
const BESIDE_RING_PX = 22
const MAX_BLOCK_PX = 520
const MAX_LEGEND_PX = 320
const WIDE_PX = 1000
/** From this width on, captions are set as large as the corners' texts. */
const WIDE_CAPTION_PX = 1200

interface Placed {
  readonly block: TextBlock
  readonly x: number
  readonly y: number
}

const boxesOf = ({ block, x, y }: Placed): Box[] => block.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }))

interface Blocks {
  readonly legend: TextBlock
  readonly strategy: TextBlock
  readonly system: TextBlock
  readonly people: TextBlock
  /** Left edge of the block of people. */
  readonly peopleX: number
}

function blocksOf(
  blueprint: Blueprint,
  reading: TriangleReading,
  words: TriangleWords,
  { widthPx, hints = false }: TriangleChartOptions,
): Blocks {
  const ring = 50 * scaleFor(widthPx)
  const middle = widthPx / 2
  const peopleX = widthPx >= WIDE_PX ? widthPx * 0.62 : middle + 14
  const within = (room: number) => ({ widthPx: Math.min(MAX_BLOCK_PX, room), hints })
  return {
    legend: legendBlock(reading, words, Math.min(MAX_LEGEND_PX, middle - ring - MARGIN_PX - 44)),
    strategy: cornerBlock(blueprint, 'strategy', words, within(middle - ring - BESIDE_RING_PX - MARGIN_PX)),
    system: cornerBlock(
      blueprint,
      'system',
      words,
      within((widthPx >= WIDE_PX ? widthPx * 0.4 : middle) - MARGIN_PX - 10),
    ),
    people: cornerBlock(blueprint, 'people', words, within(widthPx - peopleX - MARGIN_PX)),
    peopleX,
  }
}

/** The customer's words under the customer, if there is room for all of them. */
function placeQuote(
  text: string,
  { rings }: TriangleGeometry,
  obstacles: Obstacles,
): { box: Box; shapes: Shape[] } | null {
  const { at, r } = rings.customer
  const style = { sizePx: 18, linePx: 24, face: 'voice', fill: 'ink-2' } as const
  for (const width of [240, 200, 170, 140]) {
    const caption = captionOf(text, [], width, { ...style, maxLines: 4 })
    const box = { x: at.x - caption.width / 2, y: at.y + r + 12, width: caption.width, height: caption.height }
    if (text === '' || caption.clamped || !isClear(box, obstacles)) continue
    return { box, shapes: drawCaption(caption, box, 'middle', String) }
  }
  return null
}

const withBox = (obstacles: Obstacles, boxes: readonly Box[]): Obstacles => ({
  ...obstacles,
  boxes: [...obstacles.boxes, ...boxes],
})

/** A caption that is missing weighs as much as three that are cut or show their markers alone. */
const MISSING = 3

/** What a placement leaves out. */
const losses = (captions: readonly PlacedCaption[]): number =>
  (TRIANGLE_RELATIONS.length - captions.length) * MISSING +
  captions.filter(({ caption }) => caption.lines.length === 0 || caption.clamped).length

/** Captions and the quote. The quote stands under the customer unless a caption would lose words by it. */
function placeTexts(
  geometry: TriangleGeometry,
  texts: Readonly<Record<TriangleRelation, CaptionText>>,
  quoteText: string,
  fixed: Obstacles,
  setting: Parameters<typeof placeCaptions>[3],
) {
  const alone = placeCaptions(geometry, texts, fixed, setting)
  const first = placeQuote(quoteText, geometry, fixed)
  if (!first) return { captions: alone, quote: null }
  const around = placeCaptions(geometry, texts, withBox(fixed, [first.box]), setting)
  if (losses(around) <= losses(alone)) return { captions: around, quote: first }
  const quote = placeQuote(
    quoteText,
    geometry,
    withBox(
      fixed,
      alone.map(({ box }) => box),
    ),
  )
  return { captions: alone, quote }
}

/** Draws the service triangle of a blueprint. */
export function triangleChart(blueprint: Blueprint, options: TriangleChartOptions): TriangleChart {
  const { language, widthPx, heightPx = 0, leastRisePx = RISE.least, selected = null } = options
  const reading = options.reading ?? triangleReading(blueprint)
  const words = triangleWords(language)
  if (widthPx < STACKED_BELOW_PX)
    return stackedTriangle(blueprint, reading, words, { widthPx, selected, hints: options.hints ?? false })
  const blocks = blocksOf(blueprint, reading, words, options)
  const ring = 50 * scaleFor(widthPx)
  const topY = Math.max(TOP_PX + ring, TOP_PX + blocks.strategy.height - 34)
  const below = ring + 14 + Math.max(blocks.system.height, blocks.people.height) + BOTTOM_PX
  const wanted = heightPx > 0 ? heightPx - topY - below : widthPx * RISE.share
  const geometry = triangleGeometry(widthPx, topY, Math.max(leastRisePx, Math.min(RISE.most, wanted)))
  const { strategy, system, people } = geometry.rings
  const placed: readonly Placed[] = [
    { block: blocks.legend, x: MARGIN_PX, y: TOP_PX },
    { block: blocks.strategy, x: strategy.at.x + ring + BESIDE_RING_PX, y: topY + 34 - blocks.strategy.height },
    { block: blocks.system, x: MARGIN_PX, y: system.at.y + ring + 14 },
    { block: blocks.people, x: blocks.peopleX, y: people.at.y + ring + 14 },
  ]
  const fixed: Obstacles = {
    boxes: [
      ...placed.flatMap(boxesOf),
      ...geometry.bonds.map((bond) => scoreBox(bond, reading.relations[bond.relation].rating)),
    ],
    rings: TRIANGLE_PARTS.map((part) => geometry.rings[part]),
    bonds: geometry.bonds,
  }
  const size = widthPx >= WIDE_CAPTION_PX ? { sizePx: 15, linePx: 20 } : { sizePx: 13, linePx: 17 }
  const style = { ...size, face: 'body', fill: 'ink' } as const
  const quoteText = blueprint.triangle.customer.quote ?? ''
  const texts = relationTexts(blueprint, reading, options.hints ? words.hints.relations : null)
  const { captions, quote } = placeTexts(geometry, texts, quoteText === '' ? '' : words.quote(quoteText), fixed, {
    widthPx,
    style,
  })
  const relation = TRIANGLE_RELATIONS.find((one) => one === selected) ?? null
  const part = TRIANGLE_PARTS.find((one) => one === selected) ?? null
  const bottom = Math.max(
    ...placed.map(({ block, y }) => y + block.height),
    ...captions.map(({ box }) => box.y + box.height),
  )
  return {
    widthPx,
    heightPx: Math.ceil(bottom + BOTTOM_PX),
    shapes: [
      ...drawBonds(geometry.bonds, reading, relation),
      ...drawRings(geometry, reading, words, part),
      ...placed.flatMap(({ block, x, y }) => translateShapes(block.shapes, x, y)),
      ...captions.flatMap(({ caption, box, anchor }) => drawCaption(caption, box, anchor, words.more)),
      ...(quote?.shapes ?? []),
    ],
    spots: [
      ...figureSpots(geometry, reading),
      ...captions.map(({ relation: of, box }) => ({ key: `caption:${of}`, box })),
    ],
    bonds: geometry.bonds,
  }
}
