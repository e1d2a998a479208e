import type { ElementScale } from '../../model/elementScale'

/** A scale laid along a line of pixels. */
export interface PlotAxis {
  /** Pixels of a score; one outside of what is shown stands at the end. */
  readonly at: (value: number) => number
  /** Scores of the ticks. */
  readonly ticks: readonly number[]
}

/** Where an axis runs: one that points up ends above its start. */
export interface AxisPlace {
  readonly fromPx: number
  readonly toPx: number
  /** Free pixels at both ends, so that a marker on the end of the scale stays clear of the frame. */
  readonly endPx: number
}

const MOST_TICKS = 6

/**
 * The part of a scale that holds some scores, opened by a little and out to the next eighth of the scale, along the pixels
 * of a place.
 */
export function plotAxis(
  { low, high }: ElementScale,
  values: readonly number[],
  { fromPx: startPx, toPx: endPx, endPx: free }: AxisPlace,
): PlotAxis {
  const step = (high - low) / 8
  const inside = values.map((value) => Math.min(Math.max(value, low), high))
  const down = Math.floor((Math.min(high, ...inside) - low) / step - 0.4)
  const up = Math.ceil((Math.max(low, ...inside) - low) / step + 0.6)
  const from = inside.length === 0 ? low : Math.max(low, low + down * step)
  const to = inside.length === 0 ? high : Math.min(high, low + up * step)
  const toward = Math.sign(endPx - startPx)
  const [first, last] = [startPx + toward * free, endPx - toward * free]
  const every = Math.max(1, Math.ceil((to - from) / MOST_TICKS))
  const ticks: number[] = []
  for (let tick = Math.ceil(from - 1e-9); tick <= to + 1e-9; tick++)
    if ((tick - Math.ceil(low)) % every === 0) ticks.push(tick)
  return {
    at: (value) => first + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (last - first),
    ticks: ticks.length > 1 ? ticks : [from, to],
  }
}
