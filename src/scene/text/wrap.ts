import type { Face } from '../scene'
import { graphemes } from './graphemes'
import { breakCosts, isClosing, isIdeographic, isOpening, NEVER } from './lineBreaks'
import { graphemeUnits, UNITS_PER_EM } from './measure'
import { plainText } from './plainText'

/**
 * Wraps text into lines [S5]: the fewest lines possible; among those the fewest disliked breaks; among those, full
 * lines first. A word is broken only when it is wider than a whole line, and then kinsoku still holds unless a single
 * chain of punctuation is wider than the line. A line is wider than the room only when one character is.
 */

export interface Wrapped {
  readonly lines: readonly string[]
  /** Whether text was left out; the last line then ends in an ellipsis. */
  readonly clamped: boolean
}

const ELLIPSIS = '…'
/** Costs of breaks that exist only because something is wider than a whole line. */
const INSIDE_WORD = 100
const AGAINST_KINSOKU = 10_000
/** Cost of a last line that holds a single Chinese character. */
const LONE_CHARACTER = 1

/** A paragraph, split and measured. Widths are in units of `graphemeUnits`. */
interface Paragraph {
  readonly graphemes: readonly string[]
  /** Width of the first `index` graphemes. */
  readonly offsets: Float64Array
  /** Cost of a break before each grapheme; see `breakCosts`. */
  readonly costs: Float64Array
}

