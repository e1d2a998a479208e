import type { Box } from '../geometry/box'
import type { CardContent } from './cardContent'
import type { Grid } from './grid'
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
  for (const [index, { row }] of cards.entries()) {
    const y = rows.rowTop[row] ?? 0
    top[index] = y
    bottom[index] = y + (rows.rowHeight[row] ?? 0) + (contents[index]?.imageHeight ?? 0)
  }
  return { top, bottom }
}

/** The boxes of all cards: from the left of their first column to the right of their last. */
export function cardBoxes({ cards }: Grid, { top, bottom }: CardEdges, columns: Columns): Box[] {
  return cards.map(({ first, last }, index) => {
    const x = columns.columnLeft[first] ?? 0
    const right = (columns.columnLeft[last] ?? 0) + (columns.columnWidth[last] ?? 0)
    const y = top[index] ?? 0
    return { x, y, width: right - x, height: (bottom[index] ?? 0) - y }
  })
}
