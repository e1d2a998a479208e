import { pair } from '../../scene/drawing/pathData'

/** Longest piece of an arc that one cubic curve draws, in radians; at a quarter turn it is off by 0.03 % of the radius. */
const MAX_PIECE = Math.PI / 2

/** Path data of an arc that begins at the top and runs clockwise over a share of the circle, 0–1, as cubic curves. */
export function arcPath(cx: number, cy: number, r: number, share: number): string {
  const turn = 2 * Math.PI * Math.min(1, Math.max(0, share))
  if (turn === 0) return ''
  const pieces = Math.ceil(turn / MAX_PIECE)
  const step = turn / pieces
  const handle = (4 / 3) * Math.tan(step / 4) * r
  const at = (angle: number) => ({ x: cx + r * Math.sin(angle), y: cy - r * Math.cos(angle) })
  const curves = Array.from({ length: pieces }, (_, index) => {
    const [from, to] = [index * step, (index + 1) * step]
    const [start, end] = [at(from), at(to)]
    const first = { x: start.x + handle * Math.cos(from), y: start.y + handle * Math.sin(from) }
    const second = { x: end.x - handle * Math.cos(to), y: end.y - handle * Math.sin(to) }
    return `C${pair(first)} ${pair(second)} ${pair(end)}`
  })
  return `M${pair(at(0))}${curves.join('')}`
}
