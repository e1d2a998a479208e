import { curveHeight, curvePath } from '../monotoneCurve'
import type { SceneEmotion } from '../scene'
import type { Paint, Shape } from '../shape'
import { areasOfCurve } from './areasOfCurve'
import { drawText } from './drawText'
import { horizontalPath, polylinePath } from './pathData'

const POINT = 3.5
const STRONG_POINT = 5

const paintOf = (value: number): Paint => (value > 0 ? 'pos' : value < 0 ? 'neg' : 'surface')

/**
 * Whether a quote stands on the coloured area of the curve. There it needs no halo, which would be a stain; elsewhere it may
 * cross the dotted rule of a phase.
 */
function isOnArea({ points, zeroY }: SceneEmotion): (quote: SceneEmotion['quotes'][number]) => boolean {
  const heightAt = points.length > 1 ? curveHeight(points) : () => null
  return ({ box }) =>
    [0, 0.25, 0.5, 0.75, 1].some((share) => {
      const y = heightAt(box.x + box.width * share)
      return y !== null && box.y < Math.max(y, zeroY) && box.y + box.height > Math.min(y, zeroY)
    })
}

/**
 * The emotion lane: areas between the curve and the zero line, the curve, its points (larger where a quote stands), and
 * the customers' words in the serif face with leaders to their points.
 */
export function drawEmotion(emotion: SceneEmotion): Shape[] {
  const { plot, zeroY, points, quotes, scale } = emotion
  const onArea = isOnArea(emotion)
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
    ...quotes.flatMap((quote) =>
      quote.lines.map((text) => drawText(text, 'ink', onArea(quote) ? undefined : 'surface')),
    ),
  ]
}
