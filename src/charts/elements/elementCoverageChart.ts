import { isSerious } from '../../analysis/attributeShortfall'
import type { CoverageCell, ElementCoverage } from '../../analysis/elementCoverage'
import type { ElementScale } from '../../model/elementScale'
import type { Element } from '../../model/painPoint'
import { ELEMENTS } from '../../model/weights/setWeight'
import { horizontalPath } from '../../scene/drawing/pathData'
import type { Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import type { Chart, ChartSpot } from '../chart'
import { chartLines, chartText } from '../chartText'
import type { ElementChartWords } from './elementChartWords'
import { elementSymbol } from './elementSymbol'

/** A stretch of the journey, with its steps. */
export interface CoverageGroup {
  readonly title: string
  readonly rows: ElementCoverage['rows']
}

const HEAD_PX = 48
const GROUP_PX = 30
const ROW_PX = 26
const STEP_PX = 13
const LEAST_CELL_PX = 60
/** Narrower cells have the names of their elements below the signs. */
const NAME_BESIDE_FROM_PX = 84
const NAME_PX = 16
const KEY_LINE_PX = 20
const MOST_STEP_PX = 320
const KEY_PX = 34
const BAR_X = 38

interface Table {
  readonly stepPx: number
  readonly cellPx: number
  readonly scale: ElementScale
}

/**
 * Which elements serve at which step: a solid sign where the step names a role, a facility or a customer group, a hollow one
 * where it names none; beside it the worst shortfall of the attributes linked there. Spots `step:<id>` for each row.
 */
export function elementCoverageChart(
  groups: readonly CoverageGroup[],
  totals: ElementCoverage['totals'],
  words: ElementChartWords,
  { widthPx: wanted, scale }: { readonly widthPx: number; readonly scale: ElementScale },
): Chart {
  const stepPx = Math.max(112, Math.min(MOST_STEP_PX, wanted - 4 * 120))
  const widthPx = Math.max(wanted, stepPx + 4 * LEAST_CELL_PX)
  const table: Table = { stepPx, cellPx: (widthPx - stepPx) / 4, scale }
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const shapes: Shape[] = head(table, totals, count, words)
  const spots: ChartSpot[] = []
  let y = HEAD_PX + (table.cellPx < NAME_BESIDE_FROM_PX ? NAME_PX : 0)
  for (const { title, rows } of groups) {
    if (rows.length === 0) continue
    const [line = ''] = chartLines(title, stepPx - 8, 1, 12, 'strong')
    shapes.push(
      { type: 'rect', x: 0, y: y + 4, width: widthPx, height: GROUP_PX - 6, fill: 'tone-2' },
      chartText(line, 8, y + 21, { sizePx: 12, face: 'strong', fill: 'ink' }),
    )
    y += GROUP_PX
    for (const { step, cells } of rows) {
      const [name = '–'] = chartLines(step.title, stepPx - 20, 1, STEP_PX)
      shapes.push(
        chartText(name, 8, y + 17.5, { sizePx: STEP_PX, fill: 'ink' }),
        ...ELEMENTS.flatMap((element, index) =>
          cell(element, cells[element], { x: stepPx + index * table.cellPx, y: y + ROW_PX / 2 }, table),
        ),
        { type: 'path', d: horizontalPath(0, widthPx, y + ROW_PX), stroke: { paint: 'rule', width: 1 } },
      )
      spots.push({ key: `step:${step.id}`, box: { x: 0, y, width: widthPx, height: ROW_PX } })
      y += ROW_PX
    }
  }
  const legend = key(words, { top: y, widthPx })
  return { widthPx, heightPx: y + legend.heightPx, shapes: [...shapes, ...legend.shapes], spots }
}

/** Signs and names of the elements, and how many steps each serves. */
function head(table: Table, totals: ElementCoverage['totals'], count: number, words: ElementChartWords): Shape[] {
  return [
    chartText(words.step, 8, 18, { sizePx: 12, face: 'strong' }),
    ...ELEMENTS.flatMap((element, index) => {
      const x = table.stepPx + index * table.cellPx
      const isBeside = table.cellPx >= NAME_BESIDE_FROM_PX
      const sizePx = isBeside ? 13.5 : 11
      const [name = ''] = chartLines(words.elements[element], table.cellPx - (isBeside ? 28 : 3), 1, sizePx, 'strong')
      const [served = ''] = chartLines(words.stepsServed(totals[element].named, count), table.cellPx - 6, 1, 12)
      return [
        elementSymbol(element, { x: x + 10, y: 14 }),
        chartText(name, x + (isBeside ? 24 : 2), isBeside ? 18 : 36, { sizePx, face: 'strong', fill: 'ink' }),
        chartText(served, x + 2, isBeside ? 37 : 37 + NAME_PX, { sizePx: 12 }),
      ]
    }),
  ]
}

function cell(
  element: Element,
  { named, worstShortfall, attributes }: CoverageCell,
  { x, y }: { readonly x: number; readonly y: number },
  { cellPx, scale }: Table,
): Shape[] {
  const look = named > 0 ? { scale: 0.8 } : { scale: 0.8, hollow: true, paint: 'rule-strong' as const }
  const shapes: Shape[] = [elementSymbol(element, { x: x + 10, y }, look)]
  if (named > 1) shapes.push(chartText(String(named), x + 21, y + 4.5, { sizePx: 12 }))
  if (attributes.length === 0) return shapes
  const room = cellPx - BAR_X - 8
  if (worstShortfall === null || worstShortfall <= 0) {
    return [
      ...shapes,
      { type: 'path', d: horizontalPath(x + BAR_X, x + BAR_X + 5, y), stroke: { paint: 'ink', width: 2 } },
    ]
  }
  const length = Math.max(5, (room * Math.min(worstShortfall, scale.high - scale.low)) / (scale.high - scale.low))
  const serious = isSerious(worstShortfall, scale)
  const stroke = serious ? ({ paint: 'neg', width: 7 } as const) : ({ paint: 'ink', width: 2 } as const)
  return [...shapes, { type: 'path', d: horizontalPath(x + BAR_X, x + BAR_X + length, y), stroke }]
}

/** What signs and bars mean; the bar in a second line where the first has no room for it. */
function key(
  words: ElementChartWords,
  { top, widthPx }: { readonly top: number; readonly widthPx: number },
): { readonly shapes: readonly Shape[]; readonly heightPx: number } {
  const y = top + 20
  const named = words.somebodyNamed
  const second = 28 + textWidth(named, 12, 'body') + 18
  const beside = second + 20 + textWidth(words.nobodyNamed, 12, 'body') + 18
  const isBeside = beside + 34 + textWidth(words.linkedShortfall, 12, 'body') <= widthPx
  const bar = isBeside ? { x: beside, y } : { x: 6, y: y + KEY_LINE_PX }
  return {
    heightPx: KEY_PX + bar.y - y,
    shapes: [
      elementSymbol('staff', { x: 14, y: y - 4 }, { scale: 0.8 }),
      chartText(named, 26, y, { sizePx: 12 }),
      elementSymbol('staff', { x: second + 8, y: y - 4 }, { scale: 0.8, hollow: true, paint: 'rule-strong' }),
      chartText(words.nobodyNamed, second + 20, y, { sizePx: 12 }),
      { type: 'path', d: horizontalPath(bar.x + 2, bar.x + 26, bar.y - 4), stroke: { paint: 'neg', width: 7 } },
      chartText(words.linkedShortfall, bar.x + 34, bar.y, { sizePx: 12 }),
    ],
  }
}
