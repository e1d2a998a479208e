import type { Point } from '../../geometry/point'

/** A coordinate in path data: rounded to a hundredth of a pixel, which no medium can show and which keeps files small. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 || 0)

/** `x y` of a point in path data. */
export const pair = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`

/** Path data of straight strokes from point to point. */
export const polylinePath = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${pair(point)}`).join('')

/** Path data of a closed polygon. */
export const polygonPath = (points: readonly Point[]): string => `${polylinePath(points)}Z`

/** Path data of one horizontal stroke. */
export const horizontalPath = (fromX: number, toX: number, y: number): string =>
  polylinePath([
    { x: fromX, y },
    { x: toX, y },
  ])

/** Path data of one vertical stroke. */
export const verticalPath = (x: number, fromY: number, toY: number): string =>
  polylinePath([
    { x, y: fromY },
    { x, y: toY },
  ])
