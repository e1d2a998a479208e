import type { Box } from '../geometry/box'
import { boxAround } from '../geometry/boxAround'
import { overlap } from '../geometry/overlap'
import type { Point } from '../geometry/point'
import type { DiagramLanguage } from '../model/project'
import type { Step } from '../model/step'
import { curveHeight, firstAtOrAfter } from './monotoneCurve'
import type { SceneEmotion, SceneText } from './scene'
import { textWidth } from './text/measure'
import { wrap } from './text/wrap'

/**
 * Places the strongest quotes beside the emotion curve [S14].
 *
 * The strongest comes first and takes the best free place: near its point, above the curve, in few lines. A place is
 * free when the words touch no other words, no point, no leader, neither curve nor zero line, and stay in the lane. A
 * quote without a free place is left out; the inspector still shows it.
 */

type Quote = SceneEmotion['quotes'][number]

export interface EmotionPoint extends Point {
  readonly step: Step
  /** −2 … 2 */
  readonly value: number
}

export interface QuoteRequest {
  readonly plot: Box
  readonly zeroY: number
  /** From left to right. */
  readonly points: readonly EmotionPoint[]
  /** Room that is taken already. */
  readonly taken: readonly Box[]
  readonly sizePx: number
  readonly language: DiagramLanguage
}

const MOST_QUOTES = 3
/** Weaker feelings than this are not worth a quote in the picture. */
const WEAKEST = 0.25
/** Widths of lines tried, in em. */
const WIDEST_EM = 20
const NARROWEST_EM = 7
const WIDTH_STEP_EM = 0.5
const MOST_LINES = 3
/** Words stand over their point, beside it, or between it and the edge of the lane: never farther than this. */
const REACH_EM = 2 * WIDEST_EM
const LINE_EM = 1.19
/** From the top of a line to its baseline. */
const ASCENT_EM = 0.92
/** Steps in which heights are tried. */
const STEP_PX = 3
const EDGE_PX = 5
/** Room between words and other words, points, curve and zero line. */
const CLEARANCE_PX = 4
/** Points with a quote are drawn this large. */
const POINT_PX = 5
/** Leaders shorter than this say nothing. */
const SHORTEST_LEADER_PX = 7
const MARKS: Readonly<Record<DiagramLanguage, readonly [string, string]>> = {
  en: ['“', '”'],
  'zh-CN': ['“', '”'],
  'zh-TW': ['「', '」'],
}

/** The quotes that fit, in journey order. */
export function placeQuotes(request: QuoteRequest): Quote[] {
  const strongest = request.points
    .filter(
      ({ step, value }) => step.quote !== undefined && step.quote.text.trim() !== '' && Math.abs(value) >= WEAKEST,
    )
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.value - b.value || a.x - b.x)
  const placed: Quote[] = []
  const obstacles = obstaclesOf(request)
  for (const point of strongest) {
    if (placed.length === MOST_QUOTES) break
    const quote = bestPlace(point, request, near(obstacles, point, request.sizePx))
    if (!quote) continue
    placed.push(quote)
    obstacles.boxes.push(quote.box)
    if (quote.leader) obstacles.boxes.push(boxAround(quote.leader))
  }
  const order = new Map(request.points.map(({ step }, index) => [step.id, index]))
  return placed.sort((a, b) => (order.get(a.step) ?? 0) - (order.get(b.step) ?? 0))
}

interface Obstacles {
  /** Words, leaders and points. */
  readonly boxes: Box[]
  /** Points alone, for leaders. */
  readonly points: readonly Box[]
  /** Whether a box touches the curve, the zero line, or the tinted area between them. */
  readonly isCrossed: (box: Box) => boolean
}

function obstaclesOf({ points, taken, zeroY }: QuoteRequest): Obstacles {
  const dots = points.map(
    ({ x, y }): Box => ({ x: x - POINT_PX, y: y - POINT_PX, width: 2 * POINT_PX, height: 2 * POINT_PX }),
  )
  return { boxes: [...taken, ...dots], points: dots, isCrossed: areaOf(points, zeroY) }
}

/**
 * Whether a box comes near the zero line, or the tinted area between it and the curve. The curve rises or falls all the way
 * from point to point, so that its heights over a box lie between those at the ends of the box and at the points above it.
 */
function areaOf(points: readonly EmotionPoint[], zeroY: number): Obstacles['isCrossed'] {
  const height = curveHeight(points)
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]
  return (box) => {
    const top = box.y - CLEARANCE_PX
    const bottom = box.y + box.height + CLEARANCE_PX
    if (top < zeroY && zeroY < bottom) return true
    const from = Math.max(first, box.x - CLEARANCE_PX)
    const to = Math.min(last, box.x + box.width + CLEARANCE_PX)
    if (from > to) return false
    const ends = [height(from) ?? zeroY, height(to) ?? zeroY]
    let highest = Math.min(zeroY, ...ends)
    let lowest = Math.max(zeroY, ...ends)
    for (let index = firstAtOrAfter(points, from); (points[index]?.x ?? Infinity) <= to; index++) {
      const { y } = points[index] as EmotionPoint
      highest = Math.min(highest, y)
      lowest = Math.max(lowest, y)
    }
    return top < lowest && highest < bottom
  }
}

/** Only what words of a point can reach at all: sheets are wide, and most of it is far away. */
function near({ boxes, points, isCrossed }: Obstacles, { x }: EmotionPoint, sizePx: number): Obstacles {
  const reach = REACH_EM * sizePx
  return { boxes: boxes.filter((box) => box.x < x + reach && x - reach < box.x + box.width), points, isCrossed }
}

