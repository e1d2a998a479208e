import type { Fix } from '../../analysis/fixFirst'
import type { Shape } from '../../scene/shape'
import type { Chart, ChartSpot } from '../chart'
import { chartLines, chartText } from '../chartText'
import { elementSymbol } from './elementSymbol'

const ROW_PX = 30
const BAR_PX = 14
const NAME_X = 28
const NAME_PX = 14
const FIGURE_PX = 44
const WIDEST_NAME_PX = 220

/** Bars of what to fix first, the most urgent at the top; spots `attribute:<id>` for each row. */
export function fixFirstChart(fixes: readonly Fix[], widthPx: number): Chart {
  const most = Math.max(...fixes.map(({ urgency }) => urgency), 1e-9)
  const nameWidth = Math.min(WIDEST_NAME_PX, (widthPx - NAME_X) * 0.45)
  const barX = NAME_X + nameWidth + 10
  const room = widthPx - barX - FIGURE_PX
  const shapes: Shape[] = []
  const spots: ChartSpot[] = []
  for (const [index, { attribute, urgency }] of fixes.entries()) {
    const y = index * ROW_PX
    const middle = y + ROW_PX / 2
    const [title = ''] = chartLines(attribute.title || '–', nameWidth, 1, NAME_PX)
    shapes.push(
      elementSymbol(attribute.element, { x: 11, y: middle }, { hollow: !attribute.visible }),
      chartText(title, NAME_X, middle + 5, { sizePx: NAME_PX, fill: 'ink' }),
      {
        type: 'rect',
        x: barX,
        y: middle - BAR_PX / 2,
        width: Math.max((room * urgency) / most, 1),
        height: BAR_PX,
        fill: 'neg',
      },
      chartText(String(Math.round(urgency)), widthPx - 4, middle + 5, {
        sizePx: NAME_PX,
        face: 'strong',
        anchor: 'end',
        fill: 'ink',
      }),
    )
    spots.push({ key: `attribute:${attribute.id}`, box: { x: 0, y, width: widthPx, height: ROW_PX } })
  }
  return { widthPx, heightPx: fixes.length * ROW_PX, shapes, spots }
}
