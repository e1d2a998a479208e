import type { GridCard } from '../grid'
import { type Bands, columnBand } from './bands'
import type { Course } from './plan'

/**
 * A way that is always free: along the channels next to both cards, to the gutter left of all columns and back. For
 * blueprints too large to search.
 */
export function detourPlan({ bandOfRow }: Bands, from: GridCard, to: GridCard): Course {
  const down = to.row > from.row
  const up = to.row < from.row
  const fromChannel = (bandOfRow[from.row] ?? 0) + (up ? -1 : 1)
  const toChannel = (bandOfRow[to.row] ?? 0) + (down ? -1 : 1)
  const start = columnBand(from.first)
  const end = columnBand(to.first)
  return {
    startSide: up ? 'top' : 'bottom',
    endSide: down ? 'top' : 'bottom',
    axis: 'v',
    bands: fromChannel === toChannel ? [start, fromChannel, end] : [start, fromChannel, 0, toChannel, end],
  }
}
