/**
 * Widths: of columns and gutters, from the cards, ports, tracks and labels in them.
 *
 * Heights are final by now, so pieces in a gutter share a track whenever they are truly apart. A gutter has room for labels
 * beside the cards on its left and right, then its tracks; at the start of a phase, the phase's boundary stands right of them.
 */
import type { BadgeBlock } from '../badges'
import { evenUp } from '../cardContent'
import type { Grid } from '../grid'
import type { Metrics } from '../metrics'
import { type Bands, columnBand, gutterBand } from './bands'
import {
  BADGE_CLEARANCE,
  CARD_CLEARANCE,
  END_CLEARANCE,
  HEAD_CLEARANCE,
  LABEL_GAP,
  PHASE_CLEARANCE,
  PHASE_INDENT,
  PORT_GAP,
  PORT_INSET,
} from './clearances'
import { IN_PIXELS } from './precedence'
import { isPlain, straightTrack, trackNeeds } from './rowSpread'
import { bundlesOf, byBand } from './rows'
import type { Segment } from './segments'
import { neededLength, type Spread, spread } from './spread'
import { type BandTracks, type Bundle, tracksOf } from './tracks'

export interface ColumnsInput {
  readonly grid: Grid
  readonly bands: Bands
  readonly metrics: Metrics
  readonly badges: readonly BadgeBlock[]
  readonly routes: readonly (readonly Segment[])[]
  readonly cardTop: Float64Array
  readonly cardBottom: Float64Array
  /** Least width of each column, for its cards. */
  readonly columnWidths: ArrayLike<number>
  /** Where the first gutter starts. */
  readonly left: number
  /** Right end of the names of the lines, which reach over the first gutter; 0 without lines. */
  readonly lineLabelRight: number
}

export interface Columns {
  readonly columnLeft: Float64Array
  readonly columnWidth: Float64Array
  /** Where the slot of each column starts; the last entry is where the last slot ends. */
  readonly slotLeft: Float64Array
  /** Boundary at the left of each phase that has columns, by its first column. */
  readonly boundaryBefore: ReadonlyMap<number, number>
  readonly right: number
  /** By vertical band. */
  readonly tracks: readonly BandTracks[]
}

interface Rooms {
  /** Room for labels right of the cards before a gutter, and left of the cards after it. */
  readonly after: Float64Array
  readonly before: Float64Array
}

/**
 * Sets everything from left to right and writes the `at` of all vertical pieces. Where routes reach as far up and down as
 * in the layout `before`, their tracks are kept [S18].
 */
export function placeColumns(input: ColumnsInput, before: Columns | null = null): Columns {
  const { grid, bands, routes } = input
  const perBand = byBand(routes, 'v', bands.verticalCount)
  const tracks = tracksOf(perBand, IN_PIXELS, END_CLEARANCE, before?.tracks ?? null, measureHeights(input))
  const count = grid.columns.length
  const rooms: Rooms = { after: new Float64Array(count + 1), before: new Float64Array(count + 1) }
  reserveSideLabels(input, rooms)
  const columnWidth = new Float64Array(count)
  for (let column = 0; column < count; column++) {
    const here = bundlesOf(tracks, columnBand(column))
    const spreads = here.map((bundle) => columnSpread(bundle, column, input))
    let width = input.columnWidths[column] ?? 0
    for (const each of spreads) width = Math.max(width, neededLength(each))
    columnWidth[column] = evenUp(width)
    for (const [at, bundle] of here.entries()) {
      const offsets = spread(spreads[at] as Spread, evenUp(width) / 2, evenUp(width))
      placeInColumn(bundle, offsets, column, evenUp(width), rooms)
    }
  }
  return placeGutters(input, tracks, columnWidth, rooms)
}

