import { curvePath } from '../monotoneCurve'
import type { SceneEmotion } from '../scene'
import type { Paint, Shape } from '../shape'
import { areasOfCurve } from './areasOfCurve'
import { drawText } from './drawText'
import { horizontalPath, polylinePath } from './pathData'

const POINT = 3.5
const STRONG_POINT = 5

const paintOf = (value: number): Paint => (value > 0 ? 'pos' : value < 0 ? 'neg' : 'surface')

/**
 * The emotion lane: areas between the curve and the zero line, the curve, its points (larger where a quote stands), and
 * the customers' words in the serif face with leaders to their points.
 */
export function drawEmotion({ plot, zeroY, points, quotes, scale }: SceneEmotion): Shape[] {
  const curve = curvePath(points)
  const { above, below } = areasOfCurve(curve, zeroY)
  const area = (d: string, fill: Paint): Shape[] => (d === '' ? [] : [{ type: 'path', d, fill }])
  const zero = horizontalPath(plot.x, plot.x + plot.width, zeroY)
  return [
    ...area(above, 'pos-soft'),
    ...area(below, 'neg-soft'),
    { type: 'path', d: zero, stroke: { paint: 'rule-strong', width: 1 } },
    ...scale.map((text) => drawText(text, 'ink-2', 'surface')),
    ...(points.length > 1 ? [{ type: 'path' as const, d: curve, stroke: { paint: 'ink' as const, width: 2.25 } }] : []),
    ...quotes.flatMap(({ leader }): Shape[] =>
      leader ? [{ type: 'path', d: polylinePath(leader), stroke: { paint: 'ink', width: 1 } }] : [],
    ),
    ...points.map(
      ({ x, y, value, strong }): Shape => ({
        type: 'circle',
        cx: x,
        cy: y,
        r: strong ? STRONG_POINT : POINT,
        fill: paintOf(value),
        stroke: { paint: 'ink', width: 1.5 },
      }),
    ),
    ...quotes.flatMap((quote) => quote.lines.map((text) => drawText(text, 'ink', 'surface'))),
  ]
}
