import type { StepId } from '../model/id'
import { type DataLanes, placeDataLanes } from './dataLanes'
import type { Draft } from './draft'
import { markersAt, placeLane } from './header'
import { keptList } from './keptList'
import { sceneLine } from './lineLabel'
import { placeColumnHeads, placePhases } from './phaseBand'
import type { Places } from './places'
import { improveRouteBadges } from './routeBadges'
import type { Rows } from './routing/rows'
import { sameJourney } from './sameJourney'
import type { Scene, SceneCard, SceneColumn, SceneLane, SceneLine, SceneRoute } from './scene'
import { sceneCard } from './sceneCard'
import { sceneRoutes } from './sceneRoute'

/** A scene with what it was made from, for the one after it. */
export interface Assembled {
  readonly draft: Draft
  readonly places: Places
  readonly scene: Scene
  /** Cards by their index in the grid; null where one has no place in the scene. */
  readonly cards: readonly (SceneCard | null)[]
  /** Routes by their index among the plans, badges at their starts. */
  readonly routes: readonly (SceneRoute | null)[]
  readonly data: DataLanes
}

/**
 * Builds the scene from what is shown and where it stands: stage 5 of layout. Cards and routes that look as they did in the
 * scene before stay the same objects [S18].
 */
export function assemble(draft: Draft, places: Places, before: Assembled | null = null): Assembled {
  const cardAt = placeCards(draft, places, before)
  const cards = cardAt.filter((card) => card !== null)
  const routes = sceneRoutes(draft, places, before)
  const heads = placeColumnHeads(draft.grid, draft.band, places.columns, draft.metrics)
  const data = dataOf(draft, places, heads, before)
  const isSameSheet = before !== null && before.data === data && sameSheet(before, draft, places)
  const sheet = isSameSheet ? sheetOf(before.scene) : placeSheet(draft, places, heads, data)
  const scene: Scene = {
    blueprint: draft.blueprint.id,
    language: draft.language,
    ...sheet,
    cards: keptList(before?.scene.cards, cards),
    routes: shownRoutes(),
    emotions: data.emotions,
    times: data.times,
    cells: data.cells,
  }
  return { draft, places, scene, cards: cardAt, routes, data }

  function shownRoutes(): readonly SceneRoute[] {
    const isSame = before?.places === places && before.routes === routes && before.draft.badges === draft.badges
    return isSame ? before.scene.routes : keptList(before?.scene.routes, improved(routes, cards, sheet.lines))
  }
}

/** What a scene shows beside cards, routes and data. */
type Sheet = Pick<Scene, 'size' | 'frame' | 'phases' | 'columns' | 'lanes' | 'lines' | 'markers'>

const sheetOf = ({ size, frame, phases, columns, lanes, lines, markers }: Scene): Sheet => ({
  size,
  frame,
  phases,
  columns,
  lanes,
  lines,
  markers,
})

/** Whether nothing of the sheet has changed its words or its place. */
const sameSheet = (before: Assembled, draft: Draft, places: Places): boolean =>
  before.places === places &&
  before.draft.grid.lanes === draft.grid.lanes &&
  before.draft.grid.columns === draft.grid.columns &&
  before.draft.headers === draft.headers &&
  before.draft.band === draft.band &&
  before.draft.marks === draft.marks

function placeSheet(draft: Draft, places: Places, heads: readonly SceneColumn[], data: DataLanes): Sheet {
  const { grid, band, marks, metrics, language } = draft
  const { rows, columns } = places
  const width = columns.right
  const { phases, markers } = placePhases(grid, band, columns, width, marks, metrics)
  const lanes = [...stepLanes(draft, rows, width), ...data.lanes]
  return {
    size: { width, height: data.bottom },
    frame: { headerWidth: metrics.headerWidth, headerHeight: band.height },
    phases,
    columns: heads.map((column) => reachingDown(column, data.bottom)),
    lanes,
    lines: rows.lines.map((line) => sceneLine(line, width, language, metrics)),
    markers: [
      ...markers,
      ...lanes.flatMap(({ id, box }) => markersAt(marks.lane.get(id) ?? [], metrics.headerWidth, box.y)),
    ],
  }
}

/** The data lanes; those before, while nothing that they show has changed its value or its place. */
function dataOf(draft: Draft, places: Places, columns: readonly SceneColumn[], before: Assembled | null): DataLanes {
  const { blueprint, grid, marks, metrics, language } = draft
  const isSame =
    before?.places === places && before.draft.marks === marks && sameJourney(before.draft.blueprint, blueprint)
  if (isSame) return before.data
  return placeDataLanes({
    lanes: grid.dataLanes,
    columns,
    blueprint,
    centers: centersOf(draft, places),
    marks,
    metrics,
    language,
    top: places.rows.bottom,
    width: places.columns.right,
  })
}

const improved = (
  routes: readonly (SceneRoute | null)[],
  cards: readonly SceneCard[],
  lines: readonly SceneLine[],
): SceneRoute[] =>
  improveRouteBadges(
    routes.filter((route) => route !== null),
    { cards, lines },
  )

function placeCards(
  { grid, keptCards, contents, badges, metrics }: Draft,
  { boxes }: Places,
  before: Assembled | null,
): (SceneCard | null)[] {
  const cards: (SceneCard | null)[] = []
  for (let index = 0; index < grid.cards.length; index++) {
    const [card, content, block, box] = [grid.cards[index], contents[index], badges[index], boxes[index]]
    const at = keptCards[index] ?? -1
    const known = before && at >= 0 ? before.cards[at] : null
    const looksSame = known?.box === box && before?.draft.contents[at] === content && before?.draft.badges[at] === block
    if (known && looksSame) cards.push(known)
    else cards.push(card && content && block && box ? sceneCard(card, content, block, box, grid, metrics) : null)
  }
  return cards
}

/** The middle of each visible card. */
const centersOf = ({ grid }: Draft, { boxes }: Places): Pick<ReadonlyMap<StepId, number>, 'get'> => ({
  get: (step) => {
    const box = boxes[grid.cardOf.get(step) ?? -1]
    return box && box.x + box.width / 2
  },
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
