/**
 * The only place that writes. One transaction is in flight at a time; whatever is asked meanwhile goes into the next
 * one together (group commit), because the price of a strict transaction is the flush, not what it holds.
 *
 * Strict: `complete` comes when the disk has the data, not when the operating system has promised it.
 */
import type { IDBPTransaction } from 'idb'
import type { Database, DatabaseConnection, Stores } from './databaseConnection'
import { inTime } from './inTime'
import type { StoreAnswer } from './projectStore'
import { refusalOf } from './storeRefusal'

const STORES = ['docs', 'log', 'snapshots', 'bodies', 'entries', 'settings', 'quarantine', 'projects'] as const

export type WriteTransaction = IDBPTransaction<Stores, typeof STORES, 'readwrite'>

/**
 * One write. It may run twice, on a second connection if the first was dead, and so must not count on having failed:
 * what it wrote then may be there. An answer that refuses has written nothing.
 */
export type Write<T> = (transaction: WriteTransaction) => Promise<StoreAnswer<T>>

interface Waiting {
  readonly write: Write<unknown>
  readonly answer: (answer: StoreAnswer<unknown>) => void
}

/** Answers a write after the transaction that holds it is complete. */
export type Enqueue = <T>(write: Write<T>) => Promise<StoreAnswer<T>>

/** The queue of writes to one database. A transaction that takes longer than `limitMs` is ended and counts as failed. */
export function writeQueue(connection: DatabaseConnection, limitMs: number): Enqueue {
  let waiting: Waiting[] = []
  let running = false

  const run = async (): Promise<void> => {
    running = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      const answers = await commitTwice(group, connection, limitMs)
      for (const [index, { answer }] of group.entries()) answer(answers[index] as StoreAnswer<unknown>)
    }
    running = false
  }

  return <T>(write: Write<T>) =>
    new Promise<StoreAnswer<T>>((resolve) => {
      waiting.push({ write, answer: resolve as Waiting['answer'] })
      if (!running) void run()
    })
}

/** Commits a group; a first failure may be that of a dead handle, so a second try opens a new one. */
async function commitTwice(
  group: readonly Waiting[],
  connection: DatabaseConnection,
  limitMs: number,
): Promise<readonly StoreAnswer<unknown>[]> {
  try {
    return await commit(group, await connection.connect(), limitMs)
  } catch {
    connection.drop()
  }
  try {
    return await commit(group, await connection.connect(), limitMs)
  } catch (error) {
    connection.drop()
    return group.map(() => refusalOf(error, 'write-failed'))
  }
}

async function commit(
  group: readonly Waiting[],
  database: Database,
  limitMs: number,
): Promise<readonly StoreAnswer<unknown>[]> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
  // Observed from the start: an abort may come before anything else is awaited.
  const done = transaction.done
  done.catch(() => {})
  const work = async (): Promise<readonly StoreAnswer<unknown>[]> => {
    const answers: StoreAnswer<unknown>[] = []
    for (const { write } of group) answers.push(await write(transaction))
    await done
    return answers
  }
  try {
    return await inTime(work(), limitMs)
  } catch (error) {
    abort(transaction)
    throw error
  }
}

/**
 * Undoes what a failed group has written so far, if the browser has not done so itself. One that hangs is in the way of all later
 * ones until it is ended.
 */
function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It is over already.
  }
}
