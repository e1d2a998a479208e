import type { Editor } from '../editor/editor'
import type { Session } from '../editor/session'
import type { Project } from '../model/project'
import { noteSave } from './backup/safekeeping'

/**
 * The project that is open, for the moments when the page around it no longer works or is about to go. What writes it as a file comes
 * with it: in such a moment nothing can be loaded any more, and before a project is open nobody needs it.
 */
export interface OpenDocument {
  readonly editor: Editor
  readonly session: Session
  current(): Project
  save(): Promise<{ readonly state: string }>
  onStatus(listener: (status: { readonly state: string }) => void): () => void
}

let openDocument: OpenDocument | null = null
let handOver: (project: Project) => void = () => {}

/** Says which project is open and how it is handed over as a file; returns how to take that back. */
export function announceOpenProject(opened: OpenDocument, download: (project: Project) => void): () => void {
  openDocument = opened
  handOver = download
  const stop = noteSaves(opened)
  return () => {
    stop()
    if (openDocument === opened) openDocument = null
  }
}

/** Remembers each time that everything is saved again; the first status is no save. */
function noteSaves(opened: OpenDocument): () => void {
  let isUnsaved = false
  return opened.onStatus(({ state }) => {
    if (state === 'saved' && isUnsaved) noteSave(new Date())
    isUnsaved = state !== 'saved'
  })
}

/** The open project as it is in memory. */
export const openProjectNow = (): Project | null => openDocument?.current() ?? null

/** Saves what is open. Returns whether nothing is left unsaved. */
export const saveOpenProject = async (): Promise<boolean> =>
  openDocument === null || (await openDocument.save()).state === 'saved'

/** What is open in the editor, if anything is. */
export const openDocumentNow = (): OpenDocument | null => openDocument

export const hasOpenProject = (): boolean => openDocument !== null

/** Hands over the open project as a file, if there is one. */
export function downloadOpenProject(): void {
  if (openDocument) handOver(openDocument.current())
}
