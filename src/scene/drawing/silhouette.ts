import type { Box } from '../../geometry/box'
import type { Silhouette } from '../scene'
import type { PathShape, RectShape } from '../shape'
import { polygonPath } from './pathData'

/** Corner radii of the silhouettes that are rectangles, in pixels. */
const RADIUS: Readonly<Partial<Record<Silhouette, number>>> = { solid: 6, round: 12, screen: 2, double: 0 }
/** Legs of the corner folded away from evidence. */
export const FOLD = 11
/** How far the points of a decision stand out from its long sides. */
export const POINT = 11

/**
 * The outline of a card, `outset` pixels outside its box (negative: inside), without paint. It follows the silhouette, so
 * that borders and rings run parallel to it.
 */
export function silhouetteOutline(
  silhouette: Silhouette,
  box: Box,
  outset: number,
): Omit<RectShape, 'fill' | 'stroke'> | Omit<PathShape, 'fill' | 'stroke'> {
  const left = box.x - outset
  const top = box.y - outset
  const right = box.x + box.width + outset
  const bottom = box.y + box.height + outset
  if (silhouette === 'folded') {
    const fold = FOLD + outset * (2 - Math.SQRT2)
    return {
      type: 'path',
      d: polygonPath([
        { x: left, y: top },
        { x: right - fold, y: top },
        { x: right, y: top + fold },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ]),
    }
  }
  if (silhouette === 'pointed') return { type: 'path', d: polygonPath(hexagon(box, outset)) }
  const radius = RADIUS[silhouette] ?? 0
  return {
    type: 'rect',
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    radius: radius === 0 ? 0 : Math.max(0, radius + outset),
  }
}

/** The six corners of a decision, moved out so that all edges keep their distance. */
function hexagon({ x, y, width, height }: Box, outset: number): { x: number; y: number }[] {
  const middle = y + height / 2
  // The slanted edge leans by `lean` from the vertical; tip and shoulders are where the moved edges meet.
  const lean = Math.atan2(POINT, height / 2)
  const tip = outset / Math.cos(lean)
  const shoulder = POINT - outset * Math.tan((Math.PI / 2 - lean) / 2)
  return [
    { x: x + shoulder, y: y - outset },
    { x: x + width - shoulder, y: y - outset },
    { x: x + width + tip, y: middle },
    { x: x + width - shoulder, y: y + height + outset },
    { x: x + shoulder, y: y + height + outset },
    { x: x - tip, y: middle },
  ]
}
