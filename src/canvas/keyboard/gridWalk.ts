import type { Selected } from '../../editor/selection'
import type { ColumnId, LaneId } from '../../model/id'
import { phaseOfFold } from '../../scene/foldPhases'
import type { Scene, SceneCard } from '../../scene/scene'
import { cardOf, cardsIn, columnOf } from '../sceneGrid'

/**
 * Walking the grid with the keyboard: steps and empty cells, with lane headers at the left end and column and phase
 * headers at the top. Pure, so that the order of travel is tested without a browser.
 */

export type Direction = 'up' | 'down' | 'left' | 'right'

type Entry = 'first' | 'last' | number

interface Place {
  readonly lane: number
  readonly fromColumn: number
  readonly toColumn: number
  /** Place in the stack of the cell; -1 in an empty cell. */
  readonly stack: number
}

const stepLanes = (scene: Scene) => scene.lanes.filter((lane) => lane.family !== null)

const columnIndex = (scene: Scene, id: ColumnId): number => scene.columns.findIndex((column) => column.id === id)

/** Indexes of the first and last column that a card covers. */
export function columnsOf(scene: Scene, card: SceneCard): readonly [number, number] {
  const from = columnIndex(scene, card.column)
  const right = card.box.x + card.box.width
  let to = from
  for (let index = from + 1; index < scene.columns.length; index++) {
    const slot = scene.columns[index]?.slot
    if (slot && slot.x + slot.width / 2 < right) to = index
  }
  return [from, to]
}

/** What stands in a cell: the wanted card of its stack, or the empty cell. */
function enter(scene: Scene, lane: LaneId, column: ColumnId, entry: Entry): Selected {
  const slot = columnOf(scene, column)
  // A folded phase has no places of its own.
  if (slot?.folded) return { type: 'phase', id: slot.phase }
  const cards = cardsIn(scene, lane, column)
  const at = entry === 'first' ? 0 : entry === 'last' ? cards.length - 1 : Math.min(entry, cards.length - 1)
  const card = cards[Math.max(0, at)]
  return card ? { type: 'step', id: card.id } : { type: 'cell', lane, column }
}

function enterAt(scene: Scene, lane: number, column: number, entry: Entry): Selected | null {
  const row = stepLanes(scene)[lane]
  const slot = scene.columns[column]
  return row && slot ? enter(scene, row.id, slot.id, entry) : null
}

function placeOf(scene: Scene, from: Selected): Place | null {
  const lanes = stepLanes(scene)
  if (from.type === 'cell') {
    const column = columnIndex(scene, from.column)
    const lane = lanes.findIndex(({ id }) => id === from.lane)
    return lane < 0 || column < 0 ? null : { lane, fromColumn: column, toColumn: column, stack: -1 }
  }
  const card = from.type === 'step' ? cardOf(scene, from.id) : undefined
  if (!card) return null
  const [fromColumn, toColumn] = columnsOf(scene, card)
  return {
    lane: lanes.findIndex(({ id }) => id === card.lane),
    fromColumn,
    toColumn,
    stack: cardsIn(scene, card.lane, card.column).findIndex(({ id }) => id === card.id),
  }
}

/** The next place of the lane to a side; folded phases are passed over. */
function enterBeside(scene: Scene, place: Place, by: -1 | 1): Selected | null {
  let column = (by < 0 ? place.fromColumn : place.toColumn) + by
  while (scene.columns[column]?.folded) column += by
  return enterAt(scene, place.lane, column, Math.max(0, place.stack))
}

function walkCells(scene: Scene, place: Place, direction: Direction): Selected | null {
  const lanes = stepLanes(scene)
  const row = lanes[place.lane]
  const column = scene.columns[place.fromColumn]
  if (!row || !column) return null
  switch (direction) {
    case 'left':
      return enterBeside(scene, place, -1) ?? { type: 'lane', id: row.id }
    case 'right':
      return enterBeside(scene, place, 1)
    case 'up':
      if (place.stack > 0) return enter(scene, row.id, column.id, place.stack - 1)
      return enterAt(scene, place.lane - 1, place.fromColumn, 'last') ?? { type: 'column', id: column.id }
    case 'down': {
      const below = cardsIn(scene, row.id, column.id)[place.stack + 1]
      if (place.stack >= 0 && below) return { type: 'step', id: below.id }
      return enterAt(scene, place.lane + 1, place.fromColumn, 'first')
    }
  }
}

