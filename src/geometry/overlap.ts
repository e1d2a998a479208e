import type { Box } from './box'

/** Whether two boxes share inner points [G1], or come nearer to each other than `clearance` pixels [G2]. */
export const overlap = (a: Box, b: Box, clearance = 0): boolean =>
  a.x - clearance < b.x + b.width &&
  b.x < a.x + a.width + clearance &&
  a.y - clearance < b.y + b.height &&
  b.y < a.y + a.height + clearance
