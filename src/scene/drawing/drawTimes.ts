import type { SceneTimes } from '../scene'
import type { Shape } from '../shape'
import { drawText } from './drawText'
import { horizontalPath, verticalPath } from './pathData'

const DOT = 5
const TICK = 8

/** The time lane: rules of the logarithmic scale, a dot at the typical duration, a tick at the longest; hollow is waiting. */
export function drawTimes({ plot, rules, dots }: SceneTimes): Shape[] {
  return [
    ...rules.flatMap(({ y, label }): Shape[] => [
      { type: 'path', d: horizontalPath(plot.x, plot.x + plot.width, y), stroke: { paint: 'rule', width: 1 } },
      drawText(label, 'ink-2', 'surface'),
    ]),
    ...dots.flatMap(({ x, typicalY, maximumY, waiting, label }): Shape[] => {
      const stem = { paint: 'ink', width: 1.5 } as const
      const tick = maximumY === null ? '' : horizontalPath(x - TICK / 2, x + TICK / 2, maximumY)
      return [
        ...(maximumY === null
          ? []
          : [
              {
                type: 'path' as const,
                d: verticalPath(x, typicalY, maximumY),
                stroke: waiting ? { ...stem, dash: [3, 2] } : stem,
              },
              { type: 'path' as const, d: tick, stroke: stem },
            ]),
        {
          type: 'circle',
          cx: x,
          cy: typicalY,
          r: DOT,
          fill: waiting ? 'surface' : 'ink',
          stroke: { paint: 'ink', width: 1.75 },
        },
        drawText(label, 'ink', 'surface'),
      ]
    }),
  ]
}
