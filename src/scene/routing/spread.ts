/** How tracks are spread along a side of a card, or across a column. Lengths in pixels from the start of the side. */
export interface Spread {
  /** Least distance between track i and track i + 1. */
  readonly gaps: readonly number[]
  readonly startInset: number
  readonly endInset: number
  /** The track that stands in the middle if it can; without one, the middle of all tracks does. */
  readonly anchor: number | null
}

/** Distance between tracks when there is room. */
const WIDE = 12

/** The least length that holds all tracks. */
export const neededLength = ({ gaps, startInset, endInset }: Spread): number =>
  startInset + gaps.reduce((sum, gap) => sum + gap, 0) + endInset

/** Places tracks along `length`, as far apart as is comfortable and fits, around `middle` if they can. */
export function spread({ gaps, startInset, endInset, anchor }: Spread, middle: number, length: number): number[] {
  // Nearly all tracks run alone.
  if (gaps.length === 0) return [Math.max(startInset, Math.min(middle, length - endInset))]
  const least = gaps.reduce((sum, gap) => sum + gap, 0)
  const wide = gaps.reduce((sum, gap) => sum + Math.max(WIDE, gap), 0)
  const room = length - startInset - endInset - least
  const share = wide > least ? Math.max(0, Math.min(1, room / (wide - least))) : 0
  const offsets = [0]
  for (const gap of gaps) {
    const distance = gap + share * (Math.max(WIDE, gap) - gap)
    offsets.push((offsets.at(-1) ?? 0) + Math.floor(2 * distance) / 2)
  }
  const total = offsets.at(-1) ?? 0
  const wanted = middle - (anchor === null ? total / 2 : (offsets[anchor] ?? 0))
  const start = Math.max(startInset, Math.min(wanted, length - endInset - total))
  return offsets.map((offset) => start + offset)
}
