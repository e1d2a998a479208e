import type { Box } from '../geometry/box'
import type { Blueprint } from '../model/blueprint'
import { glossary } from '../model/glossary'
import type { LaneId, StepId } from '../model/id'
import type { DiagramLanguage } from '../model/project'
import { placeQuotes } from './emotionQuotes'
import { journeyPoints } from './journeyPoints'
import type { Metrics } from './metrics'
import type { SceneEmotion, SceneText } from './scene'
import { textWidth } from './text/measure'

/** What a lane of data along the journey is laid out from. */
export interface DataLaneRequest {
  readonly lane: LaneId
  /** The lane's row right of its header. */
  readonly plot: Box
  readonly blueprint: Blueprint
  /** The middle of each visible card. */
  readonly centers: Pick<ReadonlyMap<StepId, number>, 'get'>
  readonly metrics: Metrics
  readonly language: DiagramLanguage
}

/** Where the zero line runs: a little above the middle, since service has more ways down than up. */
const ZERO_AT = 0.46
/** Between the best possible feeling and the top of the lane. */
const TOP_MARGIN_PX = 8
const TEXT_MARGIN_PX = 6
/** Strongest feeling either way. */
const STRONGEST = 2

/** Lays out the emotion lane: rated steps of the journey, the strongest quotes, the names of the scale [S14]. */
export function layoutEmotion({ lane, plot, blueprint, centers, metrics, language }: DataLaneRequest): SceneEmotion {
  const zeroY = Math.round(plot.y + plot.height * ZERO_AT)
  const pixelsPerStep = (zeroY - plot.y - TOP_MARGIN_PX) / STRONGEST
  const rated = journeyPoints(blueprint, centers, ({ emotion }) => emotion !== undefined).map(({ step, x }) => ({
    step,
    x,
    y: zeroY - (step.emotion ?? 0) * pixelsPerStep,
    value: step.emotion ?? 0,
  }))
  const scale = scaleTexts(plot, metrics, language)
  const quotes = placeQuotes({
    plot,
    zeroY,
    points: rated,
    taken: scale.map(textBox),
    sizePx: metrics.voiceTextPx,
    language,
  })
  const quoted = new Set(quotes.map(({ step }) => step))
  const points = rated.map(({ step: { id }, x, y, value }) => ({ step: id, x, y, value, strong: quoted.has(id) }))
  return { lane, plot, zeroY, points, quotes, scale }
}

function scaleTexts(plot: Box, { smallTextPx }: Metrics, language: DiagramLanguage): SceneText[] {
  const { pleased, upset } = glossary(language).emotion
  const text = (words: string, y: number): SceneText => ({
    text: words,
    x: plot.x + TEXT_MARGIN_PX,
    y,
    sizePx: smallTextPx,
    face: 'body',
    anchor: 'start',
  })
  return [
    text(pleased, plot.y + TEXT_MARGIN_PX + smallTextPx * 0.85),
    text(upset, plot.y + plot.height - TEXT_MARGIN_PX - smallTextPx * 0.2),
  ]
}

/** The room of a text that starts at its x. */
function textBox({ text, x, y, sizePx, face }: SceneText): Box {
  return { x, y: y - sizePx * 0.9, width: textWidth(text, sizePx, face), height: sizePx * 1.15 }
}
