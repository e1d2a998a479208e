import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { equal } from '../model/equal'
import { type Project, project } from '../model/project'
import { violations } from '../model/violations'
import { allow, defineCommand, refuse } from './command'

export interface RestoreVersion {
  /** An earlier state of the same project, sound. */
  readonly version: Project
}

type Fields = Record<string, unknown>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Writes what differs, field by field, so that the undo step is as large as the difference and not as the project. */
function become(draft: Fields, wanted: Readonly<Fields>): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(wanted, key)) delete draft[key]
  for (const [key, value] of Object.entries(wanted)) {
    const present = draft[key]
    if (isRecord(present) && isRecord(value)) become(present, value)
    else if (!equal(present, value)) draft[key] = value
  }
}

/** Makes the project what it was in an earlier version. When it was made and saved is not part of that. */
export const restoreVersion = defineCommand<RestoreVersion>({
  name: 'restoreVersion',
  check: ({ id }, { version }) =>
    version.id === id && accepts(project, version) && violations(version).length === 0
      ? allow
      : refuse('invalid-value'),
  apply(draft: Draft<Project>, { version }) {
    const { createdAt, updatedAt } = draft
    become(draft as Fields, { ...version, createdAt, updatedAt })
  },
})
