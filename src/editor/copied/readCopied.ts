import { type Project, project as projectSchema } from '../../model/project'
import { shaped } from '../../model/shaped'
import { violations } from '../../model/violations'
import { COPIED_FORMAT, type Copied } from './copied'

/** Longest text that is read: as much as a file, in UTF-16 units. */
const MAX_COPIED_LENGTH = 50_000_000

/**
 * Reads what a clipboard carries as a copy, which anybody may have written: shape and invariants are those of a file, and
 * unknown keys are dropped. Null where it is none.
 */
export function readCopied(text: string): Copied | null {
  if (text === '' || text.length > MAX_COPIED_LENGTH) return null
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return null
  if (Reflect.get(value, 'format') !== COPIED_FORMAT || Reflect.get(value, 'version') !== 1) return null
  const project = shaped(projectSchema, Reflect.get(value, 'project')) as Project | undefined
  if (project?.blueprints.order.length !== 1 || violations(project).length > 0) return null
  return { format: COPIED_FORMAT, version: 1, asLanes: Reflect.get(value, 'asLanes') === true, project }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
