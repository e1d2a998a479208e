import type { Face } from '../scene'
import { isClosing, isIdeographic, isOpening, NEVER } from './lineBreaks'
import { graphemeUnits, UNITS_PER_EM } from './measure'
import { type Paragraph, preparedText, visibleEnd, type Wrapped, widthBetween } from './preparedText'

/**
 * Wraps text into lines [S5]: the fewest lines possible; among those the fewest disliked breaks; among those, full
 * lines first. A word is broken only when it is wider than a whole line, and then kinsoku still holds unless a single
 * chain of punctuation is wider than the line. A line is wider than the room only when one character is.
 */

const ELLIPSIS = '…'
/** Costs of breaks that exist only because something is wider than a whole line. */
const INSIDE_WORD = 100
const AGAINST_KINSOKU = 10_000
/** Cost of a last line that holds a single Chinese character. */
const LONE_CHARACTER = 1

/** A line: graphemes `start` to `end` of a paragraph, the space at its end included. */
interface Span {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

/** Settings remembered of one text: a title has few widths, a quote is tried in some thirty. */
const MOST_SETTINGS = 40

/**
 * The lines of a text in `widthPx`, at most `maxLines` of them. Explicit line feeds are kept; empty text has no line.
 * White space is collapsed and what cannot be drawn is left out (`plainText`).
 */
export function wrap(
  text: string,
  widthPx: number,
  sizePx: number,
  face: Face,
  { maxLines = Number.POSITIVE_INFINITY }: { readonly maxLines?: number } = {},
): Wrapped {
  const { paragraphs, settings } = preparedText(text, face)
  const room = (widthPx * UNITS_PER_EM) / sizePx
  for (const setting of settings) {
    if (setting.room === room && setting.maxLines === maxLines) return setting.wrapped
  }
  const wrapped = wrapParagraphs(paragraphs, room, face, maxLines)
  if (settings.length >= MOST_SETTINGS) settings.length = 0
  settings.push({ room, maxLines, wrapped })
  return wrapped
}

/** Width of the widest part of a text that cannot be broken (a Latin word, a character with its punctuation), in pixels. */
export function longestWordPx(text: string, sizePx: number, face: Face): number {
  let widest = 0
  for (const paragraph of preparedText(text, face).paragraphs) widest = Math.max(widest, paragraph.widest)
  return (widest * sizePx) / UNITS_PER_EM
}

const NOTHING: Wrapped = { lines: [], clamped: false }

function wrapParagraphs(paragraphs: readonly Paragraph[], room: number, face: Face, maxLines: number): Wrapped {
  if (paragraphs.length === 0) return NOTHING
  const spans: Span[] = []
  for (const paragraph of paragraphs) spansOf(paragraph, room, spans)
  if (spans.length <= maxLines) return { lines: spans.map(textOf), clamped: false }
  const kept = spans.slice(0, maxLines)
  const last = kept.pop()
  if (!last) return { lines: [], clamped: true }
  return { lines: [...kept.map(textOf), withEllipsis(last, room, face)], clamped: true }
}

const textOf = ({ paragraph: { graphemes: parts }, start, end }: Span): string => {
  const visible = visibleEnd(parts, start, end)
  let text = ''
  for (let index = start; index < visible; index++) text += parts[index] ?? ''
  return text
}

/**
 * A paragraph with breaks permitted inside whatever is wider than a whole line: first between characters, then against
 * kinsoku.
 */
function withNeededBreaks(paragraph: Paragraph, room: number): Paragraph {
  const { graphemes: parts, offsets } = paragraph
  const costs = paragraph.costs.slice()
  for (const need of [INSIDE_WORD, AGAINST_KINSOKU]) {
    let start = 0
    for (let end = 1; end < costs.length; end++) {
      if (costs[end] === NEVER) continue
      if (widthBetween(parts, offsets, start, end) > room) {
        for (let place = start + 1; place < end; place++) {
          const before = parts[place - 1] ?? ''
          const after = parts[place] ?? ''
          const isKinsoku = isClosing(after) || isOpening(before)
          if (after !== ' ' && costs[place] === NEVER && (need === AGAINST_KINSOKU || !isKinsoku)) costs[place] = need
        }
      }
      start = end
    }
  }
  return { ...paragraph, costs }
}

/**
 * The best way to set a paragraph from each of its break places on: how many lines and what cost, and the index, among the
 * break places, of the end of the first line. Kept between paragraphs.
 */
const best = {
  lines: new Int32Array(64),
  cost: new Float64Array(64),
  next: new Int32Array(64),
  places: new Int32Array(64),
}

function makeRoomFor(count: number): void {
  if (best.places.length >= count) return
  const size = 2 * count
  best.lines = new Int32Array(size)
  best.cost = new Float64Array(size)
  best.next = new Int32Array(size)
  best.places = new Int32Array(size)
}

/** Chooses the breaks of a paragraph, from its end to its start: fewest lines, then least cost, then fullest line. */
function spansOf(given: Paragraph, room: number, spans: Span[]): void {
  const paragraph = given.widest > room ? withNeededBreaks(given, room) : given
  const { graphemes: parts, offsets, costs } = paragraph
  const end = parts.length
  if (end === 0 || widthBetween(parts, offsets, 0, end) <= room) {
    spans.push({ paragraph, start: 0, end })
    return
  }
  makeRoomFor(end + 1)
  const { places, next } = best
  let last = -1
  for (let place = 0; place <= end; place++) {
    if (costs[place] !== NEVER) places[++last] = place
  }
  best.lines[last] = 0
  best.cost[last] = 0
  for (let from = last - 1; from >= 0; from--) chooseFrom(from, last, paragraph, room)
  for (let from = 0; from < last; ) {
    const to = next[from] ?? last
    spans.push({ paragraph, start: places[from] ?? 0, end: places[to] ?? 0 })
    from = to
  }
}

/** Finds the best first line from one break place on; all places after it are done. */
function chooseFrom(from: number, last: number, paragraph: Paragraph, room: number): void {
  const { graphemes: parts, offsets, costs } = paragraph
  const { places } = best
  const start = places[from] ?? 0
  let lines = Number.POSITIVE_INFINITY
  let cost = Number.POSITIVE_INFINITY
  let next = from + 1
  for (let candidate = from + 1; candidate <= last; candidate++) {
    const end = places[candidate] ?? 0
    // The first place is taken even when it is too far: a single character may be wider than the line.
    if (candidate > from + 1 && widthBetween(parts, offsets, start, end) > room) break
    const rest = best.lines[candidate] ?? 0
    const own = candidate === last ? loneCost(parts, start, end) : (costs[end] ?? NEVER)
    const total = (best.cost[candidate] ?? 0) + own
    if (rest + 1 < lines || (rest + 1 === lines && total <= cost)) {
      lines = rest + 1
      cost = total
      next = candidate
    }
  }
  best.lines[from] = lines
  best.cost[from] = cost
  best.next[from] = next
}

/** Whether the last line of several would hold one Chinese character and nothing but punctuation with it. */
function loneCost(parts: readonly string[], start: number, end: number): number {
  if (start === 0 || !isIdeographic(parts[start] ?? '')) return 0
  for (let index = start + 1; index < end; index++) {
    if (!isClosing(parts[index] ?? '')) return 0
  }
  return LONE_CHARACTER
}

/** The text from the start of a line, cut at the last break that leaves room for an ellipsis. */
function withEllipsis({ paragraph, start }: Span, room: number, face: Face): string {
  const left = room - graphemeUnits(ELLIPSIS, face)
  const { graphemes: parts, offsets, costs } = paragraph
  let cut = start
  let cutInWord = start
  for (let end = start + 1; end < costs.length && widthBetween(parts, offsets, start, end) <= left; end++) {
    cutInWord = end
    if (costs[end] !== NEVER) cut = end
  }
  const shown = textOf({ paragraph, start, end: cut > start ? cut : cutInWord })
  return shown.replace(/[\s、，。：；,.:;…—–（「『《“([{]+$/u, '') + ELLIPSIS
}
