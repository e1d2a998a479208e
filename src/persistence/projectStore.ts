/**
 * Where projects are kept: one interface, so that the mechanism behind it can change without its callers knowing.
 *
 * A store holds for each project its changes and snapshots, a summary for the library, and settings. It does not decode what it
 * holds: migrating, validating and refusing are the work of `exchange`, done by the app on what `load` returns.
 *
 * Nothing here throws. Storage fails in ways that the program cannot prevent (full disks, closed connections, cleared
 * site data), so every answer is either a value or a reason, and memory stays the truth until a write has answered
 * `ok`. The reason is found by asking what was being done, never by matching the name of an error: browsers disagree.
 */
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { ProjectSummary } from '../model/projectSummary'
import type { Change } from './change'

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
  /** The newest state. */
  readonly revision: Revision
  /** The summary, apart from title and time, is that of an older state. */
  readonly isBehind?: true
  /** When it was put in the trash, UTC; absent: it is not there. */
  readonly trashedAt?: string
}

/** A project as it is stored. */
export interface StoredProject {
  readonly text: string
  readonly revision: Revision
  /** The changes that led to the text, as far as they are kept: what the editor can undo. */
  readonly changes: readonly Change[]
  /** Whether the text is the newest state that was saved. If not, it is the newest that could be read. */
  readonly isNewest: boolean
  /** What could not be used. */
  readonly bad: readonly BadRow[]
  readonly trashedAt?: string
}

/** Whether a text is a project that can be opened; the app decodes it. */
export type IsSound = (text: string) => boolean

/** A row that cannot be used, and why; the store moves it to the quarantine. */
export interface BadRow {
  readonly store: 'log' | 'snapshots'
  readonly seq: number
  readonly why: /** Its checksum does not agree. */
    | 'damaged'
    /** A row before it is damaged or missing, so that it cannot be applied. */
    | 'unreachable'
    /** The state that it leads to breaks a rule of the model. */
    | 'unsound'
}

/** A row in the quarantine, as it was. */
export interface Quarantined extends BadRow {
  /** Names it in the quarantine. */
  readonly key: number
  readonly project: ProjectId
  /** When it was moved there, UTC. */
  readonly at: string
  readonly row: unknown
  /** The packed text of a snapshot. */
  readonly body?: unknown
}

/** A change on its way to storage. */
export interface PendingChange {
  /** Names the state after it; made with the change, so that storage can be asked whether it holds it. */
  readonly revision: Revision
  readonly at: string
  /** The change as JSON. */
  readonly text: string
}

export interface Appending {
  readonly id: ProjectId
  /** Title of the project after the changes. */
  readonly title: string
  /** The state before the first of the changes. */
  readonly seen: Revision
  /** At least one. */
  readonly changes: readonly PendingChange[]
}

/** Why a snapshot was taken: by itself, by name, or before something that replaces the whole. */
export type SnapshotKind = 'auto' | 'named' | 'before-restore'

export interface SnapshotOrder {
  readonly project: Project
  /** The state that the project is. */
  readonly revision: Revision
  /** Moment in UTC, ISO 8601. */
  readonly at: string
  readonly kind: SnapshotKind
  readonly name?: string
}

/** A state of a project that is kept as a whole. */
export interface Version {
  /** Names it among the versions of the project. */
  readonly seq: number
  /** When it was taken, UTC. */
  readonly at: string
  readonly kind: SnapshotKind
  readonly name?: string
  /** Of all blueprints together; what was not counted is absent. */
  readonly stepCount: number
  readonly linkCount?: number
  readonly blueprintCount?: number
  readonly painCount: number
  /** No change has been made since. */
  readonly isNewest: boolean
}

/** What came after a state. */
export interface NewChanges {
  /** The newest state. */
  readonly revision: Revision
  /** The changes in between; null: the whole project was replaced, or they can no longer be told. */
  readonly changes: readonly Change[] | null
}

export interface ProjectStore {
  /** All projects, trash included, the latest edited first. */
  list(): Promise<StoreAnswer<readonly Entry[]>>
  /** The newest state of a project that can be read and is sound; any text is where `isSound` is absent. */
  load(id: ProjectId, isSound?: IsSound): Promise<StoreAnswer<StoredProject>>
  /** What came after a state that the caller has seen. */
  changesSince(id: ProjectId, seen: Revision): Promise<StoreAnswer<NewChanges>>
  /**
   * Writes a whole project and answers its new revision once the transaction is complete and flushed to the disk.
   *
   * `seen` is the revision that the caller last loaded or saved, or null for a project that should not be stored yet; `pending`
   * are those that it has given to storage without an answer. If storage holds another one, nothing is written. A project
   * that has vanished from storage is written again: absence is not deletion. One that was in the trash comes back.
   */
  save(project: Project, seen: Revision | null, pending?: readonly Revision[]): Promise<StoreAnswer<Revision>>
  /** Adds changes to a project; the same promises as `save`, except that a project that has vanished is `missing`. */
  append(appending: Appending): Promise<StoreAnswer<Revision>>
  /** Keeps a state of a project as a whole, read back and compared, and brings its summary up to date. */
  snapshot(order: SnapshotOrder): Promise<StoreAnswer<undefined>>
  /** The versions of a project, the newest first. */
  versions(id: ProjectId): Promise<StoreAnswer<readonly Version[]>>
  /** The text of a version; null: it is damaged. */
  loadVersion(id: ProjectId, seq: number): Promise<StoreAnswer<string | null>>
  /** Gives a version a name, with which it stays for ever; undefined takes the name away. */
  nameVersion(id: ProjectId, seq: number, name: string | undefined): Promise<StoreAnswer<undefined>>
  /** What is in the quarantine, whole. */
  quarantined(): Promise<StoreAnswer<readonly Quarantined[]>>
  /** Takes rows out of the quarantine, for ever. */
  discard(keys: readonly number[]): Promise<StoreAnswer<undefined>>
  /** Moves rows that cannot be used out of the way, whole. */
  quarantine(id: ProjectId, bad: readonly BadRow[], now: string): Promise<StoreAnswer<undefined>>
  /** Puts a project in the trash. `now` is a moment in UTC, ISO 8601. */
  trash(id: ProjectId, now: string): Promise<StoreAnswer<undefined>>
  /** Takes a project out of the trash. */
  restore(id: ProjectId): Promise<StoreAnswer<undefined>>
  /**
   * Deletes a project for ever. One that does not exist counts as erased. With `trashedAt`, only one that has been in the trash since
   * that moment; else it answers `changed-elsewhere`.
   */
  erase(id: ProjectId, trashedAt?: string): Promise<StoreAnswer<undefined>>
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
