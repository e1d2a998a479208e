import type { Point } from '../../geometry/point'
import { pair } from './pathData'

/** A cubic Bézier curve: start, two controls, end. */
type Cubic = readonly [Point, Point, Point, Point]

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const COMMAND = /([MLC])([^MLC]*)/g

/** The curves of path data of M, L and C commands with absolute coordinates. */
function cubicsOf(d: string): Cubic[] {
  const cubics: Cubic[] = []
  let here: Point | null = null
  for (const [, command, coordinates = ''] of d.matchAll(COMMAND)) {
    const numbers = (coordinates.match(NUMBER) ?? []).map(Number)
    const points = Array.from({ length: numbers.length / 2 }, (_, index) => ({
      x: numbers[index * 2] ?? 0,
      y: numbers[index * 2 + 1] ?? 0,
    }))
    const step = command === 'C' ? 3 : 1
    for (let index = 0; index + step <= points.length; index += step) {
      const end = points[index + step - 1]
      if (!end) continue
      if (command !== 'M' && here) cubics.push([here, points[index] ?? end, points[index + step - 2] ?? end, end])
      here = end
    }
  }
  return cubics
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/** Both parts of a curve cut at parameter `t` (de Casteljau). */
function split([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const ab = between(a, b, t)
  const bc = between(b, c, t)
  const cd = between(c, d, t)
  const abc = between(ab, bc, t)
  const bcd = between(bc, cd, t)
  const middle = between(abc, bcd, t)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}

/** The curve in parts that do not cross the level. Between two points the curve is monotone, so that it crosses once. */
function splitAtLevel(cubic: Cubic, y: number): Cubic[] {
  const from = cubic[0].y - y
  const to = cubic[3].y - y
  if (from * to >= 0) return [cubic]
  let low = 0
  let high = 1
  for (let round = 0; round < 40; round++) {
    const t = (low + high) / 2
    if ((split(cubic, t)[0][3].y - y) * from > 0) low = t
    else high = t
  }
  return split(cubic, (low + high) / 2)
}

const area = (cubics: readonly Cubic[], y: number): string => {
  const first = cubics[0]?.[0]
  const last = cubics.at(-1)?.[3]
  if (!first || !last) return ''
  const curve = cubics.map(([, b, c, d]) => `C${pair(b)} ${pair(c)} ${pair(d)}`).join('')
  return `M${pair({ x: first.x, y })}L${pair(first)}${curve}L${pair({ x: last.x, y })}Z`
}

/**
 * Path data of the areas between a curve and a horizontal level, above it and below it apart. The curve is path data of M,
 * L and C commands, monotone between its points. Computed, because not every medium can clip.
 */
export function areasOfCurve(d: string, y: number): { readonly above: string; readonly below: string } {
  const parts = { above: '', below: '' }
  let run: Cubic[] = []
  let side: keyof typeof parts | null = null
  const close = (): void => {
    if (side) parts[side] += area(run, y)
    run = []
  }
  for (const cubic of cubicsOf(d).flatMap((whole) => splitAtLevel(whole, y))) {
    const height = cubic[0].y + cubic[3].y - 2 * y
    const next = height === 0 ? null : height < 0 ? 'above' : 'below'
    if (next !== side) close()
    side = next
    if (side) run.push(cubic)
  }
  close()
  return parts
}
