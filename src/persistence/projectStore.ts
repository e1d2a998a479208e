/**
 * Where projects are kept: one interface, so that the mechanism behind it can change without its callers knowing.
 *
 * A store holds the text of each project, a summary of it for the library, and settings. It does not read the text:
 * decoding, migrating and refusing are the work of `exchange`, done by the app on what `load` returns.
 *
 * Nothing here throws. Storage fails in ways that the program cannot prevent (full disks, closed connections, cleared
 * site data), so every answer is either a value or a reason, and memory stays the truth until a save has answered
 * `ok`. The reason is found by asking what was being done, never by matching the name of an error: browsers disagree.
 */
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { ProjectSummary } from '../model/projectSummary'

/** Names one stored state of one project. Opaque: two are the same state if they are equal, and that is all. */
export type Revision = string & { readonly revision: unique symbol }

export type StoreFailure =
  /** The database cannot be opened: private mode, no storage, a newer program's data. */
  | 'unavailable'
  /** Another tab holds the database in an older form and has not let go. */
  | 'blocked'
  | 'read-failed'
  | 'write-failed'
  /** No such project. */
  | 'missing'
  /** Storage holds a state of the project that this caller has not seen; nothing was written. */
  | 'changed-elsewhere'

export interface StoreRefusal {
  readonly ok: false
  readonly reason: StoreFailure
  /** Name and message of the error behind it, for diagnostics; empty if there was none. */
  readonly detail: string
}

export type StoreAnswer<T> = { readonly ok: true; readonly value: T } | StoreRefusal

/** One project in the library. */
export interface Entry extends ProjectSummary {
  readonly revision: Revision
  /** When it was put in the trash, UTC; absent: it is not there. */
  readonly trashedAt?: string
}

/** A project as it is stored. */
export interface StoredProject {
  readonly text: string
  readonly revision: Revision
  readonly trashedAt?: string
}

export interface ProjectStore {
  /** All projects, trash included, the latest edited first. */
  list(): Promise<StoreAnswer<readonly Entry[]>>
  /** The text of a project, to be decoded by the caller; never changed since it was saved. */
  load(id: ProjectId): Promise<StoreAnswer<StoredProject>>
  /**
   * Writes a project and answers its new revision once the transaction is complete and flushed to the disk.
   *
   * `seen` is the revision that the caller last loaded or saved, or null for a project that should not be stored yet.
   * If storage holds another one, nothing is written. A project that has vanished from storage is written again:
   * absence is not deletion. One that was in the trash comes back.
   */
  save(project: Project, seen: Revision | null): Promise<StoreAnswer<Revision>>
  /** Puts a project in the trash. `now` is a moment in UTC, ISO 8601. */
  trash(id: ProjectId, now: string): Promise<StoreAnswer<undefined>>
  /** Takes a project out of the trash. */
  restore(id: ProjectId): Promise<StoreAnswer<undefined>>
  /** Deletes a project for ever. One that does not exist counts as erased. */
  erase(id: ProjectId): Promise<StoreAnswer<undefined>>
  /** Copies a project under a new id and title. */
  duplicate(id: ProjectId, copy: ProjectCopy): Promise<StoreAnswer<Revision>>
  readonly settings: SettingsStore
  /** Lets go of the connection. Later calls open it again. */
  close(): void
}

export interface ProjectCopy {
  readonly id: ProjectId
  readonly title: string
  /** When the copy is made, UTC, ISO 8601. */
  readonly now: string
}

/** Small values by key, such as the interface language. What is stored is JSON. */
export interface SettingsStore {
  /** The value, or undefined where none was set; unchecked: the caller validates it. */
  get(key: string): Promise<StoreAnswer<unknown>>
  /** Sets a value; undefined removes it. */
  set(key: string, value: unknown): Promise<StoreAnswer<undefined>>
}
