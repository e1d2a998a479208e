/**
 * Versions: the snapshots of a project, as a person looks at them.
 *
 * A version is named by the number of its state. The list is read from the rows alone, without a single text, so that it stands at
 * once; whether a text is still what was written shows when it is read.
 */
import type { ProjectId } from '../model/id'
import { answer, DONE } from './answer'
import type { Database } from './databaseConnection'
import type { StoreAnswer, Version } from './projectStore'
import { readTransaction } from './readTransaction'
import type { SnapshotRow } from './rows'
import { rowsOf } from './rowsOf'
import { snapshotText } from './snapshotText'
import { refuse } from './storeRefusal'
import type { Write } from './writeQueue'

/** The versions of a project, the newest first. Of unnamed ones with the same text the newest is listed. */
export async function listVersions(database: Database, id: ProjectId): Promise<StoreAnswer<readonly Version[]>> {
  const transaction = readTransaction(database, ['docs', 'snapshots'])
  const [doc, rows] = await Promise.all([
    transaction.objectStore('docs').get(id),
    transaction.objectStore('snapshots').getAll(rowsOf(id)),
  ])
  const seen = new Set<string>()
  const versions: Version[] = []
  for (const row of rows.reverse()) {
    if (row.name === undefined && seen.has(row.sum)) continue
    seen.add(row.sum)
    versions.push(versionOf(row, doc?.headSeq))
  }
  return answer(versions)
}

const versionOf = (
  { seq, at, kind, name, stepCount, linkCount, painCount, blueprintCount }: SnapshotRow,
  headSeq: number | undefined,
): Version => ({
  seq,
  at,
  kind,
  ...(name !== undefined && { name }),
  stepCount,
  ...(linkCount !== undefined && { linkCount }),
  painCount,
  ...(blueprintCount !== undefined && { blueprintCount }),
  isNewest: seq === headSeq,
})

/** The text of a version; null: it is damaged. */
export async function loadVersion(database: Database, id: ProjectId, seq: number): Promise<StoreAnswer<string | null>> {
  const transaction = readTransaction(database, ['snapshots', 'bodies'])
  const [row, body] = await Promise.all([
    transaction.objectStore('snapshots').get([id, seq]),
    transaction.objectStore('bodies').get([id, seq]),
  ])
  return row ? answer(await snapshotText(body, row.sum)) : refuse('missing')
}

/** Gives a version a name, with which it stays for ever, or takes it away. */
export const nameVersion =
  (id: ProjectId, seq: number, name: string | undefined): Write<undefined> =>
  async (transaction) => {
    const snapshots = transaction.objectStore('snapshots')
    const row = await snapshots.get([id, seq])
    if (!row) return refuse('missing')
    const { name: _, ...unnamed } = row
    await snapshots.put(name === undefined ? { ...unnamed, kind: 'auto' } : { ...unnamed, kind: 'named', name })
    return DONE
  }
