import type { ProjectId } from '../model/id'
import { checksum } from './checksum'
import type { DocRow, FirstFormRow, SnapshotRow } from './rows'
import { together } from './together'
import type { WriteTransaction } from './writeQueue'

/** What the first form of the database says of the newest state. */
export const docOfFirstForm = (
  { id, revision, trashedAt }: FirstFormRow,
  entry: { readonly title: string; readonly updatedAt: string } | undefined,
): DocRow => ({
  id,
  revision,
  headSeq: 0,
  historySeq: 0,
  title: entry?.title ?? '',
  updatedAt: entry?.updatedAt ?? '',
  ...(trashedAt === undefined ? {} : { trashedAt }),
})

/**
 * The row of a project's newest state, before something is written. A project in the first form of the database is taken over in
 * the same transaction: its text becomes the first snapshot, unread and unchanged.
 */
export async function adoptDoc(transaction: WriteTransaction, id: ProjectId): Promise<DocRow | undefined> {
  const known = await transaction.objectStore('docs').get(id)
  if (known) return known
  const first = await transaction.objectStore('projects').get(id)
  if (!first) return undefined
  const entry = await transaction.objectStore('entries').get(id)
  const doc = docOfFirstForm(first, entry)
  const snapshot: SnapshotRow = {
    project: id,
    seq: doc.headSeq,
    at: doc.updatedAt,
    kind: 'auto',
    sum: checksum(first.text),
    length: first.text.length,
    verified: false,
    stepCount: entry?.stepCount ?? 0,
    painCount: entry?.painCount ?? 0,
  }
  await together([
    () => transaction.objectStore('docs').put(doc),
    () => transaction.objectStore('snapshots').put(snapshot),
    () => transaction.objectStore('bodies').put(first.text, [id, doc.headSeq]),
    () => transaction.objectStore('projects').delete(id),
  ])
  return doc
}
