import type { GridCard } from '../grid'
import { type Bands, columnBand } from './bands'
import type { Course } from './plan'

/** The straight way between two cards, if nothing stands in it; null otherwise. */
export function straightPlan(bands: Bands, from: GridCard, to: GridCard): Course | null {
  return from.row === to.row ? alongRow(bands, from, to) : alongColumn(bands, from, to)
}

function alongRow({ bandOfRow, blocked, verticalCount }: Bands, from: GridCard, to: GridCard): Course | null {
  const band = bandOfRow[from.row] ?? 0
  const [left, right] = from.first < to.first ? [from, to] : [to, from]
  for (let v = columnBand(left.last) + 1; v < columnBand(right.first); v++) {
    if (blocked[band * verticalCount + v]) return null
  }
  const forward = left === from
  return {
    startSide: forward ? 'right' : 'left',
    endSide: forward ? 'left' : 'right',
    axis: 'h',
    bands: [band],
  }
}

/** Straight down or up, at the free column nearest to the middle of those that both cards cover. */
function alongColumn(bands: Bands, from: GridCard, to: GridCard): Course | null {
  const first = Math.max(from.first, to.first)
  const last = Math.min(from.last, to.last)
  if (first > last) return null
  const [upper, lower] = from.row < to.row ? [from, to] : [to, from]
  const top = (bands.bandOfRow[upper.row] ?? 0) + 1
  const bottom = (bands.bandOfRow[lower.row] ?? 0) - 1
  const free = freeColumn(bands, first, last, top, bottom)
  if (free < 0) return null
  const down = upper === from
  return {
    startSide: down ? 'bottom' : 'top',
    endSide: down ? 'top' : 'bottom',
    axis: 'v',
    bands: [columnBand(free)],
  }
}

/** The free column nearest to the middle of a range, the left one first; -1 if there is none. */
function freeColumn(bands: Bands, first: number, last: number, top: number, bottom: number): number {
  const middle = (first + last) >> 1
  for (let away = 0; away <= last - first; away++) {
    for (const column of away === 0 ? [middle] : [middle - away, middle + away]) {
      if (column >= first && column <= last && isFree(bands, columnBand(column), top, bottom)) return column
    }
  }
  return -1
}

function isFree({ blocked, verticalCount }: Bands, vertical: number, top: number, bottom: number): boolean {
  for (let h = top; h <= bottom; h++) {
    if (blocked[h * verticalCount + vertical]) return false
  }
  return true
}
