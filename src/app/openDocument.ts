import type { Editor } from '../editor/editor'
import type { Session } from '../editor/session'
import { encodeProject } from '../exchange/encodeProject'
import type { Project } from '../model/project'
import { noteBackup, noteSave } from './backup/safekeeping'
import { download } from './download'
import { fileName } from './fileName'

/** The project that is open, for the moments when the page around it no longer works or is about to go. */
export interface OpenDocument {
  readonly editor: Editor
  readonly session: Session
  current(): Project
  save(): Promise<{ readonly state: string }>
  onStatus(listener: (status: { readonly state: string }) => void): () => void
}

let openDocument: OpenDocument | null = null

/** Says which project is open; returns how to take that back. */
export function announceOpenProject(opened: OpenDocument): () => void {
  openDocument = opened
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

/** Hands over a project as a JSON file; returns its name. */
export function downloadProject(project: Project): string {
  const name = fileName([project.title], 'json')
  download(new Blob([encodeProject(project)], { type: 'application/json' }), name)
  noteBackup(new Date())
  return name
}

/** Hands over the open project, if there is one. */
export function downloadOpenProject(): void {
  if (openDocument) downloadProject(openDocument.current())
}
