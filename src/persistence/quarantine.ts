import { answer, DONE } from './answer'
import type { Database } from './databaseConnection'
import type { Quarantined, StoreAnswer } from './projectStore'
import { readTransaction } from './readTransaction'
import type { Write } from './writeQueue'

/** Everything in the quarantine, the oldest first. */
export async function listQuarantined(database: Database): Promise<StoreAnswer<readonly Quarantined[]>> {
  const rows = readTransaction(database, ['quarantine']).objectStore('quarantine')
  const [keys, kept] = await Promise.all([rows.getAllKeys(), rows.getAll()])
  return answer(kept.flatMap((row, index) => (keys[index] === undefined ? [] : [{ ...row, key: keys[index] }])))
}

/** Deletes rows of the quarantine. Ones that are not there are gone already. */
export const discardQuarantined =
  (keys: readonly number[]): Write<undefined> =>
  async (transaction) => {
    for (const key of keys) await transaction.objectStore('quarantine').delete(key)
    return DONE
  }
