import { encodeProject } from '../exchange/encodeProject'
import type { Project } from '../model/project'
import { download } from './download'
import { fileName } from './fileName'

/** Reads the project that is open, for the moments when the page around it no longer works. */
let readOpenProject: (() => Project) | null = null

/** Says which project is open; returns how to take that back. */
export function announceOpenProject(read: () => Project): () => void {
  readOpenProject = read
  return () => {
    if (readOpenProject === read) readOpenProject = null
  }
}

export const hasOpenProject = (): boolean => readOpenProject !== null

/** Hands over a project as a JSON file; returns its name. */
export function downloadProject(project: Project): string {
  const name = fileName([project.title], 'json')
  download(new Blob([encodeProject(project)], { type: 'application/json' }), name)
  return name
}

/** Hands over the open project, if there is one. */
export function downloadOpenProject(): void {
  if (readOpenProject) downloadProject(readOpenProject())
}
