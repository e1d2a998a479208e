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

/** Where everything of a draft stands: stages 3 and 4 of layout. */
export function placesOf(draft: Draft): Places {
  const routes = piecesOf(draft)
  const rows = placeRows({
    ...draft,
    routes,
    laneMinHeights: draft.headers.map(({ height }) => height),
    top: draft.band.height,
  })
  const edges: CardEdges = cardEdges(draft.grid, draft.contents, rows)
  const columns = placeColumns({
    ...draft,
    routes,
    cardTop: edges.top,
    cardBottom: edges.bottom,
    left: draft.metrics.headerWidth,
    lineLabelRight: rightOfLineLabels(draft, rows.lines),
  })
  return { rows, columns, boxes: cardBoxes(draft.grid, edges, columns), routes }
}

/** The pieces of all routes; the first of each keeps room for label and badges. */
function piecesOf({ plans, labels, grid, bands, marks }: Draft): Segment[][] {
  const routes = segmentsOf(plans, grid.cards, bands)
  for (const [index, { link }] of plans.entries()) {
    const first = routes[index]?.[0]
    if (!first) continue
    first.labelWidth = labels[index]?.widthPx ?? 0
    first.badgeWidth = rowWidth(marks.link.get(link.id) ?? [])
  }
  return routes
}

const rightOfLineLabels = ({ language, metrics }: Draft, lines: Rows['lines']): number =>
  Math.max(0, ...lines.map(({ kind }) => lineLabelRight(kind, language, metrics)))
