import type { ProjectId } from '../model/id'
import { appStore } from './appStore'
import { leaveProject } from './keptProjects'
import { type Opening, openStored } from './openStored'
import { surroundings } from './surroundings'

let started: { readonly id: ProjectId; readonly opening: Promise<Opening> } | null = null

/** Begins to open the project of the address while the page is still being set up. */
export function startOpening(id: ProjectId): void {
  started = { id, opening: openStored(appStore, id, surroundings) }
}

/** Opens a project, or hands out what was begun, once. */
export function openFromStore(id: ProjectId): Promise<Opening> {
  const begun = started
  started = null
  if (begun?.id === id) return begun.opening
  // The address has changed meanwhile.
  void begun?.opening.then((result) => (result.ok ? leaveProject(result.open) : undefined))
  return openStored(appStore, id, surroundings)
}
