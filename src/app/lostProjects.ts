import { decodeProject } from '../exchange/decodeProject'
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { Mirror } from '../persistence/mirror'
import type { ProjectStore } from '../persistence/projectStore'

/** A project that the database has lost, as its newest readable copy has it. */
export interface LostProject {
  readonly project: Project
  readonly atMs: number
}

/** What there are copies of, and why they are wanted: the database is without these projects, or cannot be opened at all. */
export interface Lost {
  readonly why: 'gone' | 'closed'
  readonly projects: readonly LostProject[]
}

/**
 * Projects of which there are copies in the mirror and nothing in the database.
 *
 * @param canMove whether the copies could be brought back into another database, if this one does not open.
 */
export async function lostProjects(store: ProjectStore, { copies }: Mirror, canMove: boolean): Promise<Lost> {
  const [known, found] = await Promise.all([store.list(), copies()])
  const why = known.ok ? 'gone' : 'closed'
  if (!known.ok && !(known.reason === 'unavailable' && canMove)) return { why, projects: [] }
  const seen = new Set<ProjectId>(known.ok ? known.value.map(({ id }) => id) : [])
  const lost: LostProject[] = []
  for (const { id, atMs, read } of found) {
    if (seen.has(id)) continue
    const text = await read().catch(() => '')
    const decoded = decodeProject(text)
    if (!decoded.ok || decoded.project.id !== id) continue
    seen.add(id)
    lost.push({ project: decoded.project, atMs })
  }
  return { why, projects: lost }
}
