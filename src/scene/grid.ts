/**
 * The grid: which card stands in which row and column, before anything has a size.
 *
 * A lane holds one row of cards per place in its fullest cell; a card that covers several columns takes the same row in
 * all of them. Rows and columns are numbered through the whole blueprint, so that routing sees one plain grid.
 */
import type { Blueprint, Phase } from '../model/blueprint'
import type { ColumnId, LaneId, StepId } from '../model/id'
import { isDataRole, type Lane } from '../model/lane'
import { own } from '../model/own'
import { recordsIn } from '../model/recordsIn'
import type { Step } from '../model/step'

export interface GridColumn {
  readonly id: ColumnId
  readonly title: string | undefined
  /** Index of its phase. */
  readonly phase: number
}

export interface GridLane {
  readonly lane: Lane
  readonly firstRow: number
  readonly rowCount: number
}

export interface GridCard {
  readonly step: Step
  /** Index among `Grid.lanes`. */
  readonly lane: number
  readonly row: number
  /** First and last column covered. */
  readonly first: number
  readonly last: number
}

export interface Grid {
  readonly phases: readonly Phase[]
  readonly columns: readonly GridColumn[]
  /** Visible lanes with steps, from the top. */
  readonly lanes: readonly GridLane[]
  /** Visible lanes with data, below them. */
  readonly dataLanes: readonly Lane[]
  /** In reading order: by lane, row, column, id. */
  readonly cards: readonly GridCard[]
  readonly cardOf: ReadonlyMap<StepId, number>
  readonly rowCount: number
  /** Index of the card at `row * columns.length + column`, or -1. */
  readonly occupant: Int32Array
}

/** Orders ids by code unit: no locale, the same on every machine. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function columnsOf({ phases, columns }: Blueprint): { phases: Phase[]; columns: GridColumn[] } {
  const known = new Set<ColumnId>()
  const list: GridColumn[] = []
  const inPlace = phases.order.flatMap((id) => own(phases.byId, id) ?? [])
  for (const [phase, { columns: ids }] of inPlace.entries()) {
    for (const id of ids) {
      if (known.has(id)) continue
      known.add(id)
      list.push({ id, title: own(columns, id)?.title, phase })
    }
  }
  return { phases: inPlace, columns: list }
}

interface Placed {
  readonly step: Step
  readonly lane: number
  readonly first: number
  readonly last: number
}

/** Gives each card of a lane the first row below all cards that precede it in any of its columns. */
function stack(placed: readonly Placed[], columnCount: number, firstRow: number): { cards: GridCard[]; rows: number } {
  const free = new Int32Array(columnCount)
  let rows = 1
  const cards = placed.map(({ step, lane, first, last }): GridCard => {
    let place = 0
    for (let column = first; column <= last; column++) place = Math.max(place, free[column] ?? 0)
    free.fill(place + 1, first, last + 1)
    rows = Math.max(rows, place + 1)
    return { step, lane, row: firstRow + place, first, last }
  })
  return { cards, rows }
}

const byPlace = (a: Placed, b: Placed): number =>
  a.step.order - b.step.order || a.first - b.first || compareIds(a.step.id, b.step.id)

/**
 * Places the steps of all visible lanes. Steps at unknown lanes or columns are left out. Cards of a grid `before` with the same
 * phases, columns and lanes stay the same objects where they stand as they stood.
 */
export function buildGrid(blueprint: Blueprint, hiddenLanes: ReadonlySet<LaneId>, before: Grid | null = null): Grid {
  const { phases, columns } = before ?? columnsOf(blueprint)
  const columnIndex = new Map(columns.map(({ id }, index) => [id, index]))
  const visible = blueprint.lanes.order
    .flatMap((id) => own(blueprint.lanes.byId, id) ?? [])
    .filter(({ id }) => !hiddenLanes.has(id))
  const stepLanes = visible.filter(({ role }) => !isDataRole(role))
  const laneIndex = new Map(stepLanes.map(({ id }, index) => [id, index]))
  const perLane: Placed[][] = stepLanes.map(() => [])
  for (const step of recordsIn<Step>(blueprint.steps)) {
    const lane = laneIndex.get(step.lane)
    const first = columnIndex.get(step.column)
    if (lane === undefined || first === undefined) continue
    const last = Math.min(columns.length - 1, first + Math.max(1, step.span ?? 1) - 1)
    perLane[lane]?.push({ step, lane, first, last })
  }
  const lanes: GridLane[] = []
  const cards: GridCard[] = []
  let rowCount = 0
  for (const [index, lane] of stepLanes.entries()) {
    const { cards: stacked, rows } = stack((perLane[index] ?? []).sort(byPlace), columns.length, rowCount)
    for (const card of stacked.sort((a, b) => a.row - b.row || a.first - b.first)) cards.push(keptCard(before, card))
    lanes.push({ lane, firstRow: rowCount, rowCount: rows })
    rowCount += rows
  }
  return {
    phases,
    columns,
    lanes: before && lanes.every((lane, index) => sameLane(lane, before.lanes[index])) ? before.lanes : lanes,
    dataLanes: visible.filter(({ role }) => isDataRole(role)),
    cards,
    cardOf: new Map(cards.map(({ step }, index) => [step.id, index])),
    rowCount,
    occupant: occupants(cards, rowCount, columns.length),
  }
}

const sameLane = (a: GridLane, b: GridLane | undefined): boolean =>
  a.lane === b?.lane && a.firstRow === b.firstRow && a.rowCount === b.rowCount

function keptCard(before: Grid | null, card: GridCard): GridCard {
  const known = before?.cards[before.cardOf.get(card.step.id) ?? -1]
  const isSame =
    known?.step === card.step &&
    known.lane === card.lane &&
    known.row === card.row &&
    known.first === card.first &&
    known.last === card.last
  return isSame ? known : card
}

function occupants(cards: readonly GridCard[], rowCount: number, columnCount: number): Int32Array {
  const occupant = new Int32Array(rowCount * columnCount).fill(-1)
  for (const [index, { row, first, last }] of cards.entries()) {
    occupant.fill(index, row * columnCount + first, row * columnCount + last + 1)
  }
  return occupant
}
