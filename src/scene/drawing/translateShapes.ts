import type { Shape } from '../shape'
import { coordinate } from './pathData'

const COORDINATES = /(-?[\d.]+(?:e-?\d+)?)[ ,]+(-?[\d.]+(?:e-?\d+)?)/g

function translate(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.type) {
    case 'path': {
      const move = (_: string, x: string, y: string): string =>
        `${coordinate(Number(x) + dx)} ${coordinate(Number(y) + dy)}`
      return { ...shape, d: shape.d.replace(COORDINATES, move) }
    }
    case 'circle':
      return { ...shape, cx: shape.cx + dx, cy: shape.cy + dy }
    default:
      return { ...shape, x: shape.x + dx, y: shape.y + dy }
  }
}

/**
 * The shapes moved by `dx`, `dy` pixels.
 *
 * A medium with transforms of its own (an SVG `viewBox` that starts at the card's corner, a translated group) can draw
 * scene coordinates as they are, which is cheaper.
 */
export const translateShapes = (shapes: readonly Shape[], dx: number, dy: number): Shape[] =>
  shapes.map((shape) => translate(shape, dx, dy))
