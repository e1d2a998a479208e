import { attributeShortfall, isSerious } from '../../analysis/attributeShortfall'
import type { ElementScale } from '../../model/elementScale'
import type { Attribute } from '../../model/elements'
import { horizontalPath, verticalPath } from '../../scene/drawing/pathData'
import type { Shape } from '../../scene/shape'

/** Height of a scale, and the free space at its ends for what stands on the end. */
export const SCALE_HEIGHT_PX = 18
const INSET_PX = 8

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The tick that stands for importance, around its place on the scale. */
export const importanceTick = (x: number, y: number): Shape => ({
  type: 'path',
  d: verticalPath(x, y - 8.5, y + 8.5),
  stroke: { paint: 'ink', width: 2.75 },
})

/** The ring that stands for performance. */
export const performanceRing = (cx: number, cy: number): Shape => ({
  type: 'circle',
  cx,
  cy,
  r: 5.25,
  fill: 'surface',
  stroke: { paint: 'ink', width: 2.25 },
})

/**
 * Importance (a tick) and performance (a ring) on the scale of the sheet, and the gap between them: thick and in the colour of
 * loss where performance falls short by more than the mark. A score that is missing is not drawn, and the scale is dashed then.
 * Scores outside of the scale stand at its end.
 */
export function scoreScale(attribute: Attribute, { low, high }: ElementScale, { x, y, width }: Place): Shape[] {
  const middle = y + SCALE_HEIGHT_PX / 2
  const room = width - 2 * INSET_PX
  const at = (value: number): number => x + INSET_PX + room * Math.min(Math.max((value - low) / (high - low), 0), 1)
  const { importance, performance } = attribute
  const shortfall = attributeShortfall(attribute)
  const axis = horizontalPath(at(low), at(high), middle)
  const ticks = [0, 1, 2, 3, 4].map((quarter) =>
    verticalPath(
      x + INSET_PX + (room * quarter) / 4,
      middle - (quarter % 2 ? 2 : 3.5),
      middle + (quarter % 2 ? 2 : 3.5),
    ),
  )
  const dash = shortfall === null ? { dash: [3, 3] } : {}
  return [
    { type: 'path', d: axis, stroke: { paint: 'rule-strong', width: 1, ...dash } },
    { type: 'path', d: ticks.join(''), stroke: { paint: 'rule-strong', width: 1 } },
    ...(importance === undefined || performance === undefined
      ? []
      : [gapBar(at(performance), at(importance), middle, isSerious(shortfall, { low, high }))]),
    ...(importance === undefined ? [] : [importanceTick(at(importance), middle)]),
    ...(performance === undefined ? [] : [performanceRing(at(performance), middle)]),
  ]
}

const gapBar = (from: number, to: number, y: number, serious: boolean): Shape => ({
  type: 'path',
  d: horizontalPath(from, to, y),
  stroke: serious ? { paint: 'neg', width: 6 } : { paint: 'ink', width: 2 },
})
