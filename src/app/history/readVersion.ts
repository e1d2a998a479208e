import { compareProjects } from '../../analysis/compareProjects'
import { decodeProject } from '../../exchange/decodeProject'
import type { ProjectId } from '../../model/id'
import type { Project } from '../../model/project'
import type { ProjectStore } from '../../persistence/projectStore'
import type { VersionDifference } from '../../ui/history/version'

/** A version as it was read; of another one only why not. */
export type ReadingOfVersion =
  | { readonly state: 'read'; readonly project: Project; readonly difference: VersionDifference }
  | { readonly state: 'damaged' | 'unread' | 'newer' }

/** Reads a version and compares it with the present state. */
export async function readVersion(
  store: Pick<ProjectStore, 'loadVersion'>,
  id: ProjectId,
  seq: number,
  now: Project,
): Promise<ReadingOfVersion> {
  const loaded = await store.loadVersion(id, seq)
  if (!loaded.ok) return { state: 'unread' }
  if (loaded.value === null) return { state: 'damaged' }
  const decoded = decodeProject(loaded.value)
  if (!decoded.ok) return { state: decoded.problems[0]?.code === 'newer-version' ? 'newer' : 'damaged' }
  const { project } = decoded
  return { state: 'read', project, difference: compareProjects(project, now) }
}