/** Measures the ends of vertical pieces in pixels. Returns 1 for each route with one that reached elsewhere before. */
function measureHeights({ routes, cardTop, cardBottom }: ColumnsInput): Uint8Array {
  const isChanged = new Uint8Array(routes.length)
  for (const route of routes) {
    for (const segment of route) {
      if (segment.axis !== 'v') continue
      const step = segment.forward ? 1 : -1
      // Where no piece goes on, the upper end is at the foot of a card and the lower one at the head of a card.
      const [upper, lower] = segment.forward ? [segment.from, segment.to] : [segment.to, segment.from]
      const low = route[segment.index - step]?.at ?? cardBottom[upper] ?? 0
      const high = route[segment.index + step]?.at ?? cardTop[lower] ?? 0
      if (low === segment.lowPx && high === segment.highPx) continue
      segment.lowPx = low
      segment.highPx = high
      isChanged[segment.route] = 1
    }
  }
  return isChanged
}

function reserveSideLabels({ grid, routes }: ColumnsInput, { after, before }: Rooms): void {
  for (const [first] of routes) {
    if (first?.axis !== 'h' || first.labelWidth + first.badgeWidth === 0) continue
    const card = grid.cards[first.from]
    if (!card) continue
    const parts = [first.labelWidth, first.badgeWidth].filter((width) => width > 0)
    const room = parts.reduce((sum, width) => sum + width + LABEL_GAP, 0)
    if (first.forward) after[card.last + 1] = Math.max(after[card.last + 1] ?? 0, room)
    else before[card.first] = Math.max(before[card.first] ?? 0, room)
  }
}

/** How the tracks between two cards of a column are spread over its width. */
function columnSpread(
  bundle: Bundle,
  column: number,
  { grid, badges, left, metrics, lineLabelRight }: ColumnsInput,
): Spread {
  const gaps = isPlain(bundle) ? NO_GAPS : columnGaps(bundle)
  let endInset = PORT_INSET
  for (const segment of bundle.segments) {
    // A route has one end at most on top of a card in this column: where it starts upwards, or where it ends downwards.
    const end = startsAtTop(segment) ? segment.from : endsAtTop(segment) ? segment.to : -1
    const block = end < 0 ? undefined : badges[end]
    if (!block || block.reach === 0 || grid.cards[end]?.last !== column) continue
    const own = end === segment.from ? segment.badgeWidth / 2 : 0
    endInset = Math.max(endInset, block.reach + BADGE_CLEARANCE + own)
  }
  const hidden = column === 0 ? lineLabelRight + BADGE_CLEARANCE - left - metrics.gutter : 0
  return { gaps, startInset: Math.max(PORT_INSET, hidden), endInset, anchor: straightTrack(bundle) }
}

const NO_GAPS: readonly number[] = []

/** Least distances between neighbouring tracks of a column. */
function columnGaps(bundle: Bundle): number[] {
  const { badge } = trackNeeds(bundle)
  const below = labelSides(bundle, true)
  const above = labelSides(bundle, false)
  const gaps: number[] = []
  for (let track = 1; track < bundle.count; track++) {
    const badges = ((badge[track - 1] ?? 0) + (badge[track] ?? 0)) / 2
    const label = Math.max(below[track - 1] ?? 0, above[track] ?? 0)
    const between = badges + label
    gaps.push(Math.max(PORT_GAP, between > 0 ? between + 2 * LABEL_GAP : 0))
  }
  return gaps
}

const startsAtTop = (segment: Segment): boolean => segment.index === 0 && !segment.forward
const endsAtTop = (segment: Segment): boolean =>
  (segment.forward ? segment.highTurn : segment.lowTurn) === 0 && segment.forward

/** Widest label right of each track (routes that leave downwards), or left of it (upwards). */
function labelSides({ segments, trackOf, count }: Bundle, down: boolean): number[] {
  const widths = new Array<number>(count).fill(0)
  for (const [index, segment] of segments.entries()) {
    const track = trackOf[index] ?? 0
    if (segment.forward === down) widths[track] = Math.max(widths[track] ?? 0, segment.labelWidth)
  }
  return widths
}

