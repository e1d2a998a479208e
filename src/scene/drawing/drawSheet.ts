/**
 * Drawing: from scene parts to shapes.
 *
 * Every function here is pure and works in scene coordinates, so that the canvas, the SVG writer and the printed page draw
 * one picture. `drawSheet` is the whole of it in paint order: grounds first, then lane headers and rules, lines, links, data
 * lanes, cards, markers, and last the names of the lines, which nothing may cover. `sheetParts` is the same, grouped.
 *
 * A canvas element that shows one card draws `drawCard(card)` into an `svg` whose `viewBox` starts at the corner of the
 * card's box; `translateShapes` is for media without transforms.
 */
import type { Scene, SceneCard, SceneRoute } from '../scene'
import type { Paint, Shape } from '../shape'
import { drawBadge } from './drawBadge'
import { drawCard } from './drawCard'
import { drawDataCells } from './drawDataCells'
import { drawEmotion } from './drawEmotion'
import { drawFolds } from './drawFolds'
import { drawLaneGround, groundAt, laneGrounds } from './drawLaneGround'
import { drawLaneHeader } from './drawLaneHeader'
import { drawLaneRules } from './drawLaneRules'
import { drawLine, drawLineLabel } from './drawLine'
import { drawPhaseBand } from './drawPhaseBand'
import { drawPhaseRules } from './drawPhaseRules'
import { drawRoute } from './drawRoute'
import { drawTimes } from './drawTimes'
import type { Part } from './part'

export interface SheetOptions {
  /** The colour of the page: under the phase band. */
  readonly page?: Paint
  /** The colour under the names of the lines. */
  readonly chip?: Paint
}

const words = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join(' ')

const dataParts = ({ emotions, times, cells, lanes }: Scene): Part[] => [
  ...emotions.map((emotion) => ({ id: `emotion-${emotion.lane}`, label: '', shapes: drawEmotion(emotion) })),
  ...times.map((time) => ({ id: `times-${time.lane}`, label: '', shapes: drawTimes(time) })),
  ...lanes
    .map(({ id }) => ({ id, own: cells.filter(({ lane }) => lane === id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, own }) => ({ id: `cells-${id}`, label: '', shapes: drawDataCells(own) })),
]

const lanePart = (scene: Scene): Part[] => {
  const grounds = laneGrounds(scene)
  return scene.lanes.map((lane, index) => ({
    id: `lane-${lane.id}`,
    label: words([...lane.title, ...lane.subtitle]),
    shapes: [...drawLaneGround(lane, grounds[index]), ...drawLaneHeader(lane, scene.frame.headerWidth, grounds[index])],
  }))
}

const cardPart = (card: SceneCard): Part => ({
  id: `card-${card.id}`,
  label: words([...card.lines, ...(card.time ? [card.time] : [])]),
  shapes: drawCard(card),
})

function routePart(route: SceneRoute, titles: ReadonlyMap<string, string>, ground: Paint): Part {
  const [from, to] = [titles.get(route.from) ?? '', titles.get(route.to) ?? '']
  const arrow = route.tie ? '–' : route.startHead && route.endHead ? '↔' : '→'
  const label = route.label ? `: ${route.label.text.text}` : ''
  return { id: `link-${route.id}`, label: `${from} ${arrow} ${to}${label}`, shapes: drawRoute(route, { ground }) }
}

/** The whole blueprint as named parts, in paint order. */
export function sheetParts(scene: Scene, { page = 'surface', chip = 'paper' }: SheetOptions = {}): Part[] {
  const titles = new Map(scene.cards.map(({ id, lines }) => [id as string, words(lines)]))
  return [
    { id: 'phases', label: '', shapes: drawPhaseBand(scene, page) },
    ...lanePart(scene),
    { id: 'rules', label: '', shapes: [...drawFolds(scene), ...drawLaneRules(scene), ...drawPhaseRules(scene)] },
    ...scene.lines.map((line) => ({ id: `line-${line.kind}`, label: line.label.text, shapes: drawLine(line) })),
    ...dataParts(scene),
    ...scene.routes.map((route) =>
      routePart(route, titles, route.label ? groundAt(scene, route.label.text.y) : 'surface'),
    ),
    ...scene.cards.map(cardPart),
    { id: 'markers', label: '', shapes: scene.markers.flatMap((badge) => drawBadge(badge)) },
    { id: 'line-names', label: '', shapes: scene.lines.flatMap((line) => drawLineLabel(line, chip)) },
  ]
}

/** The whole blueprint as shapes, in paint order. */
export const drawSheet = (scene: Scene, options: SheetOptions = {}): Shape[] =>
  sheetParts(scene, options).flatMap(({ shapes }) => shapes)
