import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Family } from '../scene'
import type { Paint, Shape, Stroke } from '../shape'
import { FAMILY_PAINT } from './familyPaint'
import { polygonPath, polylinePath } from './pathData'

/** The grid that glyphs are drawn on; a box of other proportions holds them centred. */
const WIDTH = 18
const HEIGHT = 14
const STROKE = 1.5

/** The silhouette of a family's cards, small: lane headers and legends show it, so that the header is the legend. */
export function drawGlyph(family: Family, box: Box): Shape[] {
  const scale = Math.min(box.width / WIDTH, box.height / HEIGHT)
  const left = box.x + (box.width - WIDTH * scale) / 2
  const top = box.y + (box.height - HEIGHT * scale) / 2
  const at = (x: number, y: number): Point => ({ x: left + x * scale, y: top + y * scale })
  const paint = FAMILY_PAINT[family]
  const stroke: Stroke = { paint, width: STROKE * scale }
  const fill: Paint = family === 'customer' ? paint : 'card'
  const plate = (radius: number): Shape => ({
    type: 'rect',
    ...at(1, 1),
    width: 16 * scale,
    height: 12 * scale,
    radius: radius * scale,
    fill,
    stroke,
  })
  const line = (...points: Point[]): Shape => ({ type: 'path', d: polylinePath(points), stroke })
  switch (family) {
    case 'evidence':
      return [
        { type: 'path', d: polygonPath([at(1, 1), at(12, 1), at(17, 6), at(17, 13), at(1, 13)]), fill, stroke },
        line(at(12, 1), at(12, 6), at(17, 6)),
      ]
    case 'customer':
      return [plate(2)]
    case 'front-people':
    case 'backstage':
      return [plate(6)]
    case 'front-technology':
      return [plate(0), line(at(1, 3), at(17, 3))]
    case 'support':
      return [plate(0), line(at(4.2, 1), at(4.2, 13)), line(at(13.8, 1), at(13.8, 13))]
  }
}
