import type { ElementWeights } from '../../model/elements'
import { ELEMENTS, EVEN_WEIGHTS } from '../../model/weights/setWeight'
import type { Paint, Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import type { ChartSpot } from '../chart'
import { chartText } from '../chartText'
import { plainFigure } from './score'

interface BarLook {
  readonly fill: Paint
  readonly text: Paint
  readonly sizePx: number
  /** Between two segments. */
  readonly gapPx: number
}

export interface WeightBar {
  readonly shapes: readonly Shape[]
  /** `weight:<element>` for each segment. */
  readonly spots: readonly ChartSpot[]
  /** Where each segment ends, from the left end of the bar. */
  readonly ends: readonly number[]
  /** For each segment, whether its figure stands in it. */
  readonly written: readonly boolean[]
}

/** A bar of four segments as wide as the weights; their figures stand in them where there is room. */
export function weightBar(
  weights: ElementWeights | undefined,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { fill, text, sizePx, gapPx }: BarLook,
): WeightBar {
  const shapes: Shape[] = []
  const spots: ChartSpot[] = []
  const ends: number[] = []
  const written: boolean[] = []
  let start = 0
  for (const element of ELEMENTS) {
    const share = (weights ?? EVEN_WEIGHTS)[element] / 100
    const end = start + share * box.width
    const width = Math.max(end - start - (element === 'process' ? 0 : gapPx), 0)
    const segment = { x: box.x + start, y: box.y, width, height: box.height }
    if (width > 0) {
      shapes.push({ type: 'rect', ...segment, ...(weights ? { fill } : { fill: 'tone-2' as const }) })
    }
    const figure = weights ? plainFigure(weights[element]) : '?'
    const inset = Math.min(sizePx * 0.6, (width - textWidth(figure, sizePx, 'strong')) / 2)
    const fits = inset >= 2
    const ink = weights ? text : 'ink-2'
    if (fits) {
      const baseline = box.y + box.height / 2 + sizePx * 0.36
      shapes.push(chartText(figure, segment.x + inset, baseline, { sizePx, face: 'strong', fill: ink }))
    }
    spots.push({ key: `weight:${element}`, box: { ...segment, width: end - start } })
    ends.push(end)
    written.push(fits)
    start = end
  }
  return { shapes, spots, ends, written }
}
