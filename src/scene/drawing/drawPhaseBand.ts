import type { Scene } from '../scene'
import type { Paint, Shape } from '../shape'
import { drawText } from './drawText'
import { horizontalPath, verticalPath } from './pathData'

/** The band at the top: phases with their facts and column titles, on `ground` (the page's colour). */
export function drawPhaseBand({ phases, columns, frame, size }: Scene, ground: Paint = 'surface'): Shape[] {
  const rule = { paint: 'rule-strong', width: 1 } as const
  return [
    { type: 'rect', x: 0, y: 0, width: size.width, height: frame.headerHeight, fill: ground },
    ...phases.flatMap((phase, index): Shape[] => [
      ...(index === 0
        ? []
        : [{ type: 'path' as const, d: verticalPath(phase.box.x, 0, frame.headerHeight), stroke: rule }]),
      ...phase.title.map((line) => drawText(line, 'ink')),
      ...(phase.summary ? [drawText(phase.summary, 'ink-3')] : []),
    ]),
    ...columns.flatMap((column) => (column.title ? [drawText(column.title, 'ink-2')] : [])),
    { type: 'path', d: horizontalPath(0, size.width, frame.headerHeight), stroke: rule },
  ]
}
