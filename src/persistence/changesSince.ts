import type { ProjectId } from '../model/id'
import { answer } from './answer'
import type { Change } from './change'
import type { Database } from './databaseConnection'
import { openRow } from './logRow'
import type { NewChanges, Revision, StoreAnswer } from './projectStore'
import { readTransaction } from './readTransaction'
import { rowsOf } from './rowsOf'
import { refuse } from './storeRefusal'

/** The changes that came after a state; null instead of them if they do not lead on from it. */
export async function changesSince(
  database: Database,
  id: ProjectId,
  seen: Revision,
): Promise<StoreAnswer<NewChanges>> {
  const transaction = readTransaction(database, ['docs', 'log'])
  const doc = await transaction.objectStore('docs').get(id)
  if (!doc) return refuse('missing')
  const { revision, historySeq } = doc
  const changes: Change[] = []
  if (revision === seen) return answer({ revision, changes })
  let cursor = await transaction.objectStore('log').openCursor(rowsOf(id, historySeq + 1), 'prev')
  for (; cursor; cursor = await cursor.continue()) {
    if (cursor.value.revision === seen) return answer({ revision, changes: changes.reverse() })
    const change = openRow(cursor.value)
    if (!change) break
    changes.push(change)
  }
  return answer({ revision, changes: null })
}
