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

/** Projects of which there are copies in the mirror and nothing in the database. */
export async function lostProjects(store: ProjectStore, { copies }: Mirror): Promise<readonly LostProject[]> {
  const [known, found] = await Promise.all([store.list(), copies()])
  if (!known.ok) return []
  const seen = new Set<ProjectId>(known.value.map(({ id }) => id))
  const lost: LostProject[] = []
  for (const { id, atMs, read } of found) {
    if (seen.has(id)) continue
    const text = await read().catch(() => '')
    const decoded = decodeProject(text)
    if (!decoded.ok || decoded.project.id !== id) continue
    seen.add(id)
    lost.push({ project: decoded.project, atMs })
  }
  return lost
}
