import { afterPaint } from './afterPaint'
import type { Timing } from './openProject'
import { whenIdle } from './whenIdle'

/** Changes are written after they have been painted, snapshots when the page has time. */
export const timing: Timing = { schedule: afterPaint, whenIdle }
