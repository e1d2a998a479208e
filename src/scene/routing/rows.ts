/**
 * Heights: of rows, channels, lines and lanes, from what stands and runs in them.
 *
 * Cards of a row are equally high (an image makes only its own card higher), so that a row reads as a row. A row grows with
 * the ports on the sides of its cards, a channel with its tracks and with the badges and labels beside its cards.
 */

import { linesBetween } from '../../analysis/linesBetween'
import type { NotationProfile } from '../../model/blueprint'
import type { BadgeBlock } from '../badges'
import type { CardContent } from '../cardContent'
import { evenUp } from '../cardContent'
import type { Grid } from '../grid'
import type { Metrics } from '../metrics'
import type { SceneLineKind } from '../scene'
import type { Bands } from './bands'
import { BADGE_CLEARANCE, CARD_CLEARANCE, EDGE_CLEARANCE, LABEL_LIFT, labelHeight } from './clearances'
import { BY_POSITION } from './precedence'
import { rowSpread, TALLEST_BADGE } from './rowSpread'
import type { Segment } from './segments'
import { neededLength, type Spread, spread } from './spread'
import { type BandTracks, type Bundle, tracksOf } from './tracks'

export interface RowsInput {
  readonly grid: Grid
  readonly bands: Bands
  readonly profile: NotationProfile
  readonly metrics: Metrics
  readonly contents: readonly CardContent[]
  readonly badges: readonly BadgeBlock[]
  readonly routes: readonly (readonly Segment[])[]
  /** Least height of each lane, for its header. */
  readonly laneMinHeights: readonly number[]
  readonly top: number
}

export interface Rows {
  /** Top of each row, and the height of its cards without images. */
  readonly rowTop: Float64Array
  readonly rowHeight: Float64Array
  readonly laneTop: Float64Array
  readonly laneHeight: Float64Array
  readonly lines: readonly { readonly kind: SceneLineKind; readonly y: number }[]
  readonly bottom: number
  /** By horizontal band. */
  readonly tracks: readonly BandTracks[]
}

/** Room that first pieces of routes need below and above the cards of a row, for labels and badges. */
interface Margins {
  readonly below: Float64Array
  readonly above: Float64Array
}

/**
 * Stacks everything from the top and writes the `at` of all horizontal pieces. Tracks do not depend on heights: those of
 * the layout `before` are kept where the same pieces run [S18].
 */
export function placeRows(input: RowsInput, before: Rows | null = null): Rows {
  const { grid, bands, metrics } = input
  const perBand = byBand(input.routes, 'h', bands.horizontalCount)
  const unchanged = new Uint8Array(input.routes.length)
  const tracks = tracksOf(perBand, BY_POSITION, 0, before?.tracks ?? null, unchanged)
  const needs: Needs = {
    tracks,
    spreads: Array.from(bands.bandOfRow, (band) => bundlesOf(tracks, band).map((bundle) => rowSpread(bundle, metrics))),
    margins: rowMargins(input),
    imageHeight: imageHeights(input),
  }
  const rowHeight = rowHeights(input, needs.spreads)
  const rowTop = new Float64Array(grid.rowCount)
  const laneTop = new Float64Array(grid.lanes.length)
  const laneHeight = new Float64Array(grid.lanes.length)
  const lines: { kind: SceneLineKind; y: number }[] = []
  let y = input.top
  for (const [index, { lane }] of grid.lanes.entries()) {
    const above = grid.lanes[index - 1]
    for (const kind of above ? linesBetween(above.lane.role, lane.role, input.profile) : []) {
      lines.push({ kind, y: y + metrics.lineBand / 2 })
      y += metrics.lineBand
    }
    laneTop[index] = y
    y = placeLaneRows(index, y, input, needs, rowTop, rowHeight)
    laneHeight[index] = y - (laneTop[index] ?? 0)
  }
  return { rowTop, rowHeight, laneTop, laneHeight, lines, bottom: y, tracks }
}

/** What rows and channels must hold. */
interface Needs {
  readonly tracks: readonly BandTracks[]
  /** How the ports of each row are spread, bundle by bundle. */
  readonly spreads: readonly Spread[][]
  readonly margins: Margins
  readonly imageHeight: Float64Array
}

export const bundlesOf = (tracks: readonly BandTracks[], band: number): readonly Bundle[] => tracks[band]?.bundles ?? []

/** Stacks the channels and rows of one lane; what its header needs beyond them is added above and below. */
function placeLaneRows(
  lane: number,
  top: number,
  input: RowsInput,
  needs: Needs,
  rowTop: Float64Array,
  rowHeight: Float64Array,
): number {
  const first = input.bands.firstOfLane[lane] ?? 0
  const rowCount = input.grid.lanes[lane]?.rowCount ?? 0
  const firstRow = input.grid.lanes[lane]?.firstRow ?? 0
  const heightOf = (row: number): number => (rowHeight[row] ?? 0) + (needs.imageHeight[row] ?? 0)
  const channels = Array.from({ length: rowCount + 1 }, (_, index) =>
    channelSize(first + 2 * index, index, rowCount, input, needs),
  )
  let content = channels.reduce((sum, { height }) => sum + height, 0)
  for (let row = firstRow; row < firstRow + rowCount; row++) content += heightOf(row)
  const slack = Math.max(0, (input.laneMinHeights[lane] ?? 0) - content)
  let y = top
  for (const [index, channel] of channels.entries()) {
    const band = first + 2 * index
    const extra = (index === 0 ? slack / 2 : 0) + (index === rowCount ? slack / 2 : 0)
    placeChannel(bundlesOf(needs.tracks, band), y, channel, extra, input.metrics.track)
    y += channel.height + extra
    if (index === rowCount) break
    const row = firstRow + index
    rowTop[row] = y
    placeRow(bundlesOf(needs.tracks, band + 1), needs.spreads[row] ?? [], y, rowHeight[row] ?? 0)
    y += heightOf(row)
  }
  return y
}

