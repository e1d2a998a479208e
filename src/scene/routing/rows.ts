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
import { BADGE_CLEARANCE, CARD_CLEARANCE, EDGE_CLEARANCE, LABEL_HEIGHT, LABEL_LIFT } from './clearances'
import { rowSpread } from './rowSpread'
import type { Segment } from './segments'
import { neededLength, spread } from './spread'
import { type Bundle, bundles } from './tracks'

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
}

/** Room that first pieces of routes need below and above the cards of a row, for labels and badges. */
interface Margins {
  readonly below: Float64Array
  readonly above: Float64Array
}

/** Stacks everything from the top and writes the `at` of all horizontal pieces. */
export function placeRows(input: RowsInput): Rows {
  const { grid, bands, metrics } = input
  const perBand = byBand(input.routes, 'h', bands.horizontalCount)
  const perBandBundles = perBand.map((segments) => bundles(segments, input.routes, 0))
  const rowHeight = rowHeights(input, perBandBundles)
  const imageHeight = new Float64Array(grid.rowCount)
  const margins = rowMargins(input)
  for (const [index, { row }] of grid.cards.entries()) {
    imageHeight[row] = Math.max(imageHeight[row] ?? 0, input.contents[index]?.imageHeight ?? 0)
  }
  const rowTop = new Float64Array(grid.rowCount)
  const laneTop = new Float64Array(grid.lanes.length)
  const laneHeight = new Float64Array(grid.lanes.length)
  const lines: { kind: SceneLineKind; y: number }[] = []
  let y = input.top
  for (const [lane, { lane: record, rowCount }] of grid.lanes.entries()) {
    const above = grid.lanes[lane - 1]
    for (const kind of above ? linesBetween(above.lane.role, record.role, input.profile) : []) {
      lines.push({ kind, y: y + metrics.lineBand / 2 })
      y += metrics.lineBand
    }
    laneTop[lane] = y
    const first = bands.firstOfLane[lane] ?? 0
    const channels = Array.from({ length: rowCount + 1 }, (_, index) =>
      channelSize(first + 2 * index, index, rowCount, input, margins, perBandBundles),
    )
    const content = channels.reduce((sum, { height }) => sum + height, 0)
    const cards = Array.from({ length: rowCount }, (_, index) => bands.rowOf[first + 2 * index + 1] ?? 0)
    const rowsHeight = cards.reduce((sum, row) => sum + (rowHeight[row] ?? 0) + (imageHeight[row] ?? 0), 0)
    const slack = Math.max(0, (input.laneMinHeights[lane] ?? 0) - content - rowsHeight)
    for (const [index, channel] of channels.entries()) {
      const band = first + 2 * index
      const extra = (index === 0 ? slack / 2 : 0) + (index === rowCount ? slack / 2 : 0)
      placeChannel(perBandBundles[band] ?? [], y, channel, extra, metrics.track)
      y += channel.height + extra
      const row = cards[index]
      if (row === undefined) continue
      rowTop[row] = y
      placeRow(perBandBundles[band + 1] ?? [], y, rowHeight[row] ?? 0)
      y += (rowHeight[row] ?? 0) + (imageHeight[row] ?? 0)
    }
    laneHeight[lane] = y - (laneTop[lane] ?? 0)
  }
  return { rowTop, rowHeight, laneTop, laneHeight, lines, bottom: y }
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
function rowHeights({ grid, bands, contents, metrics }: RowsInput, perBand: readonly Bundle[][]): Float64Array {
  const heights = new Float64Array(grid.rowCount).fill(metrics.cardMinHeight)
  for (const [index, { row }] of grid.cards.entries()) {
    heights[row] = Math.max(heights[row] ?? 0, contents[index]?.textHeight ?? 0)
  }
  for (let row = 0; row < grid.rowCount; row++) {
    const here = perBand[bands.bandOfRow[row] ?? 0] ?? []
    const ports = Math.max(0, ...here.map((bundle) => neededLength(rowSpread(bundle, 0))))
    heights[row] = evenUp(Math.max(heights[row] ?? 0, ports))
  }
  return heights
}

function placeRow(here: readonly Bundle[], top: number, height: number): void {
  for (const bundle of here) {
    const offsets = spread(rowSpread(bundle, height / 2), height)
    for (const [index, segment] of bundle.segments.entries()) {
      segment.at = top + (offsets[bundle.trackOf[index] ?? 0] ?? 0)
    }
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
  { above, below }: Margins,
  perBand: readonly Bundle[][],
): ChannelSize {
  const tracks = Math.max(0, ...(perBand[band] ?? []).map(({ count }) => count))
  const isTop = index === 0
  const isBottom = index === rowCount
  const upper = isTop ? 0 : (below[bands.rowOf[band - 1] ?? 0] ?? 0)
  const lower = isBottom ? 0 : (above[bands.rowOf[band + 1] ?? 0] ?? 0)
  const least = isTop || isBottom ? metrics.laneMargin : metrics.stackGap
  if (tracks === 0) {
    const between = isTop || isBottom ? 1 : upper > 0 ? 9 : lower > 0 ? 2 : 0
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

function rowMargins({ grid, badges, routes }: RowsInput): Margins {
  const below = new Float64Array(grid.rowCount)
  const above = new Float64Array(grid.rowCount)
  for (const [index, { row }] of grid.cards.entries())
    above[row] = Math.max(above[row] ?? 0, badges[index]?.height ?? 0)
  for (const [first] of routes) {
    if (first?.axis !== 'v') continue
    const row = grid.cards[first.from]?.row ?? 0
    const label = first.labelWidth > 0 ? LABEL_HEIGHT + 2 * LABEL_LIFT : 0
    const badge = first.badgeWidth > 0 ? 29 + 2 * LABEL_LIFT : 0
    const margin = first.forward ? below : above
    margin[row] = Math.max(margin[row] ?? 0, label, badge)
  }
  return { below, above }
}
