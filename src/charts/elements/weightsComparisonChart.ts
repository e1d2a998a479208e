import type { ElementWeights } from '../../model/elements'
import type { Shape } from '../../scene/shape'
import type { Chart } from '../chart'
import { chartLines, chartText } from '../chartText'
import { weightBar } from './weightBar'

/** A service with its weights, by the name that it is shown under. */
export interface NamedWeights {
  readonly name: string
  readonly weights: ElementWeights
  /** It is the one in question. */
  readonly isCurrent: boolean
}

const ROW_PX = 33
const BAR_PX = 26
const WIDEST_NAME_PX = 190

/** Bars of weights below each other, all of one width, so that equal elements can be compared across services. */
export function weightsComparisonChart(services: readonly NamedWeights[], widthPx: number): Chart {
  const nameWidth = Math.min(WIDEST_NAME_PX, widthPx * 0.3)
  const x = nameWidth + 8
  const shapes: Shape[] = services.flatMap(({ name, weights, isCurrent }, index) => {
    const y = index * ROW_PX
    const face = isCurrent ? 'strong' : 'body'
    const [line = ''] = chartLines(name, nameWidth, 1, 13.5, face)
    const look = isCurrent
      ? ({ fill: 'cu', text: 'on-cu', sizePx: 13, gapPx: 2 } as const)
      : ({ fill: 'tone', text: 'ink', sizePx: 13, gapPx: 2 } as const)
    const bar = weightBar(weights, { x, y: y + (ROW_PX - BAR_PX) / 2, width: widthPx - x, height: BAR_PX }, look)
    return [chartText(line, 0, y + ROW_PX / 2 + 5, { sizePx: 13.5, face, fill: 'ink' }), ...bar.shapes]
  })
  return { widthPx, heightPx: services.length * ROW_PX, shapes, spots: [] }
}