function placeInColumn(
  { segments, trackOf }: Bundle,
  offsets: readonly number[],
  column: number,
  width: number,
  rooms: Rooms,
): void {
  for (const [index, segment] of segments.entries()) {
    // Relative to the column for now; `placeGutters` adds where the column starts.
    segment.at = offsets[trackOf[index] ?? 0] ?? 0
    const badge = segment.badgeWidth / 2
    const reach = segment.labelWidth > 0 ? badge + LABEL_GAP + segment.labelWidth : badge
    if (reach === 0) continue
    // The label stands right of a line that leaves downwards and left of one that leaves upwards; badges on both sides.
    widen(rooms.after, column + 1, segment.at + (segment.forward ? reach : badge) - width)
    widen(rooms.before, column, (segment.forward ? badge : reach) - segment.at)
  }
}

/** Keeps room in a gutter for what reaches `over` pixels beyond a column. */
function widen(room: Float64Array, gutter: number, over: number): void {
  if (over > 0) room[gutter] = Math.max(room[gutter] ?? 0, over + LABEL_GAP)
}

function placeGutters(
  input: ColumnsInput,
  tracks: readonly BandTracks[],
  columnWidth: Float64Array,
  rooms: Rooms,
): Columns {
  const { grid } = input
  const count = grid.columns.length
  const columnLeft = new Float64Array(count)
  const slotLeft = new Float64Array(count + 1)
  const boundaryBefore = new Map<number, number>()
  let x = input.left
  for (let gutter = 0; gutter <= count; gutter++) {
    const here = bundlesOf(tracks, gutterBand(gutter))
    const startsPhase = gutter > 0 && gutter < count && grid.columns[gutter]?.phase !== grid.columns[gutter - 1]?.phase
    const width = placeInGutter(here, gutter, x, startsPhase, input, rooms)
    slotLeft[gutter] = startsPhase ? x + width - PHASE_INDENT : x + width / 2
    if (startsPhase) boundaryBefore.set(gutter, x + width - PHASE_INDENT)
    x += width
    if (gutter === count) break
    columnLeft[gutter] = x
    for (const { segments } of bundlesOf(tracks, columnBand(gutter))) {
      for (const segment of segments) segment.at += x
    }
    x += columnWidth[gutter] ?? 0
  }
  slotLeft[0] = input.left
  slotLeft[count] = x
  return { columnLeft, columnWidth, slotLeft, boundaryBefore, right: x, tracks }
}

/** Places the tracks of a gutter that starts at `x`. Returns its width. */
function placeInGutter(
  here: readonly Bundle[],
  gutter: number,
  x: number,
  startsPhase: boolean,
  { metrics, left, lineLabelRight }: ColumnsInput,
  { after, before }: Rooms,
): number {
  const tracks = Math.max(0, ...here.map(({ count }) => count))
  // Beads of neighbouring tracks must not merge.
  const trackPx = Math.max(metrics.track, 2 * metrics.beadRadius + 1)
  const hidden = gutter === 0 && tracks > 0 ? Math.max(0, lineLabelRight - left) : 0
  const lead = Math.max(after[gutter] ?? 0, hidden)
  const trail = Math.max(before[gutter] ?? 0, startsPhase ? PHASE_INDENT + PHASE_CLEARANCE - CARD_CLEARANCE : 0)
  const clearLead = lead > 0 ? Math.max(CARD_CLEARANCE, lead + LABEL_GAP) : CARD_CLEARANCE
  const clearTrail = trail + CARD_CLEARANCE
  const zone = Math.max(0, tracks - 1) * trackPx
  const empty = lead + trail > 0 ? lead + trail + HEAD_CLEARANCE : 0
  const needed = tracks > 0 ? clearLead + zone + clearTrail : empty
  const width = evenUp(Math.max(metrics.gutter, needed))
  const slack = Math.max(0, width - needed)
  for (const { segments, trackOf, count } of here) {
    const start = x + clearLead + slack / 2 + ((tracks - count) / 2) * trackPx
    for (const [index, segment] of segments.entries()) segment.at = start + (trackOf[index] ?? 0) * trackPx
  }
  return width
}
