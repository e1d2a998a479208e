import { encodeProject } from '../exchange/encodeProject'
import type { Project } from '../model/project'
import { download } from './download'
import { fileName } from './fileName'

/** The project that is open, for the moments when the page around it no longer works or is about to go. */
interface OpenDocument {
  current(): Project
  save(): Promise<{ readonly state: string }>
}

let openDocument: OpenDocument | null = null

/** Says which project is open; returns how to take that back. */
export function announceOpenProject(opened: OpenDocument): () => void {
  openDocument = opened
  return () => {
    if (openDocument === opened) openDocument = null
  }
}

/** Saves what is open. Returns whether nothing is left unsaved. */
export const saveOpenProject = async (): Promise<boolean> =>
  openDocument === null || (await openDocument.save()).state === 'saved'

export const hasOpenProject = (): boolean => openDocument !== null

/** Hands over a project as a JSON file; returns its name. */
export function downloadProject(project: Project): string {
  const name = fileName([project.title], 'json')
  download(new Blob([encodeProject(project)], { type: 'application/json' }), name)
  return name
}

/** Hands over the open project, if there is one. */
export function downloadOpenProject(): void {
  if (openDocument) downloadProject(openDocument.current())
}
