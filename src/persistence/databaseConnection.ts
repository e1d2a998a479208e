/**
 * One connection to one database, opened when it is first needed and again whenever it was lost.
 *
 * A browser may close a connection at any time (site data cleared, disk full, process killed), a newer program in
 * another tab may ask for it, and a handle that failed once tends to fail for ever. So a handle is never kept beyond
 * the first failure: whoever sees an operation fail calls `drop`, and the next one opens a new connection.
 */
import { type DBSchema, type IDBPDatabase, wrap } from 'idb'
import type { ProjectId } from '../model/id'
import type { ProjectSummary } from '../model/projectSummary'
import { inTime, TooLate } from './inTime'
import type { Revision } from './projectStore'
import type { Body, DocRow, FirstFormRow, LogRow, QuarantinedRow, SnapshotRow } from './rows'
import { storagePlace } from './storagePlace'

/** Version of the database, not of the file format. */
const DATABASE_VERSION = 2

/** What the database holds; see `rows`. */
export interface Stores extends DBSchema {
  docs: { key: ProjectId; value: DocRow }
  log: { key: [ProjectId, number]; value: LogRow }
  snapshots: { key: [ProjectId, number]; value: SnapshotRow }
  bodies: { key: [ProjectId, number]; value: Body }
  /** The revision is that of the state which the summary was made of. */
  entries: { key: ProjectId; value: ProjectSummary & { readonly revision: Revision } }
  /** JSON by key. */
  settings: { key: string; value: string }
  quarantine: { key: number; value: QuarantinedRow }
  projects: { key: ProjectId; value: FirstFormRow }
}

export type Database = IDBPDatabase<Stores>

/** Thrown by `connect` while another tab keeps an older form of the database open. */
export class BlockedError extends Error {}

/** Thrown by `connect` when the browser cannot open the database; its cause is what the browser said. */
export class OpenError extends Error {}

export interface DatabaseConnection {
  /** The open database. @throws BlockedError or OpenError. */
  connect(): Promise<Database>
  /** Lets go of the handle, so that the next `connect` opens a new one. */
  drop(): void
}

/**
 * The connection to the database of a name; nothing is opened yet.
 *
 * @param openMs how long opening may take. One that takes longer goes on, and is used when it has succeeded.
 */
export function databaseConnection(name: string, openMs: number): DatabaseConnection {
  let opening: Opening | undefined

  return {
    connect() {
      if (!opening) {
        const started = open(name, () => {
          if (opening === started) opening = undefined
        })
        opening = started
      }
      const { opened, blocked } = opening
      // An open that was blocked and then succeeds wins: it stands first.
      return inTime(Promise.race([opened, blocked]), openMs).catch((error: unknown) => {
        throw error instanceof TooLate ? new OpenError('the database does not open', { cause: error }) : error
      })
    },
    drop() {
      // An open that is still under way is kept: a second request for the same database would wait behind it unheard.
      if (opening?.database) opening.close()
    },
  }
}

/** One attempt to open the database and the handle that it gave. */
interface Opening {
  readonly opened: Promise<Database>
  /** Rejects when another tab blocks the attempt; never resolves. */
  readonly blocked: Promise<never>
  /** The handle, once there is one. */
  database?: Database
  close(): void
}

function open(name: string, onLost: () => void): Opening {
  let reportBlocked: (reason: Error) => void = () => {}
  const blocked = new Promise<never>((_, reject) => {
    reportBlocked = reject
  })
  const close = (): void => {
    opening.database?.close()
    onLost()
  }
  const opened = openStores(name, {
    onBlocked: () => reportBlocked(new BlockedError('another tab holds the database')),
    // A newer program, or somebody who deletes the database, is waiting for this tab.
    onBlocking: close,
    onLost,
  })
  const opening: Opening = { opened, blocked, close }
  opened.then((database) => {
    opening.database = database
  }, onLost)
  blocked.catch(() => {})
  return opening
}

interface OpenEvents {
  readonly onBlocked: () => void
  readonly onBlocking: () => void
  readonly onLost: () => void
}

/** Opens the database at its place. Where there is no IndexedDB at all, the browser throws instead of rejecting. */
async function openStores(name: string, { onBlocked, onBlocking, onLost }: OpenEvents): Promise<Database> {
  try {
    const request = (await storagePlace(name)).open(name, DATABASE_VERSION)
    request.addEventListener('upgradeneeded', ({ oldVersion }) =>
      createStores(wrap(request.result) as unknown as Database, oldVersion),
    )
    request.addEventListener('blocked', onBlocked)
    const database = (await wrap(request)) as unknown as Database
    database.addEventListener('close', onLost)
    database.addEventListener('versionchange', onBlocking)
    return database
  } catch (cause) {
    throw new OpenError('the database cannot be opened', { cause })
  }
}

/** Only ever adds stores: a transaction that moves data could fail, and would keep the program out of all of them. */
function createStores(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('projects', { keyPath: 'id' })
    database.createObjectStore('entries', { keyPath: 'id' })
    database.createObjectStore('settings')
  }
  if (oldVersion < 2) {
    database.createObjectStore('docs', { keyPath: 'id' })
    database.createObjectStore('log', { keyPath: ['project', 'seq'] })
    database.createObjectStore('snapshots', { keyPath: ['project', 'seq'] })
    database.createObjectStore('bodies')
    database.createObjectStore('quarantine', { autoIncrement: true })
  }
}
