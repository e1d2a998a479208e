import type { IDBPTransaction, StoreNames } from 'idb'
import type { Database, Stores } from './databaseConnection'

/** A transaction that reads. Its end is of no interest, and so is an abort that nobody waits for: requests answer for themselves. */
export function readTransaction<const Names extends readonly StoreNames<Stores>[]>(
  database: Database,
  names: Names,
): IDBPTransaction<Stores, Names, 'readonly'> {
  const transaction = database.transaction(names, 'readonly')
  transaction.done.catch(() => {})
  return transaction
}
