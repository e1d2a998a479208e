import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import type { Box } from '../../geometry/box'
import { TRIANGLE_PARTS, type TrianglePart } from '../../model/triangleParts'
import type { ChartSpot } from '../chart'
import { scoreBox } from './drawBonds'
import type { TriangleGeometry } from './triangleGeometry'

const ringBox = ({ rings }: TriangleGeometry, part: TrianglePart): Box => {
  const { at, r } = rings[part]
  return { x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r }
}

/** `corner:<part>` for every ring and `relation:<relation>` for the score of every bond. */
export const figureSpots = (geometry: TriangleGeometry, reading: TriangleReading): ChartSpot[] => [
  ...TRIANGLE_PARTS.map((part) => ({ key: `corner:${part}`, box: ringBox(geometry, part) })),
  ...geometry.bonds.map((bond) => ({
    key: `relation:${bond.relation}`,
    box: scoreBox(bond, reading.relations[bond.relation].rating),
  })),
]
