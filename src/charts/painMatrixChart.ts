import type { Box } from '../geometry/box'
import { overlap } from '../geometry/overlap'
import type { Point } from '../geometry/point'
import type { PainPoint } from '../model/painPoint'
import { polylinePath } from '../scene/drawing/pathData'
import type { Shape } from '../scene/shape'
import { textWidth } from '../scene/text/measure'
import type { Chart, ChartSpot } from './chart'
import { chartLines, chartText } from './chartText'
import { PAIN_MARKER_PX, painMarker } from './painMarker'
import { RATING_LEVELS, ratingBox, spreadIn } from './painMatrixGrid'

/** Words of the matrix. */
export interface PainMatrixWords {
  readonly doNow: string
  readonly plan: string
  readonly fillIn: string
  readonly leave: string
  /** Both say which end is which, such as "Effort, low to high". */
  readonly impactAxis: string
  readonly effortAxis: string
  /** Heads the pain points that lack impact or effort. */
  readonly unrated: string
}

/** A chart of the matrix, with the frame that ratings are read from. */
export interface PainMatrixChart extends Chart {
  readonly frame: Box
}

const LEFT_PX = 22
const TOP_PX = 20
const AXIS_PX = 34
const LARGEST_SCALE = 1.25
const LABEL_PX = 13
const LABEL_LINE_PX = 16
/** A label is set in one line where there is room, else in two. */
const LABEL_ROOMS = [
  { widthPx: 160, lines: 1 },
  { widthPx: 92, lines: 2 },
] as const
const NAME_PX = 28
const TRAY_HEAD_PX = 22
const TRAY_CELL_PX = 34
const TRAY_ROWS = 3

interface Placed {
  readonly painPoint: PainPoint
  readonly center: Point
  readonly diameterPx: number
}

/**
 * The matrix of impact and effort: every pain point that has both in the field of its rating, none over another [H22] [H23];
 * beside those to do now, what the improvement is, where there is room [H24]; below, those that lack a rating.
 */
export function painMatrixChart(
  painPoints: readonly PainPoint[],
  words: PainMatrixWords,
  size: { readonly widthPx: number; readonly plotPx: number },
): PainMatrixChart {
  const outer = { x: LEFT_PX, y: TOP_PX, width: size.widthPx - LEFT_PX - 1, height: size.plotPx }
  // The names of the quadrants have strips of their own, above and below what ratings are read from.
  const frame = { ...outer, y: outer.y + NAME_PX, height: outer.height - 2 * NAME_PX }
  const placed = placeRated(painPoints, frame)
  const tray = placeUnrated(painPoints, { ...outer, y: outer.y + outer.height + AXIS_PX + TRAY_HEAD_PX })
  const all = [...placed, ...tray.placed]
  const shapes = [
    ...ground(outer, words),
    ...levels(outer, frame),
    ...labels(placed, frame),
    ...(tray.placed.length > 0
      ? [chartText(words.unrated, outer.x, outer.y + outer.height + AXIS_PX + 15, { sizePx: 12 })]
      : []),
    ...all.flatMap(({ painPoint, center, diameterPx }) => painMarker(painPoint, center, diameterPx / PAIN_MARKER_PX)),
  ]
  const spots = all.map(
    ({ painPoint, center, diameterPx: edge }): ChartSpot => ({
      key: `painPoint:${painPoint.id}`,
      box: { x: center.x - edge / 2, y: center.y - edge / 2, width: edge, height: edge },
    }),
  )
  const heightPx = outer.y + outer.height + AXIS_PX + tray.heightPx
  return { widthPx: size.widthPx, heightPx, shapes, spots, frame }
}

function placeRated(painPoints: readonly PainPoint[], frame: Box): Placed[] {
  const fields = new Map<string, { readonly box: Box; readonly list: PainPoint[] }>()
  for (const painPoint of painPoints) {
    const { impact, effort } = painPoint
    if (impact === undefined || effort === undefined) continue
    const field = fields.get(`${impact} ${effort}`)
    if (field) field.list.push(painPoint)
    else fields.set(`${impact} ${effort}`, { box: ratingBox({ impact, effort }, frame), list: [painPoint] })
  }
  return [...fields.values()].flatMap(({ box, list }) => {
    const { centers, diameterPx } = spreadIn(box, list.length, PAIN_MARKER_PX * LARGEST_SCALE)
    return list.map((painPoint, index) => ({ painPoint, center: centers[index] ?? box, diameterPx }))
  })
}

