import type { PictureLimits } from './pngScale'

/** From one cut to the next. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface TileGrid {
  readonly columns: readonly Stretch[]
  readonly rows: readonly Stretch[]
}

export interface TileWish {
  /** Where a sheet may be cut, both of its ends included, ascending; in CSS pixels. */
  readonly xCuts: readonly number[]
  readonly yCuts: readonly number[]
  /** What each page adds to its piece of the sheet: margins, repeated headers. */
  readonly frameWidth: number
  readonly frameHeight: number
  /** Pixels per CSS pixel. */
  readonly scale: number
  readonly limits: PictureLimits
}

const pieces = (cuts: readonly number[]): Stretch[] =>
  cuts.slice(1).map((to, index) => ({ from: cuts[index] ?? to, to }))
const lengthOf = ({ from, to }: Stretch): number => to - from
const longest = (stretches: readonly Stretch[]): number => Math.max(0, ...stretches.map(lengthOf))

/** Joins pieces to the fewest stretches no longer than `most`; null if a piece alone is longer. */
function joined(cuts: readonly number[], most: number): Stretch[] | null {
  const stretches: { from: number; to: number }[] = []
  for (const piece of pieces(cuts)) {
    if (lengthOf(piece) > most) return null
    const last = stretches.at(-1)
    if (last && piece.to - last.from <= most) last.to = piece.to
    else stretches.push({ ...piece })
  }
  return stretches
}

/** As few stretches as `joined`, and as equal as the cuts allow. */
function balanced(cuts: readonly number[], most: number): Stretch[] | null {
  let best = joined(cuts, most)
  if (!best) return null
  const count = best.length
  let [low, high] = [0, longest(best)]
  while (high - low > 1) {
    const middle = (low + high) / 2
    const attempt = joined(cuts, middle)
    if (attempt && attempt.length <= count) {
      best = attempt
      high = Math.min(middle, longest(attempt))
    } else low = middle
  }
  return best
}

/**
 * Cuts a sheet into a grid of tiles, as few rows as possible and then as few columns, such that each page stays within
 * the limits; null if what must not be cut is too large for a page.
 */
export function tilePlan({ xCuts, yCuts, frameWidth, frameHeight, scale, limits }: TileWish): TileGrid | null {
  // A pixel less than allowed, since the size of a page is rounded up.
  const { sidePx, widthPx = sidePx, heightPx = sidePx } = limits
  const [mostPageWidth, mostPageHeight] = [widthPx, heightPx].map((px) => (Math.min(px, sidePx) - 1) / scale - 1) as [
    number,
    number,
  ]
  const area = limits.areaPx / scale ** 2
  let mostHeight = mostPageHeight - frameHeight
  for (;;) {
    const rows = balanced(yCuts, mostHeight)
    if (!rows) return null
    const pageHeight = longest(rows) + frameHeight + 1
    const mostWidth = Math.min(mostPageWidth, area / pageHeight - 1) - frameWidth
    const columns = balanced(xCuts, mostWidth)
    if (columns) return { columns, rows }
    // Lower rows leave room for wider columns.
    mostHeight = longest(rows) - 1
  }
}