function walkLanes(scene: Scene, index: number, direction: Direction): Selected | null {
  const step = direction === 'up' ? -1 : direction === 'down' ? 1 : 0
  const lane = scene.lanes[index + step]
  if (step !== 0) return lane ? { type: 'lane', id: lane.id } : null
  const row = stepLanes(scene).findIndex(({ id }) => id === scene.lanes[index]?.id)
  return direction === 'right' && row >= 0 ? enterAt(scene, row, 0, 'first') : null
}

function walkColumns(scene: Scene, index: number, direction: Direction): Selected | null {
  const column = scene.columns[index]
  if (!column) return null
  if (direction === 'up') return { type: 'phase', id: column.phase }
  if (direction === 'down') return enterAt(scene, 0, index, 'first')
  const next = scene.columns[index + (direction === 'left' ? -1 : 1)]
  return next ? { type: 'column', id: next.id } : null
}

function walkPhases(scene: Scene, index: number, direction: Direction): Selected | null {
  const phase = scene.phases[index]
  if (!phase || direction === 'up') return null
  if (direction === 'down') {
    const column = scene.columns.find((candidate) => candidate.phase === phase.id)
    return column ? { type: 'column', id: column.id } : null
  }
  const next = scene.phases[index + (direction === 'left' ? -1 : 1)]
  return next ? { type: 'phase', id: next.id } : null
}

/** Where the keyboard starts: the first step in reading order, else the first cell. */
export function firstPlace(scene: Scene): Selected | null {
  const [card] = scene.cards
    .filter(({ id }) => phaseOfFold(id) === null)
    .sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y)
  return card ? { type: 'step', id: card.id } : enterAt(scene, 0, 0, 'first')
}

/** The neighbour of `from` in a direction; null at the edge of the grid. */
export function walk(scene: Scene, from: Selected, direction: Direction): Selected | null {
  switch (from.type) {
    case 'lane':
      return walkLanes(
        scene,
        scene.lanes.findIndex(({ id }) => id === from.id),
        direction,
      )
    case 'column':
      return walkColumns(scene, columnIndex(scene, from.id), direction)
    case 'phase':
      return walkPhases(
        scene,
        scene.phases.findIndex(({ id }) => id === from.id),
        direction,
      )
    case 'link': {
      const route = scene.routes.find(({ id }) => id === from.id)
      if (!route) return firstPlace(scene)
      const step = direction === 'left' || direction === 'up' ? route.from : route.to
      const folded = phaseOfFold(step)
      return folded ? { type: 'phase', id: folded } : { type: 'step', id: step }
    }
    default: {
      const place = placeOf(scene, from)
      return place ? walkCells(scene, place, direction) : firstPlace(scene)
    }
  }
}

/** The same lane in the first column of the phase before or after; for the first phase, its own first column. */
export function walkPhase(scene: Scene, from: Selected | null, by: -1 | 1): Selected | null {
  const place = (from && placeOf(scene, from)) ?? { lane: 0, fromColumn: 0 }
  const column = scene.columns[place.fromColumn]
  const phase = scene.phases.findIndex(({ id }) => id === column?.phase)
  const target = scene.phases[Math.min(scene.phases.length - 1, Math.max(0, phase + by))]
  const first = scene.columns.findIndex((candidate) => candidate.phase === target?.id)
  return first < 0 ? null : enterAt(scene, place.lane, first, 'first')
}

/** The first or last column of the lane. */
export function walkToEnd(scene: Scene, from: Selected, end: 'first' | 'last'): Selected | null {
  const place = placeOf(scene, from)
  return place ? enterAt(scene, place.lane, end === 'first' ? 0 : scene.columns.length - 1, 'first') : null
}

/** The cell of a step or cell; null for anything else. */
export function cellOf(scene: Scene, place: Selected): { readonly lane: LaneId; readonly column: ColumnId } | null {
  if (place.type === 'cell') return { lane: place.lane, column: place.column }
  const card = place.type === 'step' ? cardOf(scene, place.id) : undefined
  return card ? { lane: card.lane, column: card.column } : null
}