function imageHeights({ grid, contents }: RowsInput): Float64Array {
  const heights = new Float64Array(grid.rowCount)
  for (const [index, { row }] of grid.cards.entries()) {
    heights[row] = Math.max(heights[row] ?? 0, contents[index]?.imageHeight ?? 0)
  }
  return heights
}

/** Pieces of one axis by their band. */
export function byBand(routes: readonly (readonly Segment[])[], axis: 'h' | 'v', bandCount: number): Segment[][] {
  const perBand: Segment[][] = Array.from({ length: bandCount }, () => [])
  for (const route of routes) {
    for (const segment of route) {
      if (segment.axis === axis) perBand[segment.band]?.push(segment)
    }
  }
  return perBand
}

/** Rows are as high as the text of their highest card, or as their ports need. */
function rowHeights({ grid, contents, metrics }: RowsInput, spreads: readonly Spread[][]): Float64Array {
  const heights = new Float64Array(grid.rowCount).fill(metrics.cardMinHeight)
  for (const [index, { row }] of grid.cards.entries()) {
    heights[row] = Math.max(heights[row] ?? 0, contents[index]?.textHeight ?? 0)
  }
  for (let row = 0; row < grid.rowCount; row++) {
    let ports = 0
    for (const here of spreads[row] ?? []) ports = Math.max(ports, neededLength(here))
    heights[row] = evenUp(Math.max(heights[row] ?? 0, ports))
  }
  return heights
}

function placeRow(here: readonly Bundle[], spreads: readonly Spread[], top: number, height: number): void {
  for (const [at, { segments, trackOf }] of here.entries()) {
    const how = spreads[at]
    if (!how) continue
    const offsets = spread(how, height / 2, height)
    for (const [index, segment] of segments.entries()) segment.at = top + (offsets[trackOf[index] ?? 0] ?? 0)
  }
}

interface ChannelSize {
  readonly height: number
  /** From the top of the channel to its first track. */
  readonly lead: number
  /** Height left over by tracks and clearances. */
  readonly slack: number
  readonly tracks: number
}

function channelSize(
  band: number,
  index: number,
  rowCount: number,
  { bands, metrics }: RowsInput,
  { tracks: perBand, margins: { above, below } }: Needs,
): ChannelSize {
  const tracks = Math.max(0, ...bundlesOf(perBand, band).map(({ count }) => count))
  const isTop = index === 0
  const isBottom = index === rowCount
  const upper = isTop ? 0 : (below[bands.rowOf[band - 1] ?? 0] ?? 0)
  const lower = isBottom ? 0 : (above[bands.rowOf[band + 1] ?? 0] ?? 0)
  const least = isTop || isBottom ? metrics.laneMargin : metrics.stackGap
  if (tracks === 0) {
    const between = isTop || isBottom ? 1 : upper > 0 ? 9 : lower > 0 ? BADGE_CLEARANCE : 0
    return { height: Math.max(least, upper + lower + between), lead: 0, slack: 0, tracks }
  }
  const lead = isTop ? EDGE_CLEARANCE : Math.max(CARD_CLEARANCE, upper)
  const trail = isBottom ? EDGE_CLEARANCE : Math.max(CARD_CLEARANCE, lower > 0 ? lower + BADGE_CLEARANCE : 0)
  const needed = lead + (tracks - 1) * metrics.track + trail
  return { height: Math.max(least, needed), lead, slack: Math.max(0, least - needed), tracks }
}

function placeChannel(here: readonly Bundle[], top: number, size: ChannelSize, extra: number, track: number): void {
  for (const { segments, trackOf, count } of here) {
    const start = top + size.lead + (size.slack + extra) / 2 + ((size.tracks - count) / 2) * track
    for (const [index, segment] of segments.entries()) segment.at = start + (trackOf[index] ?? 0) * track
  }
}

function rowMargins({ grid, badges, routes, metrics }: RowsInput): Margins {
  const below = new Float64Array(grid.rowCount)
  const above = new Float64Array(grid.rowCount)
  for (const [index, { row }] of grid.cards.entries())
    above[row] = Math.max(above[row] ?? 0, badges[index]?.height ?? 0)
  for (const [first] of routes) {
    if (first?.axis !== 'v') continue
    const row = grid.cards[first.from]?.row ?? 0
    const label = first.labelWidth > 0 ? labelHeight(metrics) + 2 * LABEL_LIFT : 0
    const badge = first.badgeWidth > 0 ? TALLEST_BADGE + 2 * LABEL_LIFT : 0
    const margin = first.forward ? below : above
    margin[row] = Math.max(margin[row] ?? 0, label, badge)
  }
  return { below, above }
}
