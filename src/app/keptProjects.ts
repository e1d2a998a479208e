/**
 * Projects whose newest state storage does not have: memory is the truth until it does. A project that the editor leaves stays
 * here until it is saved, and one that storage would not take at all is opened from here.
 */
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import { appStore } from './appStore'
import { noteSave } from './backup/safekeeping'
import type { OpenProject } from './openProject'
import { surroundings } from './surroundings'

const kept = new Map<ProjectId, OpenProject>()

/** All of them as they are now. */
export const keptProjects = (): readonly Project[] => [...kept.values()].map((open) => open.current())

/** How many changes of them storage does not have. */
export const keptWaiting = (): number => [...kept.values()].reduce((sum, open) => sum + open.waitingCount(), 0)

/** Hands a kept project back to an editor. */
export function takeKept(id: ProjectId): OpenProject | undefined {
  const open = kept.get(id)
  kept.delete(id)
  return open
}

/** The editor has left a project: it is closed as soon as storage has it. */
export async function leaveProject(open: OpenProject): Promise<void> {
  const { id } = open.current()
  kept.set(id, open)
  await open.rest()
  const stop = open.onStatus(({ state }) => {
    if (state !== 'saved' || kept.get(id) !== open) return
    kept.delete(id)
    open.close()
    queueMicrotask(() => stop())
  })
}

/** Stores a project that was just made; if storage refuses, it is kept here, and saving it goes on. */
export async function keepNew(project: Project): Promise<void> {
  // Loaded before storage is asked, so that nothing else can be missing when it refuses.
  const { openUnstored } = await import('./openStored')
  const saved = await appStore.save(project, null)
  // What was made or brought in is work that no backup holds.
  if (saved.ok) noteSave(new Date())
  else kept.set(project.id, openUnstored(appStore, project, surroundings))
}

window.addEventListener('beforeunload', (event) => {
  if ([...kept.values()].some((open) => !open.isSaved())) event.preventDefault()
})
