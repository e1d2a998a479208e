import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'
import type { ColumnId, LaneId } from '../model/id'
import type { Scene, SceneCell, SceneColumn, SceneLane } from './scene'

const cellOf = (lane: SceneLane, column: SceneColumn): SceneCell => ({
  lane: lane.id,
  column: column.id,
  box: { x: column.slot.x, y: lane.box.y, width: column.slot.width, height: lane.box.height },
})

/** The cell of a lane and a column; null if the scene has no such lane or column. */
export function cellBox({ lanes, columns }: Scene, lane: LaneId, column: ColumnId): Box | null {
  const row = lanes.find(({ id }) => id === lane)
  const slot = columns.find(({ id }) => id === column)
  return row && slot ? cellOf(row, slot).box : null
}

/** The cell under a point, data lanes included; null over headers, bands of lines and outside of the sheet. */
export function cellAt({ lanes, columns }: Scene, { x, y }: Point): SceneCell | null {
  const lane = lanes.find(({ box }) => box.y <= y && y < box.y + box.height)
  const column = columns.find(({ slot }) => slot.x <= x && x < slot.x + slot.width)
  return lane && column ? cellOf(lane, column) : null
}

/** Distance of a coordinate from an interval; 0 inside. */
const outside = (value: number, start: number, length: number): number =>
  Math.max(0, start - value, value - start - length)

/**
 * The cell nearest to a point: for dropping over a header, a line or beyond the sheet. Null if there is no cell, or if
 * `accepts` takes no lane.
 */
export function nearestCell(
  { lanes, columns }: Scene,
  { x, y }: Point,
  accepts: (lane: SceneLane) => boolean = () => true,
): SceneCell | null {
  const lane = nearest(lanes.filter(accepts), ({ box }) => outside(y, box.y, box.height))
  const column = nearest(columns, ({ slot }) => outside(x, slot.x, slot.width))
  return lane && column ? cellOf(lane, column) : null
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const away = distance(item)
    if (away < least) {
      best = item
      least = away
    }
  }
  return best
}
