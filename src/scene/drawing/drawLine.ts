import type { SceneLine, SceneLineKind } from '../scene'
import type { Paint, Shape } from '../shape'
import { drawText } from './drawText'
import { horizontalPath } from './pathData'

/** One stroke of a line: its distance below the line's middle, width and dashes, in pixels. */
interface LineStroke {
  readonly offset: number
  readonly width: number
  readonly dash?: readonly number[]
  /** Where the dashes begin, from the line's left end. */
  readonly inset?: number
}

/** Strokes of each line. All five differ without colour: double, curtain, dash-dot, dots, thin with cross ticks. */
const STROKES: Readonly<Record<SceneLineKind, readonly LineStroke[]>> = {
  interaction: [
    { offset: -2.5, width: 1.75 },
    { offset: 2.5, width: 1.75 },
  ],
  visibility: [
    { offset: 0, width: 3.5 },
    // A short dash on a wide stroke: ticks 1.5 px wide that hang 6 px below the bar.
    { offset: 4.5, width: 6, dash: [1.5, 4.5], inset: 2.25 },
  ],
  internal: [{ offset: 0, width: 2.25, dash: [15, 5, 2.5, 5] }],
  'order-penetration': [{ offset: 0, width: 3.5, dash: [3.5, 4.5] }],
  implementation: [
    { offset: 0, width: 1.25 },
    { offset: 0, width: 8, dash: [1.5, 10.5], inset: 5.25 },
  ],
}

/** The strokes of a line of interaction, visibility … `scale` shrinks them for a legend. */
export const drawLine = (line: Pick<SceneLine, 'kind' | 'y' | 'fromX' | 'toX'>, scale = 1): Shape[] =>
  STROKES[line.kind].map(({ offset, width, dash, inset = 0 }) => ({
    type: 'path',
    d: horizontalPath(line.fromX + inset * scale, line.toX, line.y + offset * scale),
    stroke: {
      paint: 'ink',
      width: width * scale,
      ...(dash ? { dash: dash.map((length) => length * scale) } : {}),
    },
  }))

/** The name of a line in its chip, which interrupts the line. `ground` is the page's colour. */
export const drawLineLabel = ({ label, labelBox }: SceneLine, ground: Paint = 'paper'): Shape[] => [
  { type: 'rect', ...labelBox, radius: 3, fill: ground },
  drawText(label, 'ink'),
]