/** The pain points without impact or effort, in rows below the matrix that grow narrower rather than more. */
function placeUnrated(painPoints: readonly PainPoint[], { x, y, width }: Box) {
  const unrated = painPoints.filter(({ impact, effort }) => impact === undefined || effort === undefined)
  if (unrated.length === 0) return { placed: [], heightPx: 0 }
  const perRow = Math.floor(width / TRAY_CELL_PX)
  const rows = Math.min(TRAY_ROWS, Math.ceil(unrated.length / perRow))
  const inRow = Math.max(perRow, Math.ceil(unrated.length / rows))
  const cellPx = width / inRow
  const placed = unrated.map(
    (painPoint, index): Placed => ({
      painPoint,
      center: {
        x: x + ((index % inRow) + 0.5) * cellPx,
        y: y + (Math.floor(index / inRow) + 0.5) * TRAY_CELL_PX,
      },
      diameterPx: Math.min(cellPx, PAIN_MARKER_PX),
    }),
  )
  return { placed, heightPx: TRAY_HEAD_PX + rows * TRAY_CELL_PX }
}

function ground(frame: Box, words: PainMatrixWords): Shape[] {
  const { x, y, width, height } = frame
  const middle = { x: x + width / 2, y: y + height / 2 }
  const dash = { paint: 'ink', width: 1.5, dash: [6, 4] } as const
  const [left, right] = [x + 12, x + width - 12]
  const name = (text: string, at: number, baseline: number, anchor: 'start' | 'end') =>
    chartText(text, at, baseline, { sizePx: 15, face: 'strong', anchor })
  return [
    { type: 'rect', ...frame, fill: 'surface' },
    { type: 'rect', x, y, width: width / 2, height: height / 2, fill: 'note' },
    {
      type: 'path',
      d: polylinePath([
        { x: middle.x, y },
        { x: middle.x, y: y + height },
      ]),
      stroke: dash,
    },
    {
      type: 'path',
      d: polylinePath([
        { x, y: middle.y },
        { x: x + width, y: middle.y },
      ]),
      stroke: dash,
    },
    { type: 'rect', ...frame, stroke: { paint: 'rule-strong', width: 1 } },
    name(words.doNow, left, y + 20, 'start'),
    name(words.plan, right, y + 20, 'end'),
    name(words.fillIn, left, y + height - 12, 'start'),
    name(words.leave, right, y + height - 12, 'end'),
    chartText(words.impactAxis, 0, y - 8, { sizePx: 12, face: 'strong' }),
    chartText(words.effortAxis, middle.x, y + height + 30, { sizePx: 12, face: 'strong', anchor: 'middle' }),
  ]
}

/** The figures 1 to 5 along both axes. */
const levels = (outer: Box, frame: Box): Shape[] =>
  Array.from({ length: RATING_LEVELS }, (_, index) => index + 1).flatMap((level) => {
    const across = ratingBox({ impact: 1, effort: level }, frame)
    const up = ratingBox({ impact: level, effort: 1 }, frame)
    const figure = (x: number, y: number) =>
      chartText(String(level), x, y, { sizePx: 11, anchor: 'middle', fill: 'ink-3' })
    return [
      figure(across.x + across.width / 2, outer.y + outer.height + 14),
      figure(frame.x - 10, up.y + up.height / 2 + 4),
    ]
  })

const boxOf = ({ center, diameterPx }: Placed): Box => ({
  x: center.x - diameterPx / 2,
  y: center.y - diameterPx / 2,
  width: diameterPx,
  height: diameterPx,
})

/** What the improvement is, beside the markers of high impact: to the right, else to the left, else not at all [H24]. */
function labels(placed: readonly Placed[], frame: Box): Shape[] {
  const taken: Box[] = placed.map(boxOf)
  const wanted = placed.filter(({ painPoint: { impact = 0, improvement } }) => impact >= 3 && improvement?.what)
  return wanted.flatMap((one) => labelBeside(one, frame, taken))
}

/** The label of one marker; it is taken into the boxes that later ones keep clear of. */
function labelBeside({ painPoint, center, diameterPx }: Placed, frame: Box, taken: Box[]): Shape[] {
  const { x, y } = center
  const half = diameterPx / 2 + 5
  for (const { widthPx, lines: most } of LABEL_ROOMS) {
    const lines = chartLines(painPoint.improvement?.what ?? '', widthPx, most, LABEL_PX)
    const width = Math.max(...lines.map((line) => textWidth(line, LABEL_PX, 'body')))
    const height = lines.length * LABEL_LINE_PX
    for (const left of [x + half, x - half - width]) {
      const box = { x: left - 2, y: y - height / 2 - 1, width: width + 4, height: height + 2 }
      if (!isWithin(box, frame) || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      return lines.map((line, index) =>
        chartText(line, left, y - height / 2 + (index + 0.5) * LABEL_LINE_PX + 4.5, { sizePx: LABEL_PX, fill: 'ink' }),
      )
    }
  }
  return []
}

const isWithin = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height
