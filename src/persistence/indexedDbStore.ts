/**
 * The project store in IndexedDB: which operation reads, which writes, and what goes into one transaction.
 *
 * A write compares the stored revision with the one its caller has seen, inside the transaction, so that of two tabs only one wins
 * and the other one hears of it. What the rows are is told in `rows`.
 */
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import { type ProjectSummary, summarize } from '../model/projectSummary'
import { adoptDoc } from './adoptDoc'
import { answer, DONE } from './answer'
import { appendChanges } from './appendChanges'
import { changesSince } from './changesSince'
import { type Database, type DatabaseConnection, databaseConnection } from './databaseConnection'
import { inTime } from './inTime'
import { listEntries } from './listEntries'
import { loadProject } from './loadProject'
import type { IsSound, ProjectCopy, ProjectStore, Revision, SettingsStore, StoreAnswer } from './projectStore'
import { quarantineRows } from './quarantineRows'
import { readTransaction } from './readTransaction'
import { rowsOf } from './rowsOf'
import { saveWhole } from './saveWhole'
import { refusalOf, refuse } from './storeRefusal'
import { takeSnapshot } from './takeSnapshot'
import { together } from './together'
import { type Enqueue, type Write, writeQueue } from './writeQueue'

/**
 * Name of the database of the program at a path. Sites of one host share their storage, so the name carries the path.
 *
 * @param basePath path of the program on its host, such as `/` or `/blueprints/`.
 */
export const databaseName = (basePath: string): string => `sbm:${basePath}`

/** Derives what the library shows of a project. */
export type SummaryOf = (project: Project) => ProjectSummary

/** What is asked for seldom is loaded then: opening and saving do without. */
const versions = () => import('./versions')
const quarantine = () => import('./quarantine')

/** How long the database may take to open, to write and to read before its handle is dropped. */
export interface Patience {
  readonly openMs: number
  readonly writeMs: number
  readonly readMs: number
}

const PATIENCE: Patience = { openMs: 3000, writeMs: 5000, readMs: 8000 }

/**
 * Opens the store of a database name. Nothing is opened before it is needed, and nothing here throws.
 *
 * @param summaryOf makes the row that the library shows; the app adds measures that this layer does not know.
 */
export function indexedDbStore(
  name: string,
  summaryOf: SummaryOf = summarize,
  patience: Patience = PATIENCE,
): ProjectStore {
  const connection = databaseConnection(name, patience.openMs)
  const enqueue = writeQueue(connection, patience.writeMs)
  const read = <T>(reading: Reading<T>) => readTwice(connection, reading, patience.readMs)
  const load = (id: ProjectId, isSound: IsSound = () => true) => read((database) => loadProject(database, id, isSound))
  const save = (project: Project, seen: Revision | null, pending: readonly Revision[] = []) =>
    attempt(() => enqueue(saveWhole(project, seen, pending, summaryOf(project))))
  const readBody = (id: ProjectId, seq: number) =>
    read(async (database) => answer(await readTransaction(database, ['bodies']).objectStore('bodies').get([id, seq])))
  return {
    list: () => read(listEntries),
    load,
    changesSince: (id, seen) => read((database) => changesSince(database, id, seen)),
    save,
    append: (appending) => enqueue(appendChanges(appending)),
    snapshot: (order) => attempt(() => takeSnapshot(order, summaryOf(order.project), enqueue, readBody)),
    versions: (id) => read(async (database) => (await versions()).listVersions(database, id)),
    loadVersion: (id, seq) => read(async (database) => (await versions()).loadVersion(database, id, seq)),
    nameVersion: (id, seq, name) => attempt(async () => enqueue((await versions()).nameVersion(id, seq, name))),
    quarantined: () => read(async (database) => (await quarantine()).listQuarantined(database)),
    discard: (keys) => attempt(async () => enqueue((await quarantine()).discardQuarantined(keys))),
    quarantine: (id, bad, now) => enqueue(quarantineRows(id, bad, now)),
    trash: (id, now) => enqueue(marking(id, now)),
    restore: (id) => enqueue(marking(id, undefined)),
    erase: (id, trashedAt) => enqueue(erasing(id, trashedAt)),
    duplicate: async (id, copy) => {
      const stored = await load(id)
      return stored.ok ? attempt(() => enqueue(saveWhole(...copyOf(stored.value.text, copy, summaryOf)))) : stored
    },
    settings: settingsStore(read, enqueue),
    close: () => connection.drop(),
  }
}

type Reading<T> = (database: Database) => Promise<StoreAnswer<T>>
type Read = <T>(reading: Reading<T>) => Promise<StoreAnswer<T>>

/** Reads, once more on a new connection if the first failed or did not answer in time. */
async function readTwice<T>(
  connection: DatabaseConnection,
  reading: Reading<T>,
  limitMs: number,
): Promise<StoreAnswer<T>> {
  const once = async () => inTime(reading(await connection.connect()), limitMs)
  try {
    return await once()
  } catch {
    connection.drop()
  }
  try {
    return await once()
  } catch (error) {
    connection.drop()
    return refusalOf(error, 'read-failed')
  }
}

/** Puts a project in the trash, or takes it out where `trashedAt` is undefined. Its revision stays: its text does. */
const marking =
  (id: ProjectId, trashedAt: string | undefined): Write<undefined> =>
  async (transaction) => {
    const doc = await adoptDoc(transaction, id)
    if (!doc) return refuse('missing')
    const { trashedAt: _, ...kept } = doc
    await transaction.objectStore('docs').put({ ...kept, ...(trashedAt === undefined ? {} : { trashedAt }) })
    return DONE
  }

const erasing =
  (id: ProjectId, trashedAt: string | undefined): Write<undefined> =>
  async (transaction) => {
    if (trashedAt !== undefined) {
      const doc = await adoptDoc(transaction, id)
      if (doc && doc.trashedAt !== trashedAt) return refuse('changed-elsewhere')
    }
    await together([
      ...(['docs', 'entries', 'projects'] as const).map((store) => () => transaction.objectStore(store).delete(id)),
      ...(['log', 'snapshots', 'bodies'] as const).map(
        (store) => () => transaction.objectStore(store).delete(rowsOf(id)),
      ),
    ])
    return DONE
  }

/** What is saved for a copy. The text is one that this program wrote; only four fields are touched, whatever its version. */
function copyOf(text: string, { id, title, now }: ProjectCopy, summaryOf: SummaryOf): Parameters<typeof saveWhole> {
  const original = JSON.parse(text) as Project
  const copy = { ...original, id, title, createdAt: now, updatedAt: now }
  return [copy, null, [], summaryOf(copy)]
}

function settingsStore(read: Read, enqueue: Enqueue): SettingsStore {
  return {
    get: (key) =>
      read(async (database) => {
        const text = await readTransaction(database, ['settings']).objectStore('settings').get(key)
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
