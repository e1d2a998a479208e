import type { ProjectId } from '../model/id'

/** The keys of all rows of a project, `[project, seq]`, between two sequence numbers. */
export const rowsOf = (id: ProjectId, from = 0, to = Number.MAX_SAFE_INTEGER): IDBKeyRange =>
  IDBKeyRange.bound([id, from], [id, to])
