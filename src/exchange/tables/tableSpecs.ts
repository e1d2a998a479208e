import { BLUEPRINTS, REGISTERS } from './projectTables'
import { GRID, LINKS, STEPS } from './stepTables'
import { ACTIONS, ELEMENTS, PAIN_POINTS, SCORES, TRIANGLE } from './studyTables'
import type { TableSpec } from './tableSpec'

/** All tables after the first, in the order of their sheets. */
export const TABLE_SPECS: readonly TableSpec[] = [
  STEPS,
  LINKS,
  ...GRID,
  PAIN_POINTS,
  ...TRIANGLE,
  ...ELEMENTS,
  ...SCORES,
  ACTIONS,
  BLUEPRINTS,
  ...REGISTERS,
]
