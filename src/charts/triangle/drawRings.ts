import type { PartReading, TriangleReading } from '../../analysis/triangle/triangleReading'
import { TRIANGLE_PARTS, type TrianglePart } from '../../model/triangleParts'
import type { Shape } from '../../scene/shape'
import { chartText } from '../chartText'
import { arcPath } from './arcPath'
import { scoreText } from './drawBonds'
import type { Ring, TriangleGeometry } from './triangleGeometry'
import type { TriangleWords } from './triangleWords'

/** Width of a ring whose health was typed, and of one that is the mean of its relations. */
const TYPED_PX = 9
const MEAN_PX = 4
const HALF_CAPITAL = 0.363
/** From the customer's ring to the disc inside it. */
const DISC_GAP_PX = 5

function ring({ at, r }: Ring, { value, origin }: PartReading['health'], scale: number): Shape[] {
  const width = (origin === 'mean' ? MEAN_PX : TYPED_PX) * scale
  const middle = r - (TYPED_PX * scale) / 2
  const track: Shape = {
    type: 'circle',
    ...{ cx: at.x, cy: at.y, r: middle, fill: 'surface' },
    stroke: value === null ? { paint: 'ink-3', width: 1.5, dash: [2, 6] } : { paint: 'tone', width },
  }
  if (value === null || value === 0) return [track]
  return [track, { type: 'path', d: arcPath(at.x, at.y, middle, value / 100), stroke: { paint: 'ink', width } }]
}

function customer({ at, r }: Ring, health: PartReading['health'], scale: number, name: string): Shape[] {
  const inner = r - (TYPED_PX + DISC_GAP_PX) * scale
  const sizePx = 32 * scale
  return [
    ...ring({ at, r }, health, scale),
    { type: 'circle', cx: at.x, cy: at.y, r: inner, fill: 'cu' },
    chartText(scoreText(health.value), at.x, at.y - 10 * scale + sizePx * HALF_CAPITAL, {
      ...{ sizePx, face: 'strong', anchor: 'middle', fill: 'on-cu' },
    }),
    chartText(name, at.x, at.y + 22 * scale + 5, { sizePx: 15, face: 'strong', anchor: 'middle', fill: 'on-cu' }),
  ]
}

/** Rings of health with the figure inside, thin where it is a mean, dotted where it is unknown; the customer is filled. */
export function drawRings(
  { rings, scale }: TriangleGeometry,
  { parts }: TriangleReading,
  words: TriangleWords,
  selected: TrianglePart | null,
): Shape[] {
  return TRIANGLE_PARTS.flatMap((part) => {
    const place = rings[part]
    const { health } = parts[part]
    const sizePx = 28 * scale
    const halo: Shape[] =
      part === selected
        ? [{ type: 'circle', cx: place.at.x, cy: place.at.y, r: place.r + 4, stroke: { paint: 'accent', width: 2.5 } }]
        : []
    if (part === 'customer') return [...halo, ...customer(place, health, scale, words.parts.customer)]
    const figure = chartText(scoreText(health.value), place.at.x, place.at.y + sizePx * HALF_CAPITAL, {
      ...{ sizePx, face: 'strong', anchor: 'middle', fill: health.value === null ? 'ink-3' : 'ink' },
    })
    return [...halo, ...ring(place, health, scale), figure]
  })
}
