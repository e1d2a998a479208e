/**
 * Bands: the topology that routes are planned in, before anything has a size.
 *
 * Horizontal bands, from the top: in each lane a channel, a row of cards, a channel, a row … and a channel. Vertical bands,
 * from the left: a gutter, a column of cards, a gutter … and a gutter. A route is a chain of bands, alternately
 * horizontal and vertical; where two of them meet is a node `h * verticalCount + v`. Cards block nodes, so a route over
 * free nodes touches none. Lines (of interaction …) run between lanes: `zone` counts those above a band.
 */

import { linesBetween } from '../../analysis/linesBetween'
import type { NotationProfile } from '../../model/blueprint'
import type { Grid } from '../grid'

export interface Bands {
  readonly horizontalCount: number
  readonly verticalCount: number
  /** Row of a horizontal band, or -1 for a channel. */
  readonly rowOf: Int32Array
  /** Horizontal band of a row. */
  readonly bandOfRow: Int32Array
  /** Lane of a horizontal band. */
  readonly laneOf: Int32Array
  /** Number of lines above a horizontal band. */
  readonly zone: Int32Array
  /** First band of each lane. */
  readonly firstOfLane: Int32Array
  /** 1 where a card stands. */
  readonly blocked: Uint8Array
}

export const gutterBand = (gutter: number): number => 2 * gutter
export const columnBand = (column: number): number => 2 * column + 1
export const isColumnBand = (vertical: number): boolean => vertical % 2 === 1

/** Numbers the bands of a grid. */
export function buildBands(grid: Grid, profile: NotationProfile): Bands {
  const horizontalCount = grid.lanes.reduce((sum, { rowCount }) => sum + 2 * rowCount + 1, 0)
  const verticalCount = 2 * grid.columns.length + 1
  const rowOf = new Int32Array(horizontalCount).fill(-1)
  const bandOfRow = new Int32Array(grid.rowCount)
  const laneOf = new Int32Array(horizontalCount)
  const zone = new Int32Array(horizontalCount)
  const firstOfLane = new Int32Array(grid.lanes.length)
  let band = 0
  let lines = 0
  for (const [index, { lane, firstRow, rowCount }] of grid.lanes.entries()) {
    const above = grid.lanes[index - 1]
    if (above) lines += linesBetween(above.lane.role, lane.role, profile).length
    firstOfLane[index] = band
    const end = band + 2 * rowCount + 1
    laneOf.fill(index, band, end)
    zone.fill(lines, band, end)
    for (let row = 0; row < rowCount; row++) {
      rowOf[band + 2 * row + 1] = firstRow + row
      bandOfRow[firstRow + row] = band + 2 * row + 1
    }
    band = end
  }
  const blocked = new Uint8Array(horizontalCount * verticalCount)
  for (const { row, first, last } of grid.cards) {
    const start = (bandOfRow[row] ?? 0) * verticalCount
    blocked.fill(1, start + columnBand(first), start + columnBand(last) + 1)
  }
  return { horizontalCount, verticalCount, rowOf, bandOfRow, laneOf, zone, firstOfLane, blocked }
}
