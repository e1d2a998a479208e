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
 * The time lane: the typical duration of each step of the journey on a logarithmic scale, so that minutes at the counter
 * and weeks of waiting stand in one picture. The scale reaches from the round duration below the shortest step to the one
 * above the longest. A maximum beyond it stands at the edge.
 */

type Dot = SceneTimes['dots'][number]

const SECOND = 1 / 60
/** Round durations in minutes that a scale may begin and end with: a second to a year. */
const ROUND_MINUTES = [SECOND, 10 * SECOND, 1, 10, 60, 1440, 43_200, 525_600]
/** Those that still get a rule when there are many. */
const COARSE_MINUTES = new Set([SECOND, 1, 60, 1440, 43_200, 525_600])
const MOST_RULES = 4
/** The scale where no step has a time yet. */
const USUAL_MINUTES = { shortest: 1, longest: 43_200 }
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
  const timed = journeyPoints(blueprint, centers, (step) => stepTime(step).typicalMinutes !== undefined)
  const range = rangeOf(timed.map(({ step }) => stepTime(step).typicalMinutes ?? 0))
  const heightOf = heightScale(plot, range)
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
  return { lane, plot, rules: rulesOf(plot, range, heightOf, metrics, language), dots }
}

interface Range {
  readonly shortest: number
  readonly longest: number
}

/** Round durations around all, at least two apart so that a difference can be seen. */
function rangeOf(minutes: readonly number[]): Range {
  if (minutes.length === 0) return USUAL_MINUTES
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)]
  const first = Math.max(
    0,
    ROUND_MINUTES.findLastIndex((round) => round <= least),
  )
  const above = ROUND_MINUTES.findIndex((round) => round >= most)
  const last = Math.max(first + 1, above === -1 ? ROUND_MINUTES.length - 1 : above)
  const start = Math.min(first, ROUND_MINUTES.length - 2)
  return { shortest: ROUND_MINUTES[start] ?? 1, longest: ROUND_MINUTES[last] ?? ROUND_MINUTES.at(-1) ?? 1 }
}

/** The height of a duration: the logarithm of the minutes, between the first and the last rule. */
function heightScale({ y, height }: Box, { shortest, longest }: Range): (minutes: number) => number {
  const bottom = y + height - BOTTOM_MARGIN_PX
  const length = bottom - (y + TOP_MARGIN_PX)
  const decades = Math.log10(longest / shortest)
  return (minutes) => {
    const share = Math.log10(Math.max(minutes, shortest) / shortest) / decades
    return Math.round(Math.max(y + EDGE_PX, bottom - share * length) * 100) / 100
  }
}

function rulesOf(
  plot: Box,
  { shortest, longest }: Range,
  heightOf: (minutes: number) => number,
  { smallTextPx }: Metrics,
  language: DiagramLanguage,
): SceneTimes['rules'] {
  const all = ROUND_MINUTES.filter((minutes) => minutes >= shortest && minutes <= longest)
  const isEnd = (minutes: number) => minutes === shortest || minutes === longest
  const few = all.length > MOST_RULES ? all.filter((minutes) => COARSE_MINUTES.has(minutes) || isEnd(minutes)) : all
  return few.map((minutes) => {
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
}

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
