/**
 * Layout: from a blueprint to a scene.
 *
 * A scene says where everything is drawn, down to the line breaks, so that the canvas and every exporter draw the same
 * picture. Layout reads no DOM: text is measured with the advance widths of the bundled fonts, which makes this a pure
 * function, testable in Node and equal on every machine [S1].
 *
 * The stages, each in files of its own:
 * 1. grid: which card stands in which row and column (`grid`), what it shows and how wide it wants to be (`cardContent`);
 * 2. courses: which bands (rows, channels, columns, gutters) each link runs through (`routing/planRoutes`);
 * 3. heights: tracks of the horizontal pieces, then rows, channels, lines and lanes (`routing/rows`);
 * 4. widths: tracks of the vertical pieces, now that it is known how far they reach, then columns and gutters
 *    (`routing/columns`);
 * 5. the scene: everything at its coordinates.
 *
 * Two pieces of routes lie on one line only if they are in one band on one track, and tracks are given so that pieces on one
 * track are apart. That is why routes never run over each other and cross at right angles only [S8, S9].
 *
 * Units: CSS pixels at zoom 1; origin top left, y down.
 */
import type { Blueprint } from '../model/blueprint'
import type { StepId } from '../model/id'
import { badgeBlock, marksOf } from './badges'
import { type CardContent, cardContent, neededWidth, type Setting } from './cardContent'
import { cardBoxes, cardEdges } from './cardFrames'
import { placeDataLanes } from './dataLanes'
import { familyOf } from './family'
import { buildGrid, type Grid } from './grid'
import { headerText, markersAt, placeLane } from './header'
import type { LayoutOptions } from './layoutOptions'
import { lineLabelRight, sceneLine } from './lineLabel'
import { DESK } from './metrics'
import { painMarks } from './painPoints'
import { bandText, placeColumnHeads, placePhases } from './phaseBand'
import { phaseSummaries } from './phaseSummaries'
import { improveRouteBadges } from './routeBadges'
import { routeLabelText } from './routeLabel'
import { buildBands } from './routing/bands'
import { placeColumns } from './routing/columns'
import { planRoutes } from './routing/planRoutes'
import { placeRows } from './routing/rows'
import { segmentsOf } from './routing/segments'
import type { Scene, SceneCard } from './scene'
import { sceneCard } from './sceneCard'
import { rowWidth, sceneRoutes } from './sceneRoute'

