import type { Box } from '../geometry/box'
import type { ColumnId, LaneId, StepId } from '../model/id'
import type { Scene, SceneCard, SceneColumn, SceneLane } from '../scene/scene'
import { indexOf } from './sceneIndex'

/** The grid of a scene: which cell is where. Lanes and columns are few, so plain searches do. */

export const laneOf = (scene: Scene, id: LaneId): SceneLane | undefined => scene.lanes.find((lane) => lane.id === id)

export const columnOf = (scene: Scene, id: ColumnId): SceneColumn | undefined =>
  scene.columns.find((column) => column.id === id)

export const cardOf = (scene: Scene, id: StepId): SceneCard | undefined => indexOf(scene).cards.get(id)

/** The room of a cell, gutters included; null where lane or column is not in the scene. */
export function cellBox(scene: Scene, lane: LaneId, column: ColumnId): Box | null {
  const row = laneOf(scene, lane)
  const slot = columnOf(scene, column)?.slot
  return row && slot ? { x: slot.x, y: row.box.y, width: slot.width, height: row.box.height } : null
}

/** Where a card would stand in an empty cell. */
export function emptyCardBox(scene: Scene, lane: LaneId, column: ColumnId, heightPx: number): Box | null {
  const row = laneOf(scene, lane)
  const box = columnOf(scene, column)?.box
  if (!row || !box) return null
  const height = Math.min(heightPx, row.box.height - 8)
  return { x: box.x, y: row.box.y + (row.box.height - height) / 2, width: box.width, height }
}

export const laneAt = (scene: Scene, y: number): SceneLane | null =>
  scene.lanes.find(({ box }) => y >= box.y && y < box.y + box.height) ?? null

export const columnAt = (scene: Scene, x: number): SceneColumn | null =>
  scene.columns.find(({ slot }) => x >= slot.x && x < slot.x + slot.width) ?? null

/** The lane nearest to a height: bands of lines belong to the lane that is closer. */
export const laneNear = (scene: Scene, y: number): SceneLane | null =>
  nearest(scene.lanes, y, ({ box }) => [box.y, box.y + box.height])

/** The column nearest to a place from the left. */
export const columnNear = (scene: Scene, x: number): SceneColumn | null =>
  nearest(scene.columns, x, ({ slot }) => [slot.x, slot.x + slot.width])

function nearest<T>(items: readonly T[], at: number, range: (item: T) => readonly [number, number]): T | null {
  let best: T | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const item of items) {
    const [low, high] = range(item)
    const distance = Math.max(low - at, at - high, 0)
    if (distance < bestDistance) {
      best = item
      bestDistance = distance
    }
  }
  return best
}

/** Cards of a cell from the top; a card that spans columns counts in each of them. */
export function cardsIn(scene: Scene, lane: LaneId, column: ColumnId): SceneCard[] {
  const slot = columnOf(scene, column)?.slot
  if (!slot) return []
  const middle = slot.x + slot.width / 2
  return indexOf(scene)
    .cardsNear({ x: middle, y: 0, width: 0, height: scene.size.height })
    .filter((card) => card.lane === lane && card.box.x < middle && card.box.x + card.box.width > middle)
    .sort((a, b) => a.box.y - b.box.y)
}
