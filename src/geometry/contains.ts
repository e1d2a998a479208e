import type { Box } from './box'
import type { Point } from './point'

/** Whether a point lies in a box: the left and top edges belong to it, the right and bottom edges to its neighbours [G3]. */
export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
