/**
 * The project store in IndexedDB.
 *
 * Each project is two rows, written in one transaction: its text with a revision, and its entry for the library. A
 * save compares the stored revision with the one its caller has seen and writes only if they agree, inside the
 * transaction, so that of two tabs only one wins and the other one hears of it.
 */
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import { type ProjectSummary, summarize } from '../model/projectSummary'
import { type Database, type DatabaseConnection, databaseConnection, type ProjectRow } from './databaseConnection'
import { freshRevision } from './freshRevision'
import type { Entry, ProjectCopy, ProjectStore, Revision, SettingsStore, StoreAnswer } from './projectStore'
import { refusalOf, refuse } from './storeRefusal'
import { type Enqueue, type Write, type WriteTransaction, writeQueue } from './writeQueue'

/**
 * Name of the database of the program at a path. Sites of one host share their storage, so the name carries the path.
 *
 * @param basePath path of the program on its host, such as `/` or `/blueprints/`.
 */
export const databaseName = (basePath: string): string => `sbm:${basePath}`

/** Derives what the library shows of a project. */
export type SummaryOf = (project: Project) => ProjectSummary

/**
 * Opens the store of a database name. Nothing is opened before it is needed, and nothing here throws.
 *
 * @param summaryOf makes the row that the library shows; the app adds measures that this layer does not know.
 */
export function indexedDbStore(name: string, summaryOf: SummaryOf = summarize): ProjectStore {
  const connection = databaseConnection(name)
  const enqueue = writeQueue(connection)
  return {
    list: () => read(connection, listEntries),
    load: (id) => read(connection, (database) => loadProject(database, id)),
    save: (project, seen) => attempt(() => enqueue(saving(project, seen, summaryOf(project)))),
    trash: (id, now) => enqueue(marking(id, now)),
    restore: (id) => enqueue(marking(id, undefined)),
    erase: (id) => enqueue(erasing(id)),
    duplicate: (id, copy) => enqueue(duplicating(id, copy)),
    settings: settingsStore(connection, enqueue),
    close: () => connection.drop(),
  }
}

/** Reads, once more on a new connection if the first failed. */
async function read<T>(
  connection: DatabaseConnection,
  reading: (database: Database) => Promise<StoreAnswer<T>>,
): Promise<StoreAnswer<T>> {
  try {
    return await reading(await connection.connect())
  } catch {
    connection.drop()
  }
  try {
    return await reading(await connection.connect())
  } catch (error) {
    connection.drop()
    return refusalOf(error, 'read-failed')
  }
}

async function listEntries(database: Database): Promise<StoreAnswer<readonly Entry[]>> {
  const entries = await database.getAll('entries')
  return answer(entries.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0)))
}

async function loadProject(database: Database, id: ProjectId) {
  const row = await database.get('projects', id)
  if (!row) return refuse('missing')
  const { text, revision, trashedAt } = row
  return answer({ text, revision, ...(trashedAt === undefined ? {} : { trashedAt }) })
}

function saving(project: Project, seen: Revision | null, summary: ProjectSummary): Write<Revision> {
  // Fixed before the first attempt: a second one recognises what the first has written after all.
  const revision = freshRevision()
  const text = JSON.stringify(project)
  return async (transaction) => {
    const stored = await transaction.objectStore('projects').get(project.id)
    if (stored && stored.revision !== seen && stored.revision !== revision) return refuse('changed-elsewhere')
    await put(transaction, { id: project.id, revision, text }, { ...summary, revision })
    return answer(revision)
  }
}

/** Puts a project in the trash, or takes it out where `trashedAt` is undefined. Its revision stays: its text does. */
const marking =
  (id: ProjectId, trashedAt: string | undefined): Write<undefined> =>
  async (transaction) => {
    const row = await transaction.objectStore('projects').get(id)
    const entry = await transaction.objectStore('entries').get(id)
    if (!row || !entry) return refuse('missing')
    const { trashedAt: _, ...keptRow } = row
    const { trashedAt: __, ...keptEntry } = entry
    const mark = trashedAt === undefined ? {} : { trashedAt }
    await put(transaction, { ...keptRow, ...mark }, { ...keptEntry, ...mark })
    return DONE
  }

const erasing =
  (id: ProjectId): Write<undefined> =>
  async (transaction) => {
    await transaction.objectStore('projects').delete(id)
    await transaction.objectStore('entries').delete(id)
    return DONE
  }

function duplicating(id: ProjectId, { id: copyId, title, now }: ProjectCopy): Write<Revision> {
  const revision = freshRevision()
  return async (transaction) => {
    const row = await transaction.objectStore('projects').get(id)
    const entry = await transaction.objectStore('entries').get(id)
    const taken = await transaction.objectStore('projects').get(copyId)
    if (!row || !entry) return refuse('missing')
    if (taken && taken.revision !== revision) return refuse('changed-elsewhere')
    const changes = { id: copyId, title, createdAt: now, updatedAt: now }
    // The text is one that this program wrote; only the four fields are touched, whatever its version.
    const text = JSON.stringify({ ...(JSON.parse(row.text) as object), ...changes })
    const { trashedAt: _, ...summary } = entry
    await put(transaction, { id: copyId, revision, text }, { ...summary, ...changes, revision })
    return answer(revision)
  }
}

async function put(transaction: WriteTransaction, row: ProjectRow, entry: Entry): Promise<void> {
  await transaction.objectStore('projects').put(row)
  await transaction.objectStore('entries').put(entry)
}

function settingsStore(connection: DatabaseConnection, enqueue: Enqueue): SettingsStore {
  return {
    get: (key) =>
      read(connection, async (database) => {
        const text = await database.get('settings', key)
        return answer(text === undefined ? undefined : (JSON.parse(text) as unknown))
      }),
    set: (key, value) => attempt(() => enqueue(setting(key, JSON.stringify(value)))),
  }
}

const setting =
  (key: string, text: string | undefined): Write<undefined> =>
  async (transaction) => {
    const settings = transaction.objectStore('settings')
    await (text === undefined ? settings.delete(key) : settings.put(text, key))
    return DONE
  }

/** Turns a value that cannot be written as JSON into a refusal, before it can spoil the writes of others. */
async function attempt<T>(write: () => Promise<StoreAnswer<T>>): Promise<StoreAnswer<T>> {
  try {
    return await write()
  } catch (error) {
    return refusalOf(error, 'write-failed')
  }
}

const answer = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

const DONE = answer(undefined)
