import type { ProjectId } from '../model/id'
import { answer, DONE } from './answer'
import type { Database } from './databaseConnection'
import type { BadRow, Quarantined, StoreAnswer } from './projectStore'
import { readTransaction } from './readTransaction'
import type { Write } from './writeQueue'

/** Moves rows that cannot be used out of the way, whole, in one transaction: nothing of them is lost, none is read again. */
export const quarantineRows =
  (project: ProjectId, bad: readonly BadRow[], at: string): Write<undefined> =>
  async (transaction) => {
    const kept = transaction.objectStore('quarantine')
    for (const { store, seq, why } of bad) {
      const row = await transaction.objectStore(store).get([project, seq])
      if (!row) continue
      const body = store === 'snapshots' ? await transaction.objectStore('bodies').get([project, seq]) : undefined
      await kept.add({ project, at, store, seq, why, row, ...(body === undefined ? {} : { body }) })
      await transaction.objectStore(store).delete([project, seq])
      if (body !== undefined) await transaction.objectStore('bodies').delete([project, seq])
    }
    return DONE
  }

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
