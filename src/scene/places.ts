import type { Box } from '../geometry/box'
import { rowWidth } from './badgeRow'
import { type CardEdges, cardBoxes, cardEdges } from './cardFrames'
import type { Draft } from './draft'
import { lineLabelRight } from './lineLabel'
import { type Columns, placeColumns } from './routing/columns'
import { placeRows, type Rows } from './routing/rows'
import { type Segment, segmentsOf } from './routing/segments'

/** Where everything stands. */
export interface Places {
  readonly rows: Rows
  readonly columns: Columns
  /** Boxes of all cards, by their index in the grid. */
  readonly boxes: readonly Box[]
  /** The pieces of each route. */
  readonly routes: readonly (readonly Segment[])[]
}

/** What is remembered of a layout to place the next one: it may not be used any more, since its pieces of routes are. */
export interface Placed {
  readonly draft: Draft
  readonly places: Places
}

/** Where everything of a draft stands: stages 3 and 4 of layout. */
export function placesOf(draft: Draft, before: Placed | null = null): Places {
  const routes = piecesOf(draft, before)
  const rows = placeRows(
    {
      ...draft,
      routes,
      laneMinHeights: draft.headers.map(({ height }) => height),
      top: draft.band.height,
    },
    before?.places.rows,
  )
  const edges: CardEdges = cardEdges(draft.grid, draft.contents, rows)
  const columns = placeColumns(
    {
      ...draft,
      routes,
      cardTop: edges.top,
      cardBottom: edges.bottom,
      left: draft.metrics.headerWidth,
      lineLabelRight: rightOfLineLabels(draft, rows.lines),
    },
    before?.places.columns,
  )
  return { rows, columns, boxes: cardBoxes(draft.grid, edges, columns, draft.keptCards, before?.places.boxes), routes }
}

/** The pieces of all routes; the first of each keeps room for label and badges. */
function piecesOf({ plans, labels, keptPlans, grid, bands, marks }: Draft, before: Placed | null): Places['routes'] {
  const cut = before && { plans: before.draft.plans, routes: before.places.routes }
  const routes = segmentsOf(plans, keptPlans, grid, bands, cut)
  for (let index = 0; index < routes.length; index++) {
    const [plan, first] = [plans[index], routes[index]?.[0]]
    if (!plan || !first) continue
    const pains = marks.link.get(plan.link.id)
    first.labelWidth = labels[index]?.widthPx ?? 0
    first.badgeWidth = pains ? rowWidth(pains) : 0
  }
  return routes
}

const rightOfLineLabels = ({ language, metrics }: Draft, lines: Rows['lines']): number =>
  Math.max(0, ...lines.map(({ kind }) => lineLabelRight(kind, language, metrics)))
