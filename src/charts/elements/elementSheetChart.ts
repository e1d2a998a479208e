/**
 * The sheet of the four elements: how much each matters, a bar parted by the weights; below it, in columns of the same widths,
 * its attributes on their scales, lit in front of the line of visibility and shaded behind it.
 *
 * A column too light for its attributes is wider than its segment; short strokes then lead from the bar to the columns. Where
 * four columns have no room, the elements stand one below the other.
 */
import { seriousShortfall } from '../../analysis/attributeShortfall'
import { type ElementScores, elementScores } from '../../analysis/elementScores'
import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { drawLine } from '../../scene/drawing/drawLine'
import { horizontalPath, polylinePath } from '../../scene/drawing/pathData'
import type { Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import type { Chart, ChartSpot } from '../chart'
import { chartLines, chartText } from '../chartText'
import type { ElementChartWords } from './elementChartWords'
import { elementSymbol } from './elementSymbol'
import { plainFigure, score } from './score'
import { importanceTick, performanceRing } from './scoreScale'
import { BAR_PX, HEAD_PX, type SheetColumn, type SheetLayout, STROKES_PX, sheetLayout } from './sheetLayout'

const KEY_PX = 32
const KEY_LINE_PX = 22
const DIVIDER_PX = 14
/** Names of elements become smaller together before one is cut. */
const NAME_SIZES_PX = [15, 14, 13, 12]
const ADD_WIDTH_PX = 124
const ADD_HEIGHT_PX = 28
/** The sign and the word on it, with the room before them. */
const ADD_WORDS_PX = 92

/**
 * The sheet of a blueprint's four elements. Spots: `weight:<element>`, `divider:<element>` behind all but the last,
 * `attribute:<id>`, and `add:<element>:seen` or `unseen` for the free room below the attributes.
 */
export function elementSheetChart(elements: Elements, words: ElementChartWords, widthPx: number): Chart {
  const layout = sheetLayout(elements, widthPx)
  const { bar, columns, bottomY } = layout
  const scores = elementScores(elements)
  const legend = key(elements, words, layout)
  const shapes: Shape[] = [
    ...bar.shapes,
    ...(layout.isBent ? strokesToColumns(layout) : []),
    ...headings({ layout, elements, scores, words }),
    ...grounds(layout, words),
    ...columns.flatMap(({ seen, unseen }) => [...seen.shapes, ...unseen.shapes]),
    ...legend.shapes,
  ]
  const spots: ChartSpot[] = [
    ...bar.spots,
    ...dividers(layout),
    ...columns.flatMap(({ seen, unseen }) => [...seen.spots, ...unseen.spots]),
    ...columns.flatMap(adders),
  ]
  return { widthPx, heightPx: bottomY + legend.heightPx, shapes, spots }
}

/** Strokes from where a segment ends to where its column does. */
const strokesToColumns = ({ bar, columns }: SheetLayout): Shape[] =>
  columns.slice(0, -1).map(({ x, width }, index) => ({
    type: 'path',
    d: polylinePath([
      { x: (bar.ends[index] ?? 0) - 1.5, y: BAR_PX },
      { x: (bar.ends[index] ?? 0) - 1.5, y: BAR_PX + 3 },
      { x: x + width + 1.5, y: BAR_PX + STROKES_PX },
    ]),
    stroke: { paint: 'rule-strong', width: 1.25 },
  }))

interface HeadingFacts {
  readonly layout: SheetLayout
  readonly elements: Elements
  readonly scores: ElementScores
  readonly words: ElementChartWords
}

/**
 * Signs and names of the elements, each with its mean performance at the right, and its weight where the bar does not say it
 * right above.
 */
function headings({ layout, elements, scores, words }: HeadingFacts): Shape[] {
  const heads = layout.columns.map(({ element, x, width, headY }, index) => {
    const { performance } = scores.byElement[element]
    const mean = performance === null ? '–' : score(performance)
    const meanX = x + width - 8
    const nameX = x + 30
    const room = meanX - textWidth(mean, 14, 'body') - 5 - nameX
    const isFar = layout.isStacked || !layout.bar.written[index]
    const weight = elements.weights && isFar ? ` ${plainFigure(elements.weights[element])} %` : ''
    return { element, x, y: headY + HEAD_PX / 2, nameX, meanX, mean, room, name: words.elements[element] + weight }
  })
  const fits = (size: number): boolean => heads.every(({ name, room }) => textWidth(name, size, 'strong') <= room)
  const sizePx = NAME_SIZES_PX.find(fits) ?? 12
  return heads.flatMap(({ element, x, y, nameX, meanX, mean, room, name }) => [
    elementSymbol(element, { x: x + 17, y }),
    chartText(chartLines(name, room, 1, sizePx, 'strong')[0] ?? '', nameX, y + 5, {
      sizePx,
      face: 'strong',
      fill: 'ink',
    }),
    chartText(mean, meanX, y + 5, { sizePx: 14, anchor: 'end' }),
  ])
}

/** Lit above the line of visibility, shaded below. Beside each other, elements share the line and its words. */
function grounds({ columns, widthPx, isStacked }: SheetLayout, words: ElementChartWords): Shape[] {
  const note = { sizePx: 12, anchor: 'end' } as const
  const lines = isStacked ? columns : columns.slice(-1)
  return [
    ...columns.flatMap(({ x, width, seenY, unseenY, bottomY }): Shape[] => [
      { type: 'rect', x, y: seenY, width, height: unseenY - seenY, fill: 'stage-2' },
      { type: 'rect', x, y: unseenY, width, height: bottomY - unseenY, fill: 'stage-3' },
    ]),
    ...lines.flatMap(({ unseenY, width }): Shape[] => {
      // It shares its line with the button that adds an attribute; the line itself says the same.
      const hasRoom = width >= ADD_WORDS_PX + textWidth(words.seen, 12, 'body') + 10
      return [
        ...drawLine({ kind: 'visibility', y: unseenY + 2, fromX: 0, toX: widthPx }),
        chartText(words.lineOfVisibility, 10, unseenY + 26, { sizePx: 12, face: 'strong', fill: 'ink' }),
        ...(hasRoom ? [chartText(words.seen, widthPx - 10, unseenY - 13, note)] : []),
        chartText(words.unseen, widthPx - 10, unseenY + 26, note),
      ]
    }),
  ]
}

/** What the signs on the scales mean, and from where to where the scales go; in a second line what finds no room in the first. */
function key(
  elements: Elements,
  words: ElementChartWords,
  { bottomY, widthPx }: SheetLayout,
): { readonly shapes: readonly Shape[]; readonly heightPx: number } {
  let y = bottomY + 18
  const scale = elementScale(elements)
  const shapes: Shape[] = []
  let x = 4
  const entry = (text: string, signPx: number, sign: (x: number) => Shape[]): void => {
    if (x > 4 && x + signPx + textWidth(text, 12, 'body') > widthPx) {
      x = 4
      y += KEY_LINE_PX
    }
    shapes.push(...sign(x), chartText(text, x + signPx, y + 4, { sizePx: 12 }))
    x += signPx + textWidth(text, 12, 'body') + 22
  }
  entry(words.importance, 12, (at) => [importanceTick(at + 3, y)])
  entry(words.performance, 18, (at) => [performanceRing(at + 6, y)])
  entry(words.shortfallAbove(plainFigure(seriousShortfall(scale))), 38, (at) => [
    { type: 'path', d: horizontalPath(at, at + 30, y), stroke: { paint: 'neg', width: 6 } },
  ])
  entry(words.scaleFromTo(plainFigure(scale.low), plainFigure(scale.high)), 0, () => [])
  return { shapes, heightPx: y - bottomY - 18 + KEY_PX }
}

const dividers = ({ bar, columns }: SheetLayout): ChartSpot[] =>
  columns.slice(0, -1).map(({ element }, index) => ({
    key: `divider:${element}`,
    box: { x: (bar.ends[index] ?? 0) - 1.5 - DIVIDER_PX / 2, y: 5, width: DIVIDER_PX, height: BAR_PX - 10 },
  }))

/** The room at the foot of a column, on either side of the line of visibility. */
function adders({ element, x, width, unseenY, bottomY }: SheetColumn): ChartSpot[] {
  const box = { x: x + 4, width: Math.min(width - 8, ADD_WIDTH_PX), height: ADD_HEIGHT_PX }
  return [
    { key: `add:${element}:seen`, box: { ...box, y: unseenY - ADD_HEIGHT_PX - 5 } },
    { key: `add:${element}:unseen`, box: { ...box, y: bottomY - ADD_HEIGHT_PX - 5 } },
  ]
}
