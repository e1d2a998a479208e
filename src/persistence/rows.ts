/**
 * What the database holds of a project, row by row.
 *
 *     docs       which state is the newest; the only row that every writer compares before it writes
 *     log        one row per change, numbered from the first one on: sequence numbers
 *     snapshots  the project as it was at a sequence number: what is known of it
 *     bodies     and its text
 *     entries    what the library shows, derived, and so allowed to lag behind
 *
 * State of a project = a snapshot and the changes behind it. Any snapshot will do, which is what makes a damaged one no loss.
 */
import type { ProjectId } from '../model/id'
import type { BadRow, Revision, SnapshotKind } from './projectStore'

export interface DocRow {
  readonly id: ProjectId
  /** The newest state. */
  readonly revision: Revision
  /** Sequence number of the newest state. */
  readonly headSeq: number
  /** Changes up to this number cannot be undone: a whole project was written over them. */
  readonly historySeq: number
  readonly title: string
  readonly updatedAt: string
  readonly trashedAt?: string
}

export interface LogRow {
  readonly project: ProjectId
  readonly seq: number
  readonly revision: Revision
  /** A change as JSON. */
  readonly text: string
  readonly sum: string
}

export interface SnapshotRow {
  readonly project: ProjectId
  readonly seq: number
  readonly at: string
  readonly kind: SnapshotKind
  readonly name?: string
  /** Checksum of the text. */
  readonly sum: string
  /** Length of the text in UTF-16 units. */
  readonly length: number
  /** Whether the text was read back from storage and found to be the same. */
  readonly verified: boolean
  /** Of all blueprints together. */
  readonly stepCount: number
  /** Absent: nobody has counted; so is the next. */
  readonly linkCount?: number
  readonly blueprintCount?: number
  readonly painCount: number
}

/** The text of a snapshot, packed; as it is where the first form of the database held it so. */
export type Body = Uint8Array<ArrayBuffer> | string

/** A row that could not be used, kept as it was. */
export interface QuarantinedRow extends BadRow {
  readonly project: ProjectId
  readonly at: string
  readonly row: unknown
  readonly body?: unknown
}

/** The first form of the database: a whole text per project. Read and taken over, never written. */
export interface FirstFormRow {
  readonly id: ProjectId
  readonly revision: Revision
  readonly text: string
  readonly trashedAt?: string
}
