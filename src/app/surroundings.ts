import { documentLock } from '../persistence/documentLock'
import { afterPaint } from './afterPaint'
import { DATABASE } from './appStore'
import type { Surroundings } from './openProject'
import { whenIdle } from './whenIdle'

/** Changes are written after they have been painted, snapshots when the page has time, and only one tab writes a project. */
export const surroundings: Surroundings = {
  schedule: afterPaint,
  whenIdle,
  lock: (id, owner) => documentLock(`${DATABASE}${id}`, owner),
}
