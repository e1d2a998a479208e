import type { Face } from '../scene'
import { graphemes } from './graphemes'
import { breakCosts, NEVER } from './lineBreaks'
import { graphemeUnits } from './measure'
import { plainText } from './plainText'

/** A paragraph, split and measured. Widths are in units of `graphemeUnits`. */
export interface Paragraph {
  readonly graphemes: readonly string[]
  /** Width of the first `index` graphemes. */
  readonly offsets: Float64Array
  /** Cost of a break before each grapheme; see `breakCosts`. */
  readonly costs: Float64Array
  /** Width of the widest part that cannot be broken. */
  readonly widest: number
}

/** A text that is ready to be set: what is the same for every size and every room, and the lines it was set in so far. */
export interface PreparedText {
  /** None where there is nothing to show. */
  readonly paragraphs: readonly Paragraph[]
  readonly settings: Setting[]
}

export interface Wrapped {
  readonly lines: readonly string[]
  /** Whether text was left out; the last line then ends in an ellipsis. */
  readonly clamped: boolean
}

/** Lines for a room, in units of `graphemeUnits`. */
interface Setting {
  readonly room: number
  readonly maxLines: number
  readonly wrapped: Wrapped
}

const known: Readonly<Record<Face, Map<string, PreparedText>>> = {
  body: new Map(),
  strong: new Map(),
  voice: new Map(),
}
/** Texts kept of each face; beyond it the cache starts anew, which is cheaper than keeping count of use. */
const KNOWN_SIZE = 10_000

/** Splits and measures a text, or remembers it. */
export function preparedText(text: string, face: Face): PreparedText {
  const cache = known[face]
  const found = cache.get(text)
  if (found) return found
  const plain = plainText(text)
  const paragraphs = plain === '' ? [] : plain.split('\n').map((line) => measured(line, face))
  const prepared: PreparedText = { paragraphs, settings: [] }
  if (cache.size >= KNOWN_SIZE) cache.clear()
  cache.set(text, prepared)
  return prepared
}

function measured(line: string, face: Face): Paragraph {
  const parts = graphemes(line)
  const offsets = new Float64Array(parts.length + 1)
  let offset = 0
  for (let index = 0; index < parts.length; index++) {
    offset += graphemeUnits(parts[index] ?? '', face)
    offsets[index + 1] = offset
  }
  const costs = breakCosts(parts)
  return { graphemes: parts, offsets, costs, widest: widestPart(parts, offsets, costs) }
}

function widestPart(parts: readonly string[], offsets: Float64Array, costs: Float64Array): number {
  let widest = 0
  let start = 0
  for (let end = 1; end < costs.length; end++) {
    if (costs[end] === NEVER) continue
    widest = Math.max(widest, widthBetween(parts, offsets, start, end))
    start = end
  }
  return widest
}

/** Width of the graphemes from `start` to `end`, without the space that hangs at the end of a line. */
export function widthBetween(parts: readonly string[], offsets: Float64Array, start: number, end: number): number {
  return (offsets[visibleEnd(parts, start, end)] ?? 0) - (offsets[start] ?? 0)
}

/** The end of a line without the space that hangs there. */
export const visibleEnd = (parts: readonly string[], start: number, end: number): number =>
  end > start && parts[end - 1] === ' ' ? end - 1 : end
