import type { Point } from '../../geometry/point'
import type { Element } from '../../model/painPoint'
import { polygonPath } from '../../scene/drawing/pathData'
import type { Paint, Shape } from '../../scene/shape'

/** Radius of a symbol at full size, outline included: no symbol reaches further from its centre. */
export const SYMBOL_RADIUS_PX = 8.5

/** Corners of the symbols that have any, from their centre. */
const CORNERS: Readonly<Record<Exclude<Element, 'staff'>, readonly (readonly [number, number])[]>> = {
  facilities: [
    [-5.4, -5.4],
    [5.4, -5.4],
    [5.4, 5.4],
    [-5.4, 5.4],
  ],
  customers: [
    [0, -6.9],
    [6.9, 5.1],
    [-6.9, 5.1],
  ],
  process: [
    [0, -7.5],
    [7.5, 0],
    [0, 7.5],
    [-7.5, 0],
  ],
}

interface SymbolLook {
  /** Hollow: behind the line of visibility. */
  readonly hollow?: boolean
  readonly scale?: number
  readonly paint?: Paint
}

/** The sign of an element: round for staff, square for facilities, pointed up for customers, on its tip for the process. */
export function elementSymbol(
  element: Element,
  { x, y }: Point,
  { hollow = false, scale = 1, paint = 'ink' }: SymbolLook = {},
): Shape {
  const look = { fill: hollow ? ('surface' as const) : paint, stroke: { paint, width: 1.75 * scale } }
  if (element === 'staff') return { type: 'circle', cx: x, cy: y, r: 6 * scale, ...look }
  const corners = CORNERS[element].map(([dx, dy]) => ({ x: x + dx * scale, y: y + dy * scale }))
  return { type: 'path', d: polygonPath(corners), ...look }
}
