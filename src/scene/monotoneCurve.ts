import type { Point } from '../geometry/point'

/**
 * The monotone cubic through points of rising x (Steffen 1990, "A simple method for monotonic interpolation in one
 * dimension", Astronomy & Astrophysics 239): it never rises above or falls below its neighbouring points.
 */

/** Slopes of the curve at its points. Points must rise strictly in x. */
function slopesOf(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return (to.y - from.y) / (to.x - from.x)
  })
  const inner = points.map((point, index) => {
    const left = secants[index - 1]
    const right = secants[index]
    const previous = points[index - 1]
    const next = points[index + 1]
    if (left === undefined || right === undefined || !previous || !next) return 0
    const mean = (left * (next.x - point.x) + right * (point.x - previous.x)) / (next.x - previous.x)
    return (Math.sign(left) + Math.sign(right)) * Math.min(Math.abs(left), Math.abs(right), Math.abs(mean) / 2)
  })
  const last = points.length - 1
  if (last === 1) return [secants[0] ?? 0, secants[0] ?? 0]
  return inner.map((slope, index) => {
    if (index === 0) return (3 * (secants[0] ?? 0) - (inner[1] ?? 0)) / 2
    if (index === last) return (3 * (secants[last - 1] ?? 0) - (inner[last - 1] ?? 0)) / 2
    return slope
  })
}

const pair = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`
const rounded = (value: number): number => Math.round(value * 100) / 100

/** SVG path data (M and C, absolute) of the curve; empty without points, a lone M for one. */
export function curvePath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const slopes = slopesOf(points)
  const segments = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const third = (to.x - from.x) / 3
    const leave = pair(from.x + third, from.y + third * (slopes[index] ?? 0))
    const arrive = pair(to.x - third, to.y - third * (slopes[index + 1] ?? 0))
    return `C${leave} ${arrive} ${pair(to.x, to.y)}`
  })
  return `M${pair(first.x, first.y)}${segments.join('')}`
}

/** Index of the first point that is not left of x, found by halving; the number of points where there is none. */
export function firstAtOrAfter(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** The height of the curve as a function of x; null left and right of its ends. */
export function curveHeight(points: readonly Point[]): (x: number) => number | null {
  const slopes = slopesOf(points)
  return (x) => {
    const index = firstAtOrAfter(points, x)
    const to = points[index]
    if (!to) return null
    if (to.x === x) return to.y
    const from = points[index - 1]
    if (!from) return null
    const width = to.x - from.x
    const t = (x - from.x) / width
    // Hermite form of the same cubic.
    const rest = 1 - t
    const fromPart = rest * rest * ((1 + 2 * t) * from.y + t * width * (slopes[index - 1] ?? 0))
    const toPart = t * t * ((3 - 2 * t) * to.y - rest * width * (slopes[index] ?? 0))
    return fromPart + toPart
  }
}
