import type { CaptureRun, NewStepEditing } from '../../editor/session'
import type { ColumnId, LaneId, StepId } from '../../model/id'
import type { Scene } from '../../scene/scene'
import { cardOf, cardsIn } from '../sceneGrid'

/**
 * Fast capture: where Enter and Tab lead while steps are typed one after the other, and what the next one is linked to.
 *
 * Enter goes along the lane, beyond the end of the journey into a column that comes into being with its step. Tab goes
 * to the lane below, Shift the other way. A cell that holds a step ends the run: its step is selected. Pure, so that it
 * is tested without a browser.
 */

/** Where to go from a new step: along its lane, or to the neighbouring lane. */
export type Onward = 'next' | 'previous' | 'below' | 'above'

export type Destination =
  | { readonly to: 'cell'; readonly editing: NewStepEditing }
  | { readonly to: 'step'; readonly id: StepId }

/** A step that has just been committed in the cell of the field; null where the field was left empty. */
type Committed = StepId | null

interface Cell {
  readonly lane: LaneId
  readonly column: ColumnId
}

/** What stands where, steps that are not in the scene yet included. */
type PlaceOf = (step: StepId) => Cell | undefined

/**
 * The place that a key leads to; null at the edge of the grid.
 *
 * @param freshColumn the id of the column that comes into being if the journey has to grow
 * @param placeOf where the steps of the run stand
 */
export function captureOnward(
  scene: Scene,
  editing: NewStepEditing,
  committed: Committed,
  onward: Onward,
  { freshColumn, placeOf }: { readonly freshColumn: ColumnId; readonly placeOf: PlaceOf },
): Destination | null {
  const cell =
    onward === 'next' || onward === 'previous' ? beside(scene, editing, committed, onward, freshColumn) : null
  const target =
    cell ?? (onward === 'below' || onward === 'above' ? acrossLanes(scene, editing, committed, onward) : null)
  if (!target) return null
  const [card] = target.after ? [] : cardsIn(scene, target.lane, target.column)
  if (card) return { to: 'step', id: card.id }
  const steps = [...(editing.run?.steps ?? []), ...(committed ? [committed] : [])]
  const laneIs = (id: LaneId) => scene.lanes.find((lane) => lane.id === id)
  // Evidence is met, it does not follow one from another.
  const isEvidence = laneIs(target.lane)?.family === 'evidence' && target.lane === editing.lane
  const neighbour = isEvidence
    ? undefined
    : committed
      ? { step: committed, isSource: onward === 'next' || onward === 'below' }
      : neighbourOf(scene, target, steps, placeOf)
  const run: CaptureRun = {
    steps,
    ...(neighbour ? { neighbour } : {}),
    ...(target.after ? { columnAfter: target.after } : {}),
  }
  return { to: 'cell', editing: { type: 'new-step', lane: target.lane, column: target.column, run } }
}

type Target = Cell & { /** The column comes into being after this one. */ readonly after?: ColumnId | undefined }

/** The columns as they will be once a new one of the field exists. */
const columnsWith = (scene: Scene, { column, run }: NewStepEditing, exists: boolean): ColumnId[] => {
  const columns = scene.columns.map(({ id }) => id)
  return exists && run?.columnAfter && !columns.includes(column) ? [...columns, column] : columns
}

function beside(
  scene: Scene,
  editing: NewStepEditing,
  committed: Committed,
  onward: 'next' | 'previous',
  freshColumn: ColumnId,
): Target | null {
  const columns = columnsWith(scene, editing, committed !== null)
  const at = columns.indexOf(editing.column)
  const { lane } = editing
  // An empty field in a column that is not there yet: there is nothing beyond it.
  if (at < 0) {
    const last = columns.at(-1)
    return onward === 'previous' && last ? { lane, column: last } : null
  }
  const column = columns[at + (onward === 'next' ? 1 : -1)]
  if (column) return { lane, column }
  return onward === 'next' && committed ? { lane, column: freshColumn, after: editing.column } : null
}

function acrossLanes(
  scene: Scene,
  { lane, column, run }: NewStepEditing,
  committed: Committed,
  onward: 'below' | 'above',
): Target | null {
  const lanes = scene.lanes.filter(({ family }) => family !== null)
  const next = lanes[lanes.findIndex(({ id }) => id === lane) + (onward === 'below' ? 1 : -1)]
  if (!next) return null
  const isNew = !committed && !scene.columns.some(({ id }) => id === column)
  return { lane: next.id, column, after: isNew ? run?.columnAfter : undefined }
}

/** What a step of a cell follows, where nothing leads to it directly: its column in the run first, then its lane. */
function neighbourOf(
  scene: Scene,
  target: Cell,
  steps: readonly StepId[],
  placeOf: PlaceOf,
): CaptureRun['neighbour'] | undefined {
  const laneAt = (id: LaneId) => scene.lanes.findIndex((lane) => lane.id === id)
  const columnAt = (id: ColumnId) => {
    const index = scene.columns.findIndex((column) => column.id === id)
    return index < 0 ? scene.columns.length : index
  }
  const inColumn = steps.findLast((id) => placeOf(id)?.column === target.column)
  const above = inColumn && placeOf(inColumn)
  if (inColumn && above) return { step: inColumn, isSource: laneAt(above.lane) < laneAt(target.lane) }
  const inLane = steps.findLast((id) => placeOf(id)?.lane === target.lane)
  const before = inLane && placeOf(inLane)
  return inLane && before ? { step: inLane, isSource: columnAt(before.column) < columnAt(target.column) } : undefined
}

/** A cell of the scene that a step stands in. */
export const cellOfCard = (scene: Scene, id: StepId): Cell | undefined => {
  const card = cardOf(scene, id)
  return card && { lane: card.lane, column: card.column }
}
