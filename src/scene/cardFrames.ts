import type { Box } from '../geometry/box'
import type { CardContent } from './cardContent'
import type { Grid, GridCard } from './grid'
import type { Columns } from './routing/columns'
import type { Rows } from './routing/rows'

/** Upper and lower edges of all cards. */
export interface CardEdges {
  readonly top: Float64Array
  readonly bottom: Float64Array
}

/** Where cards begin and end vertically: an image makes its own card higher than the rest of its row. */
export function cardEdges({ cards }: Grid, contents: readonly CardContent[], rows: Rows): CardEdges {
  const top = new Float64Array(cards.length)
  const bottom = new Float64Array(cards.length)
  for (let index = 0; index < cards.length; index++) {
    const row = cards[index]?.row ?? 0
    const y = rows.rowTop[row] ?? 0
    top[index] = y
    bottom[index] = y + (rows.rowHeight[row] ?? 0) + (contents[index]?.imageHeight ?? 0)
  }
  return { top, bottom }
}

/**
 * The boxes of all cards: from the left of their first column to the right of their last. A card that stands where it stood
 * keeps its box; `keptCards` are the indices of cards among those of `before` [S18].
 */
export function cardBoxes(
  { cards }: Grid,
  { top, bottom }: CardEdges,
  { columnLeft, columnWidth }: Columns,
  keptCards: Int32Array,
  before: readonly Box[] | undefined,
): Box[] {
  const boxes: Box[] = []
  for (let index = 0; index < cards.length; index++) {
    const { first, last } = cards[index] as GridCard
    const x = columnLeft[first] ?? 0
    const width = (columnLeft[last] ?? 0) + (columnWidth[last] ?? 0) - x
    const y = top[index] ?? 0
    const height = (bottom[index] ?? 0) - y
    const known = before?.[keptCards[index] ?? -1]
    const isThere = known?.x === x && known.y === y && known.width === width && known.height === height
    boxes.push(isThere ? known : { x, y, width, height })
  }
  return boxes
}
