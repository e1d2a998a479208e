import type { Box } from './box'

/** Whether two boxes have any area in common. Boxes that only touch do not overlap. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
