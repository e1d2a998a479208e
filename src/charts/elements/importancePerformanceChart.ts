/**
 * Importance against performance (Martilla & James 1977): each attribute that has both scores a marker of its element, solid in
 * front of the line of visibility and hollow behind it. The cross-hair parts four quadrants, and its rule is always printed.
 */
import { type Crosshair, crosshair, type Quadrant } from '../../analysis/crosshair'
import type { Box } from '../../geometry/box'
import { elementScale } from '../../model/elementScale'
import type { Attribute, Elements } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import { horizontalPath, polylinePath, verticalPath } from '../../scene/drawing/pathData'
import type { Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import type { Chart, ChartSpot } from '../chart'
import { chartLines, chartText } from '../chartText'
import type { ElementChartWords } from './elementChartWords'
import { elementSymbol, SYMBOL_RADIUS_PX } from './elementSymbol'
import { type PlacedLabel, placeLabels } from './placeLabels'
import { type PlotAxis, plotAxis } from './plotAxis'
import { plainFigure } from './score'

const LEFT_PX = 28
const TOP_PX = 22
const BELOW_PX = 44
const FOOT_LINE_PX = 18
const LABEL_PX = 12.5
const LABEL_HEIGHT_PX = 15
const LABEL_ROOM_PX = 170
const SPOT_PX = 13
/** Strips at the top and the bottom where the names of the quadrants stand and no marker does. */
const NAMES_PX = 34

interface Scored {
  readonly attribute: Attribute
  readonly importance: number
  readonly performance: number
}

interface Plotted {
  readonly attribute: Attribute
  readonly x: number
  readonly y: number
}

interface Plot {
  readonly box: Box
  readonly xAxis: PlotAxis
  readonly yAxis: PlotAxis
  readonly lines: Crosshair
  readonly at: { readonly x: number; readonly y: number }
}

/** The chart; spots `attribute:<id>` around the markers. */
export function importancePerformanceChart(
  elements: Elements,
  words: ElementChartWords,
  size: { readonly widthPx: number; readonly plotPx: number },
): Chart {
  const scored = inOrder(elements.attributes).flatMap((attribute): Scored[] => {
    const { importance, performance } = attribute
    return importance === undefined || performance === undefined ? [] : [{ attribute, importance, performance }]
  })
  const plot = plotOf(elements, scored, size)
  const markers = scored.map(
    ({ attribute, importance, performance }): Plotted => ({
      attribute,
      x: plot.xAxis.at(performance),
      y: plot.yAxis.at(importance),
    }),
  )
  const titles = titlesOf(markers, plot, words)
  const missing = elements.attributes.order.length - scored.length
  const foot = footOf(words, plot, { missing, unlabelled: markers.length - titles.size }, size.widthPx)
  const shapes: Shape[] = [
    ...ground(plot, words),
    ...markers.flatMap((marker) => leaderOf(titles.get(marker.attribute.id))),
    ...markers.map(({ attribute, x, y }) => elementSymbol(attribute.element, { x, y }, { hollow: !attribute.visible })),
    ...markers.flatMap((marker) => label(marker, titles.get(marker.attribute.id))),
    ...foot.shapes,
  ]
  const spots = markers.map(({ attribute, x, y }): ChartSpot => {
    const box = { x: x - SPOT_PX, y: y - SPOT_PX, width: 2 * SPOT_PX, height: 2 * SPOT_PX }
    return { key: `attribute:${attribute.id}`, box }
  })
  return { widthPx: size.widthPx, heightPx: TOP_PX + size.plotPx + BELOW_PX + foot.heightPx, shapes, spots }
}

function plotOf(
  elements: Elements,
  scored: readonly Scored[],
  { widthPx, plotPx }: { readonly widthPx: number; readonly plotPx: number },
): Plot {
  const box = { x: LEFT_PX, y: TOP_PX, width: widthPx - LEFT_PX - 1, height: plotPx }
  const scale = elementScale(elements)
  const lines = crosshair(elements)
  const performances = [...scored.map(({ performance }) => performance), lines.performance]
  const importances = [...scored.map(({ importance }) => importance), lines.importance]
  const xAxis = plotAxis(scale, scored.length > 0 ? performances : [], {
    fromPx: box.x,
    toPx: box.x + box.width,
    endPx: 14,
  })
  const yAxis = plotAxis(scale, scored.length > 0 ? importances : [], {
    fromPx: box.y + box.height,
    toPx: box.y,
    endPx: NAMES_PX,
  })
  return { box, xAxis, yAxis, lines, at: { x: xAxis.at(lines.performance), y: yAxis.at(lines.importance) } }
}

/** The corner of each quadrant's name: whether it stands at the left and at the top. */
const QUADRANTS: readonly (readonly [Quadrant, boolean, boolean])[] = [
  ['concentrate', true, true],
  ['keep', false, true],
  ['low', true, false],
  ['overkill', false, false],
]
const NAME_PX = 14

function ground({ box, xAxis, yAxis, at }: Plot, words: ElementChartWords): Shape[] {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const cut = { paint: 'ink', width: 1.5, dash: [6, 4] } as const
  return [
    { type: 'rect', ...box, fill: 'surface' },
    { type: 'rect', x: box.x, y: box.y, width: at.x - box.x, height: at.y - box.y, fill: 'neg-soft' },
    { type: 'rect', ...box, stroke: { paint: 'rule-strong', width: 1 } },
    { type: 'path', d: verticalPath(at.x, box.y, bottom), stroke: cut },
    { type: 'path', d: horizontalPath(box.x, right, at.y), stroke: cut },
    ...QUADRANTS.map(([name, isLeft, isTop]) =>
      chartText(words.quadrants[name], isLeft ? box.x + 10 : right - 10, isTop ? box.y + 22 : bottom - 11, {
        sizePx: NAME_PX,
        face: 'strong',
        anchor: isLeft ? 'start' : 'end',
      }),
    ),
    ...xAxis.ticks.map((tick) =>
      chartText(plainFigure(tick), xAxis.at(tick), bottom + 17, { sizePx: 12, anchor: 'middle' }),
    ),
    ...yAxis.ticks.map((tick) =>
      chartText(plainFigure(tick), box.x - 8, yAxis.at(tick) + 4, { sizePx: 12, anchor: 'end' }),
    ),
    chartText(words.performance, box.x + box.width / 2, bottom + 36, {
      sizePx: 12.5,
      face: 'strong',
      anchor: 'middle',
    }),
    chartText(words.importance, 0, 12, { sizePx: 12.5, face: 'strong' }),
  ]
}

/** The boxes of the quadrants' names. */
const nameBoxes = ({ box }: Plot, words: ElementChartWords): Box[] =>
  QUADRANTS.map(([name, isLeft, isTop]) => {
    const width = textWidth(words.quadrants[name], NAME_PX, 'strong') + 8
    return {
      x: isLeft ? box.x + 6 : box.x + box.width - 6 - width,
      y: isTop ? box.y + 6 : box.y + box.height - 27,
      width,
      height: 21,
    }
  })

interface Title extends PlacedLabel {
  readonly text: string
}

function titlesOf(markers: readonly Plotted[], plot: Plot, words: ElementChartWords): Map<string, Title> {
  const texts = new Map(
    markers.map(({ attribute }) => [
      attribute.id as string,
      chartLines(attribute.title || '–', LABEL_ROOM_PX, 1, LABEL_PX)[0] ?? '–',
    ]),
  )
  const wanted = markers.map(({ attribute, x, y }) => ({
    key: attribute.id,
    center: { x, y },
    radiusPx: SYMBOL_RADIUS_PX,
    widthPx: textWidth(texts.get(attribute.id) ?? '', LABEL_PX, 'body') + 2,
    heightPx: LABEL_HEIGHT_PX,
  }))
  const { x, y, width, height } = plot.box
  const placed = placeLabels(wanted, {
    bounds: { x: x + 2, y: y + 2, width: width - 4, height: height - 4 },
    obstacles: nameBoxes(plot, words),
    verticals: [plot.at.x],
    horizontals: [plot.at.y],
  })
  return new Map([...placed].map(([key, place]) => [key, { ...place, text: texts.get(key) ?? '' }]))
}

const leaderOf = (title: Title | undefined): Shape[] =>
  title?.leader ? [{ type: 'path', d: polylinePath(title.leader), stroke: { paint: 'rule-strong', width: 1 } }] : []

/** The text begins where its marker is, so that a label left of a marker ends beside it. */
function label({ attribute: { visible }, x }: Plotted, title: Title | undefined): Shape[] {
  if (!title) return []
  const { box, text } = title
  const middle = box.x + box.width / 2
  const anchor = box.x > x ? 'start' : box.x + box.width < x ? 'end' : 'middle'
  const at = anchor === 'start' ? box.x + 1 : anchor === 'end' ? box.x + box.width - 1 : middle
  const baseline = box.y + box.height - 3.5
  return [chartText(text, at, baseline, { sizePx: LABEL_PX, anchor, fill: visible ? 'ink' : 'ink-2', halo: 'surface' })]
}

interface Foot {
  readonly shapes: readonly Shape[]
  readonly heightPx: number
}

/** What the markers mean and by which rule the cross-hair stands; how many attributes or labels are missing. */
function footOf(
  words: ElementChartWords,
  plot: Plot,
  { missing, unlabelled }: { readonly missing: number; readonly unlabelled: number },
  widthPx: number,
): Foot {
  const top = TOP_PX + plot.box.height + BELOW_PX
  const { rule, importance, performance } = plot.lines
  const y = top + 13
  const hiddenX = LEFT_PX + 24 + textWidth(words.visible, 12, 'body') + 20
  const notes = [
    words.crosshairAt(rule, plainFigure(importance), plainFigure(performance)),
    ...(missing > 0 ? [words.unrated(missing)] : []),
    ...(unlabelled > 0 ? [words.withoutLabel(unlabelled)] : []),
  ]
  const kindsEnd = hiddenX + 20 + textWidth(words.hidden, 12, 'body')
  const note = notes.join(' · ')
  const isBeside = kindsEnd + 24 + textWidth(note, 12, 'body') <= widthPx
  const lines = isBeside ? [] : chartLines(note, widthPx - LEFT_PX, 3, 12)
  return {
    shapes: [
      elementSymbol('staff', { x: LEFT_PX + 8, y: y - 4 }, { scale: 0.9 }),
      chartText(words.visible, LEFT_PX + 20, y, { sizePx: 12 }),
      elementSymbol('staff', { x: hiddenX + 8, y: y - 4 }, { hollow: true, scale: 0.9 }),
      chartText(words.hidden, hiddenX + 20, y, { sizePx: 12 }),
      ...(isBeside ? [chartText(note, widthPx - 1, y, { sizePx: 12, anchor: 'end' })] : []),
      ...lines.map((line, index) => chartText(line, LEFT_PX, y + 20 + index * FOOT_LINE_PX, { sizePx: 12 })),
    ],
    heightPx: 24 + lines.length * FOOT_LINE_PX,
  }
}
