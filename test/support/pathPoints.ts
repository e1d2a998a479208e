import type { Point } from '../../src/geometry/point'
import type { Shape } from '../../src/scene/shape'

/** All coordinate pairs of path data, control points included. */
export const pathPoints = (d: string): Point[] =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

/** A shape without its colours: what a greyscale copy cannot take away. Filled or hollow stays visible. */
export function withoutColour(shape: Shape): unknown {
  const hollow = (paint: string | undefined): string =>
    paint === undefined ? 'none' : paint === 'surface' ? 'hollow' : 'ink'
  if (shape.type === 'text' || shape.type === 'image') return shape
  const { fill, stroke, ...rest } = shape
  return { ...rest, fill: hollow(fill), stroke: stroke && { width: stroke.width, dash: stroke.dash } }
}
