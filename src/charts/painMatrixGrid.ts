import { HIGH_FROM } from '../analysis/painQuadrant'
import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'

/** Impact and effort, each 1 to 5. */
export interface PainRating {
  readonly impact: number
  readonly effort: number
}

/** Levels of impact and of effort. */
export const RATING_LEVELS = 5

const LOW_LEVELS = HIGH_FROM - 1

/**
 * Where a level begins, as a share of the side, counted from the low end. The cross stands in the middle, so that the four
 * quadrants are equal; low levels share one half and high levels the other [H23].
 */
const startOf = (level: number): number =>
  level < HIGH_FROM
    ? ((level - 1) / LOW_LEVELS) * 0.5
    : 0.5 + ((level - HIGH_FROM) / (RATING_LEVELS - LOW_LEVELS)) * 0.5

/** The part of the frame that stands for a rating: effort to the right, impact upwards. */
export function ratingBox({ impact, effort }: PainRating, frame: Box): Box {
  const [left, right] = [startOf(effort), startOf(effort + 1)]
  const [low, high] = [startOf(impact), startOf(impact + 1)]
  return {
    x: frame.x + left * frame.width,
    y: frame.y + (1 - high) * frame.height,
    width: (right - left) * frame.width,
    height: (high - low) * frame.height,
  }
}

const levelAt = (share: number): number => {
  for (let level = RATING_LEVELS; level > 1; level--) if (share >= startOf(level)) return level
  return 1
}

/** The rating that a point of the frame stands for; beyond its edges, the nearest one. */
export const ratingAt = ({ x, y }: Point, frame: Box): PainRating => ({
  impact: levelAt(1 - (y - frame.y) / frame.height),
  effort: levelAt((x - frame.x) / frame.width),
})

/** Places of equal discs beside each other. */
export interface Spread {
  readonly diameterPx: number
  readonly centers: readonly Point[]
}

/**
 * Places for so many discs in a box, in reading order around its middle: none hides another, none leaves the box, and they
 * are as large as they can be up to `largestPx` [H22].
 */
export function spreadIn(box: Box, count: number, largestPx: number): Spread {
  let columns = 1
  let diameterPx = 0
  for (let tried = 1; tried <= count; tried++) {
    const fitting = Math.min(box.width / tried, box.height / Math.ceil(count / tried), largestPx)
    if (fitting > diameterPx) [columns, diameterPx] = [tried, fitting]
  }
  const rows = Math.ceil(count / Math.max(1, columns))
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const centers = Array.from({ length: count }, (_, index): Point => {
    const row = Math.floor(index / columns)
    const inRow = row === rows - 1 ? count - row * columns : columns
    return {
      x: middle.x + ((index % columns) - (inRow - 1) / 2) * diameterPx,
      y: middle.y + (row - (rows - 1) / 2) * diameterPx,
    }
  })
  return { diameterPx, centers }
}
