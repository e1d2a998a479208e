import { adoptDoc } from './adoptDoc'
import { answer } from './answer'
import { sealRow } from './logRow'
import type { Appending, Revision } from './projectStore'
import type { DocRow } from './rows'
import { refuse } from './storeRefusal'
import { together } from './together'
import type { Write } from './writeQueue'

/**
 * Adds changes to the log of a project, or nothing if storage holds a state that is neither the one before them nor one of them.
 *
 * Those that an earlier attempt has written unheard are not written twice.
 */
export const appendChanges =
  ({ id, title, seen, changes }: Appending): Write<Revision> =>
  async (transaction) => {
    const stored = await adoptDoc(transaction, id)
    if (!stored) return refuse('missing')
    const reached = [seen, ...changes.map(({ revision }) => revision)].indexOf(stored.revision)
    if (reached < 0) return refuse('changed-elsewhere')
    const fresh = changes.slice(reached)
    const last = fresh.at(-1)
    if (!last) return answer(stored.revision)
    const { trashedAt: _, ...kept } = stored
    const doc: DocRow = {
      ...kept,
      title,
      revision: last.revision,
      headSeq: stored.headSeq + fresh.length,
      updatedAt: last.at,
    }
    const log = transaction.objectStore('log')
    await together([
      ...fresh.map(
        ({ revision, text }, index) =>
          () =>
            log.put(sealRow(id, stored.headSeq + 1 + index, revision, text)),
      ),
      () => transaction.objectStore('docs').put(doc),
    ])
    return answer(last.revision)
  }