/** A line: graphemes `start` to `end` of a paragraph, the space at its end included. */
interface Span {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

const cache = new Map<string, Wrapped>()
/** Labels kept; beyond it the cache starts anew, which is cheaper than keeping count of use. */
const CACHE_SIZE = 20_000

/**
 * The lines of a text in `widthPx`, at most `maxLines` of them. Explicit line feeds are kept; empty text has no line.
 * White space is collapsed and what cannot be drawn is left out (`plainText`).
 */
export function wrap(
  text: string,
  widthPx: number,
  sizePx: number,
  face: Face,
  options: { readonly maxLines?: number } = {},
): Wrapped {
  const maxLines = options.maxLines ?? Number.POSITIVE_INFINITY
  const key = `${face}|${sizePx}|${widthPx}|${maxLines}|${text}`
  const known = cache.get(key)
  if (known) return known
  const wrapped = wrapPlain(plainText(text), (widthPx * UNITS_PER_EM) / sizePx, face, maxLines)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(key, wrapped)
  return wrapped
}

/** Width of the widest part of a text that cannot be broken (a Latin word, a character with its punctuation), in pixels. */
export function longestWordPx(text: string, sizePx: number, face: Face): number {
  let widest = 0
  for (const line of plainText(text).split('\n')) {
    const paragraph = measured(line, face)
    let start = 0
    for (let end = 1; end < paragraph.costs.length; end++) {
      if (paragraph.costs[end] === NEVER) continue
      widest = Math.max(widest, widthBetween(paragraph, start, end))
      start = end
    }
  }
  return (widest * sizePx) / UNITS_PER_EM
}

function wrapPlain(text: string, room: number, face: Face, maxLines: number): Wrapped {
  if (text === '') return { lines: [], clamped: false }
  const spans = text.split('\n').flatMap((line) => spansOf(measured(line, face), room))
  if (spans.length <= maxLines) return { lines: spans.map(textOf), clamped: false }
  const kept = spans.slice(0, maxLines)
  const last = kept.pop()
  if (!last) return { lines: [], clamped: true }
  return { lines: [...kept.map(textOf), withEllipsis(last, room, face)], clamped: true }
}

function measured(line: string, face: Face): Paragraph {
  const parts = graphemes(line)
  const offsets = new Float64Array(parts.length + 1)
  let offset = 0
  for (let index = 0; index < parts.length; index++) {
    offset += graphemeUnits(parts[index] ?? '', face)
    offsets[index + 1] = offset
  }
  return { graphemes: parts, offsets, costs: breakCosts(parts) }
}

/** The end of a line without the space that hangs there. */
const visibleEnd = ({ graphemes: parts }: Paragraph, start: number, end: number): number =>
  end > start && parts[end - 1] === ' ' ? end - 1 : end

const widthBetween = (paragraph: Paragraph, start: number, end: number): number =>
  (paragraph.offsets[visibleEnd(paragraph, start, end)] ?? 0) - (paragraph.offsets[start] ?? 0)

const textOf = ({ paragraph, start, end }: Span): string =>
  paragraph.graphemes.slice(start, visibleEnd(paragraph, start, end)).join('')

/** Permits breaks inside whatever is wider than a whole line: first between characters, then against kinsoku. */
function permitNeededBreaks(paragraph: Paragraph, room: number): void {
  const { graphemes: parts, costs } = paragraph
  for (const need of [INSIDE_WORD, AGAINST_KINSOKU]) {
    let start = 0
    for (let end = 1; end < costs.length; end++) {
      if (costs[end] === NEVER) continue
      if (widthBetween(paragraph, start, end) > room) {
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
}

/** The best way to set a paragraph from one of its break places on. */
interface Best {
  readonly lines: number
  readonly cost: number
  /** Index, among the break places, of the end of the first line. */
  readonly next: number
}

/** Chooses the breaks of a paragraph, from its end to its start: fewest lines, then least cost, then fullest line. */
function spansOf(paragraph: Paragraph, room: number): Span[] {
  permitNeededBreaks(paragraph, room)
  const places: number[] = []
  for (let place = 0; place < paragraph.costs.length; place++) {
    if (paragraph.costs[place] !== NEVER) places.push(place)
  }
  const last = places.length - 1
  if (last === 0) return [{ paragraph, start: 0, end: 0 }]
  const best: Best[] = new Array(last + 1)
  best[last] = { lines: 0, cost: 0, next: last }
  for (let from = last - 1; from >= 0; from--) best[from] = bestFrom(from, paragraph, places, room, best)
  const spans: Span[] = []
  for (let from = 0; from < last; ) {
    const next = best[from]?.next ?? last
    spans.push({ paragraph, start: places[from] ?? 0, end: places[next] ?? 0 })
    from = next
  }
  return spans
}

function bestFrom(
  from: number,
  paragraph: Paragraph,
  places: readonly number[],
  room: number,
  best: readonly Best[],
): Best {
  const start = places[from] ?? 0
  let lines = Number.POSITIVE_INFINITY
  let cost = Number.POSITIVE_INFINITY
  let next = from + 1
  for (let candidate = from + 1; candidate < places.length; candidate++) {
    const end = places[candidate] ?? 0
    // The first place is taken even when it is too far: a single character may be wider than the line.
    if (candidate > from + 1 && widthBetween(paragraph, start, end) > room) break
    const rest = best[candidate]
    if (!rest) continue
    const isLast = candidate === places.length - 1
    const total = rest.cost + (isLast ? loneCost(paragraph, start, end) : (paragraph.costs[end] ?? NEVER))
    if (rest.lines + 1 < lines || (rest.lines + 1 === lines && total <= cost)) {
      lines = rest.lines + 1
      cost = total
      next = candidate
    }
  }
  return { lines, cost, next }
}

/** Whether the last line of several would hold one Chinese character and nothing but punctuation with it. */
function loneCost({ graphemes: parts }: Paragraph, start: number, end: number): number {
  if (start === 0 || !isIdeographic(parts[start] ?? '')) return 0
  for (let index = start + 1; index < end; index++) {
    if (!isClosing(parts[index] ?? '')) return 0
  }
  return LONE_CHARACTER
}

/** The text from the start of a line, cut at the last break that leaves room for an ellipsis. */
function withEllipsis({ paragraph, start }: Span, room: number, face: Face): string {
  const left = room - graphemeUnits(ELLIPSIS, face)
  const { costs } = paragraph
  let cut = start
  let cutInWord = start
  for (let end = start + 1; end < costs.length && widthBetween(paragraph, start, end) <= left; end++) {
    cutInWord = end
    if (costs[end] !== NEVER) cut = end
  }
  const shown = textOf({ paragraph, start, end: cut > start ? cut : cutInWord })
  return shown.replace(/[\s、，。：；,.:;…—–（「『《“([{]+$/u, '') + ELLIPSIS
}
