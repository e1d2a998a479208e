import type { ProjectId } from '../model/id'
import { DONE } from './answer'
import type { BadRow } from './projectStore'
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