/** Lays out a blueprint. */
export function layout(
  blueprint: Blueprint,
  { language, metrics = DESK, hiddenLanes = new Set() }: LayoutOptions,
): Scene {
  const grid = buildGrid(blueprint, hiddenLanes)
  const marks = painMarks(blueprint)
  const columnWidths = widthsOf(grid, { metrics, language })
  const contents = contentsOf(grid, columnWidths, { metrics, language })
  const blocks = grid.cards.map(({ step, last }) =>
    badgeBlock(marksOf(step, marks.step.get(step.id) ?? []), columnWidths[last] ?? metrics.cardWidth),
  )

  const bands = buildBands(grid, blueprint.profile)
  const plans = planRoutes(blueprint, grid, bands)
  const routes = segmentsOf(plans, grid.cards, bands)
  const labels = plans.map(({ link }) => routeLabelText(link, metrics, language))
  for (const [index, plan] of plans.entries()) {
    const first = routes[index]?.[0]
    if (!first) continue
    first.labelWidth = labels[index]?.widthPx ?? 0
    first.badgeWidth = rowWidth(marks.link.get(plan.link.id) ?? [])
  }

  const summaries = phaseSummaries(blueprint, grid.phases, language)
  const band = bandText(grid, columnWidths, summaries, marks, metrics)
  const headers = grid.lanes.map(({ lane }) => headerText(lane, marks.lane.get(lane.id) ?? [], metrics))
  const { profile } = blueprint
  const laneMinHeights = headers.map(({ height }) => height)
  const rows = placeRows({
    grid,
    bands,
    profile,
    metrics,
    contents,
    badges: blocks,
    routes,
    laneMinHeights,
    top: band.height,
  })
  const edges = cardEdges(grid, contents, rows)
  const labelRight = Math.max(0, ...rows.lines.map(({ kind }) => lineLabelRight(kind, language, metrics)))
  const columns = placeColumns({
    grid,
    bands,
    metrics,
    badges: blocks,
    routes,
    cardTop: edges.top,
    cardBottom: edges.bottom,
    columnWidths,
    left: metrics.headerWidth,
    lineLabelRight: labelRight,
  })

  const width = columns.right
  const boxes = cardBoxes(grid, edges, columns)
  const cards = grid.cards.flatMap((card, index): SceneCard[] => {
    const [content, block, box] = [contents[index], blocks[index], boxes[index]]
    const placed = content && block && box ? sceneCard(card, content, block, box, grid, metrics) : null
    return placed ? [placed] : []
  })
  const lines = rows.lines.map((line) => sceneLine(line, width, language, metrics))
  const stepLanes = grid.lanes.flatMap(({ lane }, index) => {
    const text = headers[index]
    const box = { x: 0, y: rows.laneTop[index] ?? 0, width, height: rows.laneHeight[index] ?? 0 }
    return text ? [placeLane(lane, text, box, metrics)] : []
  })
  const centers = new Map<StepId, number>(cards.map(({ id, box }) => [id, box.x + box.width / 2]))
  const heads = placeColumnHeads(grid, band, columns, rows.bottom, metrics)
  const data = placeDataLanes({
    lanes: grid.dataLanes,
    columns: heads,
    blueprint,
    centers,
    marks,
    metrics,
    language,
    top: rows.bottom,
    width,
  })
  const { phases, markers } = placePhases(grid, band, columns, width, marks, metrics)
  const lanes = [...stepLanes, ...data.lanes]
  const placed = sceneRoutes({ plans, routes, boxes, lines, labels, marks, metrics })
  return {
    blueprint: blueprint.id,
    language,
    size: { width, height: data.bottom },
    frame: { headerWidth: metrics.headerWidth, headerHeight: band.height },
    phases,
    columns: heads.map((column) => ({ ...column, ...toBottom(column, data.bottom) })),
    lanes,
    lines,
    cards,
    routes: improveRouteBadges(placed, { cards, lines }),
    emotions: data.emotions,
    times: data.times,
    cells: data.cells,
    markers: [
      ...markers,
      ...lanes.flatMap(({ id, box }) => markersAt(marks.lane.get(id) ?? [], metrics.headerWidth, box.y)),
    ],
  }
}

/** Columns reach down through the data lanes. */
const toBottom = (
  { box, slot }: Scene['columns'][number],
  bottom: number,
): Pick<Scene['columns'][number], 'box' | 'slot'> => ({
  box: { ...box, height: bottom - box.y },
  slot: { ...slot, height: bottom - slot.y },
})

/** A column is as wide as its widest card of one column needs [S3]. */
function widthsOf({ columns, cards, lanes }: Grid, setting: Setting): number[] {
  const widths = columns.map(() => setting.metrics.cardWidth)
  for (const { step, lane, first, last } of cards) {
    const family = familyOf(lanes[lane]?.lane.role ?? 'notes')
    if (first !== last || !family) continue
    widths[first] = Math.max(widths[first] ?? 0, neededWidth(step, family, setting))
  }
  return widths
}

/** The content of all cards. One that spans columns is set in the least width they can have together. */
function contentsOf({ cards, lanes }: Grid, columnWidths: readonly number[], setting: Setting): CardContent[] {
  return cards.map(({ step, lane, first, last }) => {
    const family = familyOf(lanes[lane]?.lane.role ?? 'notes') ?? 'support'
    const width = columnWidths
      .slice(first, last + 1)
      .reduce((sum, px) => sum + px, (last - first) * setting.metrics.gutter)
    return cardContent(step, family, width, setting)
  })
}
