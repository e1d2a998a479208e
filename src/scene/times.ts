import { type StepTime, stepTime } from '../analysis/stepTime'
import type { Box } from '../geometry/box'
import { formatDuration } from '../model/duration'
import type { DiagramLanguage } from '../model/project'
import type { DataLaneRequest } from './emotion'
import { type JourneyPoint, journeyPoints } from './journeyPoints'
import type { Metrics } from './metrics'
import type { SceneText, SceneTimes } from './scene'
import { textWidth } from './text/measure'

/**
 * The time lane: the typical duration of each step of the journey on a logarithmic scale from a minute to thirty days,
 * so that seconds at the counter and weeks of waiting stand in one picture. Longer and shorter ones stand at the edge;
 * their label tells the truth.
 */

type Dot = SceneTimes['dots'][number]

const RULES_MINUTES = [1, 60, 1440, 43_200]
const SHORTEST_MINUTES = 1
const LONGEST_MINUTES = 43_200
/** Between the rules of the scale and the edges of the lane. */
const TOP_MARGIN_PX = 17
const BOTTOM_MARGIN_PX = 12
/** Nothing is drawn closer to an edge of the lane. */
const EDGE_PX = 6
const TEXT_MARGIN_PX = 6
/** From the middle of a dot to its label. */
const LABEL_OFFSET_PX = 9
/** Baseline of a text whose middle is at a height, as a share of its size. */
const MIDDLE_EM = 0.36

/** Lays out a time lane. Steps without a typical time leave a gap [S15]. */
export function layoutTimes({ lane, plot, blueprint, centers, metrics, language }: DataLaneRequest): SceneTimes {
  const heightOf = heightScale(plot)
  const timed = journeyPoints(blueprint, centers, (step) => stepTime(step).typicalMinutes !== undefined)
  const dots = timed.map((point, index): Dot => {
    const { typicalMinutes = 0, maximumMinutes, waiting }: StepTime = stepTime(point.step)
    const typicalY = heightOf(typicalMinutes)
    return {
      step: point.step.id,
      x: point.x,
      typicalY,
      maximumY: maximumMinutes === undefined ? null : heightOf(maximumMinutes),
      waiting,
      label: label(formatDuration(typicalMinutes, language), point, timed[index + 1], { plot, typicalY, metrics }),
    }
  })
  return { lane, plot, rules: rulesOf(plot, heightOf, metrics, language), dots }
}

/** The height of a duration: the logarithm of the minutes, between the first and the last rule. */
function heightScale({ y, height }: Box): (minutes: number) => number {
  const bottom = y + height - BOTTOM_MARGIN_PX
  const length = bottom - (y + TOP_MARGIN_PX)
  const decades = Math.log10(LONGEST_MINUTES / SHORTEST_MINUTES)
  return (minutes) => {
    const share = Math.log10(Math.max(minutes, SHORTEST_MINUTES) / SHORTEST_MINUTES) / decades
    return Math.round(Math.max(y + EDGE_PX, bottom - share * length) * 100) / 100
  }
}

const rulesOf = (
  plot: Box,
  heightOf: (minutes: number) => number,
  { smallTextPx }: Metrics,
  language: DiagramLanguage,
): SceneTimes['rules'] =>
  RULES_MINUTES.map((minutes) => {
    const y = heightOf(minutes)
    return {
      y,
      label: {
        text: formatDuration(minutes, language),
        x: plot.x + TEXT_MARGIN_PX,
        y: y + smallTextPx * MIDDLE_EM,
        sizePx: smallTextPx,
        face: 'body',
        anchor: 'start',
      },
    }
  })

/** The duration beside its dot: on the right, or on the left where the next dot or the edge of the lane is in its way. */
function label(
  text: string,
  { x }: JourneyPoint,
  next: JourneyPoint | undefined,
  { plot, typicalY, metrics }: { readonly plot: Box; readonly typicalY: number; readonly metrics: Metrics },
): SceneText {
  const sizePx = metrics.labelTextPx
  const end = x + LABEL_OFFSET_PX + textWidth(text, sizePx, 'strong')
  const isRight = end <= Math.min(plot.x + plot.width - TEXT_MARGIN_PX, next ? next.x - LABEL_OFFSET_PX : end)
  return {
    text,
    x: isRight ? x + LABEL_OFFSET_PX : x - LABEL_OFFSET_PX,
    y: typicalY + sizePx * MIDDLE_EM,
    sizePx,
    face: 'strong',
    anchor: isRight ? 'start' : 'end',
  }
}
