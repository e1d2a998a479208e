import { shiftSteps } from '../../commands/shiftSteps'
import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Blueprint } from '../../model/blueprint'
import type { ColumnId, LaneId } from '../../model/id'
import type { Scene, SceneCard } from '../../scene/scene'
import { cardOf, cardsIn, columnNear, emptyCardBox, laneNear } from '../sceneGrid'

/** Where dragged steps would land. */
export interface Drop {
  /** The cell of the step in the hand; the others keep their distance to it. */
  readonly lane: LaneId
  readonly column: ColumnId
  /** Its place from the top of the cell, among the steps that stay there; absent in a cell that is empty. */
  readonly index?: number
  /** What to show: cells that would be filled, or the bar in a stack. Empty where the drop would be refused. */
  readonly targets: readonly Box[]
  readonly insertion: Box | null
}

const INSERTION_PX = 3
const BESIDE_PX = 7

/** The gap of a stack at a height: how many cards lie above it, and the bar that shows it. */
function insertionAt(cards: readonly SceneCard[], y: number): { readonly index: number; readonly bar: Box } | null {
  const index = cards.filter(({ box }) => box.y + box.height / 2 < y).length
  const above = cards[index - 1]?.box
  const below = cards[index]?.box
  const near = below ?? above
  if (!near) return null
  const aboveEnd = above ? above.y + above.height : near.y - 2 * BESIDE_PX
  const belowStart = below ? below.y : near.y + near.height + 2 * BESIDE_PX
  const middle = (aboveEnd + belowStart) / 2
  return { index, bar: { x: near.x, y: middle - INSERTION_PX / 2, width: near.width, height: INSERTION_PX } }
}

/** The lane and column under the pointer; the column counts from where in a wide step the hand took hold. */
function cellUnder(scene: Scene, grabbed: SceneCard, from: Point, to: Point) {
  const lane = laneNear(scene, to.y)
  const held = columnNear(scene, from.x)
  const under = columnNear(scene, to.x)
  if (!lane || !held || !under) return null
  const first = scene.columns.findIndex(({ id }) => id === grabbed.column)
  const column = scene.columns[first + scene.columns.indexOf(under) - scene.columns.indexOf(held)]
  return column ? { lane: lane.id, column: column.id } : null
}

/**
 * Chooses the cell for `moving` (which include `grabbed`), dragged from one point of the scene to another; null outside
 * of the grid. Whether the move is allowed is for the command to say.
 */
export function dropTarget(
  scene: Scene,
  blueprint: Blueprint,
  moving: readonly SceneCard[],
  grabbed: SceneCard,
  from: Point,
  to: Point,
): Drop | null {
  const cell = cellUnder(scene, grabbed, from, to)
  if (!cell) return null
  const ids = new Set(moving.map(({ id }) => id))
  const staying = cardsIn(scene, cell.lane, cell.column).filter(
    (card) => !ids.has(card.id) && card.column === cell.column,
  )
  const insertion = insertionAt(staying, to.y)
  const cells = shiftSteps(blueprint, [grabbed.id, ...[...ids].filter((id) => id !== grabbed.id)], cell)
  if (typeof cells === 'string') return { ...cell, targets: [], insertion: null }
  const boxes = new Map<string, Box>()
  for (const [id, { lane, column }] of cells) {
    const height = cardOf(scene, id)?.box.height ?? grabbed.box.height
    const box = emptyCardBox(scene, lane, column, height)
    if (box) boxes.set(`${lane} ${column}`, box)
  }
  if (insertion) boxes.delete(`${cell.lane} ${cell.column}`)
  return {
    ...cell,
    ...(insertion ? { index: insertion.index } : {}),
    targets: [...boxes.values()],
    insertion: insertion?.bar ?? null,
  }
}
