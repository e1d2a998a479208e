import { type PainPareto, type ParetoCause, VITAL_SHARE } from '../analysis/painPareto'
import type { Point } from '../geometry/point'
import { polylinePath, verticalPath } from '../scene/drawing/pathData'
import type { Shape } from '../scene/shape'
import type { Chart, ChartSpot } from './chart'
import { chartLines, chartText } from './chartText'

export interface ParetoWords {
  /** A share of the whole, such as "80 %". */
  readonly percent: (share: number) => string
  /** Stands for the causes that are not drawn one by one. */
  readonly more: (causes: number) => string
}

/** Causes and, at their right, the weights. */
const LABEL_PX = 216
const FIGURE_PX = 44
const VALUE_PX = 62
const ROW_PX = 34
const BAR_PX = 18
const HEAD_PX = 18
const MOST_ROWS = 10
const TEXT_PX = 12

interface Row {
  readonly key: string | null
  readonly label: string
  readonly weight: number
  readonly share: number
  readonly isVital: boolean
}

/**
 * Causes, the heaviest first, as bars from the left; a line through their ends, each pushed on by all before it, shows the
 * cumulative share, and a dashed line where 80 % is [H25].
 */
export function painParetoChart(pareto: PainPareto, words: ParetoWords, widthPx: number): Chart {
  const rows = rowsOf(pareto, words)
  const plotPx = Math.max(80, widthPx - LABEL_PX - VALUE_PX)
  const heightPx = HEAD_PX + rows.length * ROW_PX + 4
  const x = (share: number): number => LABEL_PX + share * plotPx
  const shapes: Shape[] = [
    {
      type: 'path',
      d: verticalPath(x(VITAL_SHARE), HEAD_PX - 2, heightPx),
      stroke: { paint: 'ink', width: 1.5, dash: [6, 4] },
    },
    chartText(words.percent(VITAL_SHARE), x(VITAL_SHARE), HEAD_PX - 6, { sizePx: 11, anchor: 'middle' }),
  ]
  const curve: Point[] = []
  const spots: ChartSpot[] = []
  rows.forEach((row, index) => {
    const top = HEAD_PX + index * ROW_PX
    const middle = top + ROW_PX / 2
    shapes.push(...rowShapes(row, { top, middle, widthPx: (row.weight / Math.max(1, pareto.total)) * plotPx }))
    shapes.push(chartText(words.percent(row.share), widthPx, middle + 4, { sizePx: TEXT_PX, anchor: 'end' }))
    curve.push({ x: x(row.share), y: middle })
    if (row.key !== null) spots.push({ key: `cause:${row.key}`, box: { x: 0, y: top, width: widthPx, height: ROW_PX } })
  })
  if (curve.length > 1) {
    shapes.push({ type: 'path', d: polylinePath(curve), stroke: { paint: 'ink', width: 1.5 } })
  }
  shapes.push(
    ...curve.map(
      ({ x: cx, y: cy }): Shape => ({
        ...{ type: 'circle', cx, cy, r: 3.5, fill: 'surface' },
        stroke: { paint: 'ink', width: 1.5 },
      }),
    ),
  )
  return { widthPx, heightPx, shapes, spots }
}

function rowsOf({ causes, total }: PainPareto, { more }: ParetoWords): Row[] {
  const row = ({ cause, weight, cumulativeShare, isVital }: ParetoCause): Row => ({
    ...{ key: cause, label: cause, weight, share: cumulativeShare, isVital },
  })
  if (causes.length <= MOST_ROWS) return causes.map(row)
  const shown = causes.slice(0, MOST_ROWS - 1)
  const rest = causes.slice(MOST_ROWS - 1)
  const weight = rest.reduce((sum, cause) => sum + cause.weight, 0)
  const last: Row = { key: null, label: more(rest.length), weight, share: total > 0 ? 1 : 0, isVital: false }
  return [...shown.map(row), last]
}

function rowShapes(
  { label, weight, isVital }: Row,
  { top, middle, widthPx }: { readonly top: number; readonly middle: number; readonly widthPx: number },
): Shape[] {
  const lines = chartLines(label, LABEL_PX - FIGURE_PX, 2, TEXT_PX, isVital ? 'strong' : 'body')
  const first = middle + 4 - ((lines.length - 1) * 14) / 2
  return [
    ...lines.map((line, index) =>
      chartText(line, 0, first + index * 14, {
        ...{ sizePx: TEXT_PX, face: isVital ? 'strong' : 'body', fill: isVital ? 'ink' : 'ink-2' },
      }),
    ),
    {
      ...{ type: 'rect', x: LABEL_PX, y: top + (ROW_PX - BAR_PX) / 2, width: widthPx, height: BAR_PX },
      fill: isVital ? 's3' : 's1',
      stroke: { paint: 's3', width: 1 },
    },
    chartText(String(weight), LABEL_PX - 8, middle + 4, {
      sizePx: TEXT_PX,
      face: 'strong',
      anchor: 'end',
      fill: 'ink',
    }),
  ]
}
