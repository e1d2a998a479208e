import type { Editor } from '../editor/editor'
import type { Session } from '../editor/session'
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { AutosaveOptions, KeptVersion, SaveStatus } from '../persistence/autosave'
import type { DocumentLock, LockOwner, Role } from '../persistence/documentLock'

/** A project while it is open. */
export interface OpenProject {
  readonly editor: Editor
  readonly session: Session
  /** Storage held newer changes that could not be read. */
  readonly lostChanges: boolean
  /** Who may change the project: this tab or another. */
  readonly access: Access
  /** The document as it is saved and handed out: with the moment of its last change. */
  current(): Project
  /** Tells of each change of the save status, and at once of the present one; returns how to stop. */
  onStatus(listener: (status: SaveStatus) => void): () => void
  save(): Promise<SaveStatus>
  /** Saves, and takes a snapshot: when the page is left alone for a while. */
  rest(): Promise<SaveStatus>
  isSaved(): boolean
  /** How many changes storage does not have yet. */
  waitingCount(): number
  /** Tells when unsaved work had to be kept as a project of its own, with its title; returns how to stop. */
  onRecovered(listener: (title: string) => void): () => void
  /** Saves, and keeps the present state as a version; answers whether that worked. Only the tab that writes can. */
  keepVersion(version: KeptVersion): Promise<boolean>
  /** Saves what is left, and stops. */
  close(): void
}

export interface Access {
  readonly ready: Promise<void>
  role(): Role
  /** Tells of each change of the role; returns how to stop. */
  onRole(listener: () => void): () => void
  /** Asks the other tab to hand over; answers whether it did. */
  takeOver(): Promise<boolean>
}

/** What the page brings. Without a lock this tab is the only one. */
export interface Surroundings extends Pick<AutosaveOptions, 'schedule' | 'whenIdle'> {
  readonly lock?: (id: ProjectId, owner: LockOwner) => DocumentLock
}