function bestPlace(point: EmotionPoint, request: QuoteRequest, obstacles: Obstacles): Quote | null {
  let best: { readonly quote: Quote; readonly cost: number } | null = null
  for (const lines of settings(point.step.quote?.text ?? '', request)) {
    for (const candidate of placesOf(point, lines, request)) {
      const cost = candidate.cost + (lines.length - 1) * 6
      if ((!best || cost < best.cost) && isFree(candidate, point, request, obstacles)) {
        best = { cost, quote: quoteAt(point, lines, candidate, request.sizePx) }
      }
    }
  }
  return best?.quote ?? null
}

/** The ways to break a quote into one, two or three lines: of each the narrowest, whose lines are of one length. */
function settings(words: string, { sizePx, language, plot }: QuoteRequest): (readonly string[])[] {
  const [open, close] = MARKS[language]
  const text = words.trim()
  const marked = /^["“「『«‘]/.test(text) ? text : `${open}${text}${close}`
  const found = new Map<number, readonly string[]>()
  for (let em = WIDEST_EM; em >= NARROWEST_EM; em -= WIDTH_STEP_EM) {
    const { lines } = wrap(marked, Math.min(em * sizePx, plot.width - 2 * EDGE_PX), sizePx, 'voice')
    if (lines.length <= MOST_LINES) found.set(lines.length, lines)
  }
  return [...found.values()]
}

type Anchor = SceneText['anchor']

interface Place {
  readonly box: Box
  readonly anchor: Anchor
  readonly leader: readonly Point[] | null
  readonly cost: number
}

/** Every place worth trying for words of a point, from centred over it to beside it, at each height. */
function* placesOf(point: EmotionPoint, lines: readonly string[], request: QuoteRequest): Generator<Place> {
  const { plot, sizePx } = request
  const width = Math.max(...lines.map((line) => textWidth(line, sizePx, 'voice')))
  const height = lines.length * sizePx * LINE_EM
  const right = plot.x + plot.width - EDGE_PX
  const lefts: [anchor: Anchor, left: number, cost: number][] = [
    ['middle', point.x - width / 2, 0],
    ['start', point.x + POINT_PX + CLEARANCE_PX, 4],
    ['end', point.x - POINT_PX - CLEARANCE_PX - width, 5],
    ['start', point.x - CLEARANCE_PX, 3],
    ['end', point.x - width + CLEARANCE_PX, 3],
  ]
  // Near an edge of the lane the words are pushed inside and keep their leader.
  if (point.x - width / 2 < plot.x + EDGE_PX) lefts.push(['start', plot.x + EDGE_PX, 6])
  if (point.x + width / 2 > right) lefts.push(['end', right - width, 2])
  for (let y = plot.y + EDGE_PX; y + height <= plot.y + plot.height - EDGE_PX; y += STEP_PX) {
    for (const [anchor, x, cost] of lefts) {
      const box = { x, y, width, height }
      const leader = leaderOf(point, box)
      if (leader !== 'none') yield { box, anchor, leader, cost: cost + distanceCost(point, box) }
    }
  }
}

/** Near is good, below the point is worse than above it. */
function distanceCost(point: EmotionPoint, { y, height }: Box): number {
  const above = point.y - (y + height)
  const below = y - point.y
  if (above > 0) return above * 0.35
  return below > 0 ? 18 + below * 0.5 : 2
}

/** A vertical line from words to their point; null when they stand beside it, 'none' when none can join them. */
function leaderOf(point: EmotionPoint, box: Box): readonly Point[] | null | 'none' {
  const isOver = box.x <= point.x && point.x <= box.x + box.width
  const bottom = box.y + box.height
  if (!isOver) return box.y <= point.y + CLEARANCE_PX && bottom >= point.y - 3 * CLEARANCE_PX ? null : 'none'
  const [from, to] = bottom < point.y ? [bottom + 2, point.y - POINT_PX] : [box.y - 2, point.y + POINT_PX]
  if (bottom >= point.y && box.y <= point.y) return 'none'
  if (Math.abs(to - from) < SHORTEST_LEADER_PX) return null
  return [
    { x: point.x, y: from },
    { x: point.x, y: to },
  ]
}

function isFree({ box, leader }: Place, point: EmotionPoint, { plot }: QuoteRequest, obstacles: Obstacles): boolean {
  if (box.x < plot.x + EDGE_PX || box.x + box.width > plot.x + plot.width - EDGE_PX) return false
  if (obstacles.boxes.some((other) => overlap(box, other, CLEARANCE_PX)) || obstacles.isCrossed(box)) return false
  if (!leader) return true
  const line = boxAround(leader)
  const isOwn = (other: Box): boolean => Math.abs(other.x + POINT_PX - point.x) < 1 && obstacles.points.includes(other)
  return !obstacles.boxes.some((other) => !isOwn(other) && overlap(line, other, 2))
}

function quoteAt(point: EmotionPoint, lines: readonly string[], { box, anchor, leader }: Place, sizePx: number): Quote {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
  return {
    step: point.step.id,
    box,
    leader,
    lines: lines.map((text, index) => ({
      text,
      x,
      y: box.y + (index * LINE_EM + ASCENT_EM) * sizePx,
      sizePx,
      face: 'voice',
      anchor,
    })),
  }
}
