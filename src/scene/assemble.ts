import type { Box } from '../geometry/box'
import type { StepId } from '../model/id'
import { type CardEdges, cardBoxes } from './cardFrames'
import { placeDataLanes } from './dataLanes'
import type { Draft } from './draft'
import { markersAt, placeLane } from './header'
import { sceneLine } from './lineLabel'
import { placeColumnHeads, placePhases } from './phaseBand'
import { improveRouteBadges } from './routeBadges'
import type { Columns } from './routing/columns'
import type { Rows } from './routing/rows'
import type { Scene, SceneCard, SceneColumn, SceneLane } from './scene'
import { sceneCard } from './sceneCard'
import { sceneRoutes } from './sceneRoute'

/** Parts of the scene before that are the same in this one [S18]. */
export interface Reuse {
  /** The cards before, by their index in the grid; null where they are drawn anew. */
  readonly cards: readonly (SceneCard | null)[]
  readonly routes: Scene['routes'] | null
}

/** Where everything stands. */
export interface Places {
  readonly rows: Rows
  readonly edges: CardEdges
  readonly columns: Columns
}

/** Builds the scene from what is shown and where it stands: stage 5 of layout. */
export function assemble(draft: Draft, { rows, edges, columns }: Places, reuse: Reuse | null = null): Scene {
  const { blueprint, grid, band, marks, metrics, language } = draft
  const width = columns.right
  const boxes = cardBoxes(grid, edges, columns)
  const cards = placeCards(draft, boxes, reuse?.cards)
  const lines = rows.lines.map((line) => sceneLine(line, width, language, metrics))
  const heads = placeColumnHeads(grid, band, columns, metrics)
  const data = placeDataLanes({
    lanes: grid.dataLanes,
    columns: heads,
    blueprint,
    centers: new Map<StepId, number>(cards.map(({ id, box }) => [id, box.x + box.width / 2])),
    marks,
    metrics,
    language,
    top: rows.bottom,
    width,
  })
  const { phases, markers } = placePhases(grid, band, columns, width, marks, metrics)
  const lanes = [...stepLanes(draft, rows, width), ...data.lanes]
  return {
    blueprint: blueprint.id,
    language,
    size: { width, height: data.bottom },
    frame: { headerWidth: metrics.headerWidth, headerHeight: band.height },
    phases,
    columns: heads.map((column) => reachingDown(column, data.bottom)),
    lanes,
    lines,
    cards,
    routes: reuse?.routes ?? improveRouteBadges(sceneRoutes({ ...draft, boxes, lines }), { cards, lines }),
    emotions: data.emotions,
    times: data.times,
    cells: data.cells,
    markers: [
      ...markers,
      ...lanes.flatMap(({ id, box }) => markersAt(marks.lane.get(id) ?? [], metrics.headerWidth, box.y)),
    ],
  }
}

const placeCards = (
  { grid, contents, badges, metrics }: Draft,
  boxes: readonly Box[],
  kept: Reuse['cards'] = [],
): SceneCard[] =>
  grid.cards.flatMap((card, index) => {
    const known = kept[index]
    if (known) return known
    const [content, block, box] = [contents[index], badges[index], boxes[index]]
    const placed = content && block && box ? sceneCard(card, content, block, box, grid, metrics) : null
    return placed ?? []
  })

const stepLanes = ({ grid, headers, metrics }: Draft, { laneTop, laneHeight }: Rows, width: number): SceneLane[] =>
  grid.lanes.flatMap(({ lane }, index) => {
    const text = headers[index]
    const box = { x: 0, y: laneTop[index] ?? 0, width, height: laneHeight[index] ?? 0 }
    return text ? placeLane(lane, text, box, metrics) : []
  })

/** A column from the phase band through all lanes. */
const reachingDown = (column: SceneColumn, bottom: number): SceneColumn => ({
  ...column,
  box: { ...column.box, height: bottom - column.box.y },
  slot: { ...column.slot, height: bottom - column.slot.y },
})
