import type { ProjectId } from '../model/id'

/** The project that was made a moment ago and has no name of its own yet. */
let justMade: ProjectId | null = null

export const markJustMade = (id: ProjectId): void => {
  justMade = id
}

/** Whether a project has just been made; true only once. */
export function takeJustMade(id: ProjectId): boolean {
  const mine = justMade === id
  if (mine) justMade = null
  return mine
}
