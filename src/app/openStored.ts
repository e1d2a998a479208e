/**
 * Opening a project: its text is loaded and decoded like any other file, put into an editor, and from then on every
 * change is handed to autosave. Closing saves what is left and lets go.
 */
import { NO_HISTORY } from '../editor/history'
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { ProjectStore } from '../persistence/projectStore'
import { connectProject } from './connectProject'
import type { OpenProject, Surroundings } from './openProject'
import { type NotRead, readProject } from './readProject'

export type Opening = { readonly ok: true; readonly open: OpenProject } | NotRead

/** Opens a project of the store, or answers why not. What cannot be read is kept apart; else nothing is changed. */
export async function openStored(
  store: ProjectStore,
  id: ProjectId,
  surroundings: Surroundings = {},
): Promise<Opening> {
  const reading = await readProject(store, id)
  if (!reading.ok) return reading
  const { bad, lostChanges } = reading.read
  const { project: open, keep } = connectProject(store, reading.read, surroundings)
  if (bad.length > 0) void store.quarantine(id, bad, new Date().toISOString())
  if (lostChanges) keep()
  await open.access.ready
  return { ok: true, open }
}

/** Opens a project that is nowhere but in memory, and begins to save it. */
export function openUnstored(store: ProjectStore, project: Project, surroundings: Surroundings = {}): OpenProject {
  const unstored = { project, history: NO_HISTORY, revision: null, isWhole: true, lostChanges: false }
  const opened = connectProject(store, unstored, surroundings)
  opened.keep()
  return opened.project
}
