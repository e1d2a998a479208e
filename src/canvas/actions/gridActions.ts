import { addColumn } from '../../commands/addColumn'
import { addLane } from '../../commands/addLane'
import { addPhase } from '../../commands/addPhase'
import type { ColumnPlace } from '../../commands/columnPlace'
import { moveColumn } from '../../commands/moveColumn'
import { moveLane } from '../../commands/moveLane'
import { movePhase } from '../../commands/movePhase'
import type { Refusal } from '../../commands/refusal'
import { freshId } from '../../editor/freshId'
import type { ColumnId, LaneId, PhaseId } from '../../model/id'
import type { LaneRole } from '../../model/lane'
import type { Canvas } from '../Canvas'
import { refusalOf, run } from './run'

/** What gestures, keys and menus do to lanes, columns and phases. Indexes count visible ones, without the one moved. */

/** Adds a column and selects it. */
export function addColumnAt(canvas: Canvas, place: ColumnPlace): void {
  const id = freshId('column')
  run(canvas, addColumn, { id, place }, { select: [{ type: 'column', id }] })
}

/** Adds a column in a gap of the picture, counted from the left; between phases it belongs to the left one. */
export function addColumnAtGap(canvas: Canvas, index: number): void {
  const { columns } = canvas.scene()
  const left = columns[index - 1]
  const first = columns[0]
  if (left) addColumnAt(canvas, { after: left.id })
  else if (first) addColumnAt(canvas, { before: first.id })
}

/** The place in the model for a place among the visible columns. Among phases, the neighbour on the side of travel counts. */
function columnPlaceOf(canvas: Canvas, id: ColumnId, index: number): ColumnPlace | null {
  const { columns } = canvas.scene()
  const from = columns.findIndex((column) => column.id === id)
  const rest = columns.filter((column) => column.id !== id)
  const before = rest[index]
  const after = rest[index - 1]
  if (index > from && after) return { after: after.id }
  return before ? { before: before.id } : after ? { after: after.id } : null
}

export function columnMoveRefusal(canvas: Canvas, column: ColumnId, index: number): Refusal | null {
  const place = columnPlaceOf(canvas, column, index)
  return place ? refusalOf(canvas, moveColumn, { column, place }) : 'out-of-range'
}

export function moveColumnTo(canvas: Canvas, column: ColumnId, index: number): void {
  const place = columnPlaceOf(canvas, column, index)
  if (place) run(canvas, moveColumn, { column, place }, { select: [{ type: 'column', id: column }] })
}

/** Moves a column by one place; at the end of its phase, into the next phase. */
export function nudgeColumn(canvas: Canvas, column: ColumnId, by: -1 | 1): void {
  const index = canvas.scene().columns.findIndex(({ id }) => id === column) + by
  if (index >= 0 && index < canvas.scene().columns.length) moveColumnTo(canvas, column, index)
}

/** The index in the model for a place among the visible lanes. */
function laneIndexOf(canvas: Canvas, id: LaneId, index: number): number {
  const rest = canvas.scene().lanes.filter((lane) => lane.id !== id)
  const order = canvas.blueprint().lanes.order.filter((lane) => lane !== id)
  const below = rest[index]
  return below ? order.indexOf(below.id) : order.length
}

export const laneMoveRefusal = (canvas: Canvas, lane: LaneId, index: number): Refusal | null =>
  refusalOf(canvas, moveLane, { lane, index: laneIndexOf(canvas, lane, index) })

export function moveLaneTo(canvas: Canvas, lane: LaneId, index: number): void {
  run(canvas, moveLane, { lane, index: laneIndexOf(canvas, lane, index) }, { select: [{ type: 'lane', id: lane }] })
}

export function nudgeLane(canvas: Canvas, lane: LaneId, by: -1 | 1): void {
  const index = canvas.scene().lanes.findIndex(({ id }) => id === lane) + by
  if (index >= 0 && index < canvas.scene().lanes.length) moveLaneTo(canvas, lane, index)
}

export const phaseMoveRefusal = (canvas: Canvas, phase: PhaseId, index: number): Refusal | null =>
  refusalOf(canvas, movePhase, { phase, index })

export function movePhaseTo(canvas: Canvas, phase: PhaseId, index: number): void {
  run(canvas, movePhase, { phase, index }, { select: [{ type: 'phase', id: phase }] })
}

export function nudgePhase(canvas: Canvas, phase: PhaseId, by: -1 | 1): void {
  const index = canvas.scene().phases.findIndex(({ id }) => id === phase) + by
  if (index >= 0 && index < canvas.scene().phases.length) movePhaseTo(canvas, phase, index)
}

/** Adds a phase with one column and opens its title. */
export function addPhaseAt(canvas: Canvas, index: number): void {
  const id = freshId('phase')
  const title = canvas.messages().canvas.newPhase
  const verdict = run(
    canvas,
    addPhase,
    { id, title, columns: [freshId('column')], index },
    { select: [{ type: 'phase', id }] },
  )
  if (verdict.ok) canvas.session.setState({ editing: { type: 'phase', id } })
}

/** Adds a lane of a role beside another lane, or at the end of its zone, and opens its title. */
export function addLaneAt(
  canvas: Canvas,
  role: LaneRole,
  beside?: { readonly lane: LaneId; readonly below: boolean },
): void {
  const id = freshId('lane')
  const title = canvas.messages().canvas.laneRoles[role]
  const index = beside ? canvas.blueprint().lanes.order.indexOf(beside.lane) + (beside.below ? 1 : 0) : undefined
  const verdict = run(
    canvas,
    addLane,
    { id, role, title, ...(index === undefined ? {} : { index }) },
    { select: [{ type: 'lane', id }] },
  )
  if (verdict.ok) canvas.session.setState({ editing: { type: 'lane', id } })
}

/** Takes a lane out of the picture, and offers it back. */
export function hideLane(canvas: Canvas, lane: LaneId): void {
  const { session } = canvas
  const { canvas: messages } = canvas.messages()
  const show = () => {
    const lanes = new Set(session.getState().hiddenLanes)
    lanes.delete(lane)
    session.setState({ hiddenLanes: lanes })
  }
  session.setState({
    hiddenLanes: new Set([...session.getState().hiddenLanes, lane]),
    notice: {
      text: messages.laneHidden(canvas.blueprint().lanes.byId[lane]?.title ?? ''),
      tone: 'info',
      action: { label: messages.showAgain, run: show },
    },
  })
  canvas.editor.select([])
}

/** Shows all hidden lanes. */
export function showAllLanes(canvas: Canvas): void {
  canvas.session.setState({ hiddenLanes: new Set() })
}
