import type { Refusal } from '../../commands/refusal'
import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { ColumnId, LaneId, PhaseId } from '../../model/id'
import type { Scene } from '../../scene/scene'
import {
  columnMoveRefusal,
  laneMoveRefusal,
  moveColumnTo,
  moveLaneTo,
  movePhaseTo,
  phaseMoveRefusal,
} from '../actions/gridActions'
import { explain } from '../actions/run'
import type { Canvas } from '../Canvas'
import { toScene } from '../view/view'
import type { Gesture } from './gesture'

/** What the three kinds of header have in common: boxes along an axis, and a command that moves one among them. */
interface Row {
  readonly axis: 'lane' | 'column'
  /** Index of what is moved. */
  readonly from: number
  readonly moving: Box
  /** Start and end of each along the axis. */
  readonly ranges: readonly (readonly [number, number])[]
  refusal(index: number): Refusal | null
  move(index: number): void
}

/** The place among `ranges`, the moved one taken out, for a pointer at `at`: as many as have their middle before it. */
export const reorderIndex = (ranges: Row['ranges'], from: number, at: number): number =>
  ranges.filter(([low, high], index) => index !== from && (low + high) / 2 < at).length

/** Where the marker of a place is drawn. */
function markerAt(ranges: Row['ranges'], from: number, index: number): number {
  const rest = ranges.filter((_, other) => other !== from)
  const before = rest[index - 1]
  const after = rest[index]
  if (before && after) return index === from ? (before[1] + after[0]) / 2 : index < from ? after[0] : before[1]
  return after?.[0] ?? before?.[1] ?? 0
}

function reorder(canvas: Canvas, start: Point, row: Row): Gesture {
  const along = ({ x, y }: Point) => (row.axis === 'lane' ? y : x)
  const first = along(toScene(canvas.view(), start))
  const indexAt = (point: Point) => reorderIndex(row.ranges, row.from, along(toScene(canvas.view(), point)))
  return {
    pansAtEdge: row.axis === 'lane' ? 'y' : 'x',
    cursor: 'grabbing',
    move(point) {
      const index = indexAt(point)
      canvas.overlay.set({
        type: 'reorder',
        axis: row.axis,
        moving: row.moving,
        by: along(toScene(canvas.view(), point)) - first,
        at: markerAt(row.ranges, row.from, index),
        refused: index === row.from ? null : row.refusal(index),
      })
    },
    end(point) {
      canvas.overlay.set(null)
      const index = indexAt(point)
      if (index === row.from) return
      const refusal = row.refusal(index)
      if (refusal) explain(canvas, refusal)
      else row.move(index)
    },
    cancel() {
      canvas.overlay.set(null)
    },
  }
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Moves a lane among the lanes, its steps along with it. */
export function reorderLane(canvas: Canvas, id: LaneId, start: Point): Gesture {
  const { lanes } = canvas.scene()
  const from = lanes.findIndex((lane) => lane.id === id)
  return reorder(canvas, start, {
    axis: 'lane',
    from,
    moving: lanes[from]?.box ?? NOWHERE,
    ranges: lanes.map(({ box }) => [box.y, box.y + box.height]),
    refusal: (index) => laneMoveRefusal(canvas, id, index),
    move: (index) => moveLaneTo(canvas, id, index),
  })
}

const fullHeight = (scene: Scene, x: number, width: number): Box => ({ x, y: 0, width, height: scene.size.height })

/** Moves a column among all columns; it joins the phase that it lands in. */
export function reorderColumn(canvas: Canvas, id: ColumnId, start: Point): Gesture {
  const scene = canvas.scene()
  const from = scene.columns.findIndex((column) => column.id === id)
  const slot = scene.columns[from]?.slot
  return reorder(canvas, start, {
    axis: 'column',
    from,
    moving: slot ? fullHeight(scene, slot.x, slot.width) : NOWHERE,
    ranges: scene.columns.map((column) => [column.slot.x, column.slot.x + column.slot.width]),
    refusal: (index) => columnMoveRefusal(canvas, id, index),
    move: (index) => moveColumnTo(canvas, id, index),
  })
}

/** Moves a phase with all its columns. */
export function reorderPhase(canvas: Canvas, id: PhaseId, start: Point): Gesture {
  const scene = canvas.scene()
  const from = scene.phases.findIndex((phase) => phase.id === id)
  const box = scene.phases[from]?.box
  return reorder(canvas, start, {
    axis: 'column',
    from,
    moving: box ? fullHeight(scene, box.x, box.width) : NOWHERE,
    ranges: scene.phases.map((phase) => [phase.box.x, phase.box.x + phase.box.width]),
    refusal: (index) => phaseMoveRefusal(canvas, id, index),
    move: (index) => movePhaseTo(canvas, id, index),
  })
}
