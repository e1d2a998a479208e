import { answer } from './answer'
import type { Database } from './databaseConnection'
import type { Entry, StoreAnswer } from './projectStore'
import { readTransaction } from './readTransaction'

/** All projects, the latest edited first: what changes with every edit is told by `docs`, the rest by the last summary. */
export async function listEntries(database: Database): Promise<StoreAnswer<readonly Entry[]>> {
  const transaction = readTransaction(database, ['docs', 'entries', 'projects'])
  const [docs, summaries, firstForms] = await Promise.all([
    transaction.objectStore('docs').getAll(),
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('projects').getAllKeys(),
  ])
  const docById = new Map(docs.map((doc) => [doc.id, doc]))
  const waiting = new Set(firstForms)
  const entries = summaries.flatMap((summary): Entry[] => {
    const doc = docById.get(summary.id)
    if (!doc) return waiting.has(summary.id) ? [summary] : []
    const { title, updatedAt, revision, trashedAt } = doc
    const { trashedAt: _, ...kept } = summary as Entry
    const isBehind = summary.revision !== revision
    return [
      {
        ...kept,
        title,
        updatedAt,
        revision,
        ...(isBehind && { isBehind }),
        ...(trashedAt !== undefined && { trashedAt }),
      },
    ]
  })
  return answer(entries.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0)))
}
