import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'

/**
 * The project as it is imported: as it is if its id is free, else as a copy under `freshId`, because importing never
 * overwrites. Its title stays; the ids inside stay too, so that a copy can still be compared.
 */
export const asNewProject = (project: Project, taken: ReadonlySet<ProjectId>, freshId: ProjectId): Project =>
  taken.has(project.id) ? { ...project, id: freshId } : project
