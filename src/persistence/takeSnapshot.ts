/**
 * Snapshots: a project as it was at one state, read back and compared before anything relies on it.
 *
 * Only behind two snapshots that were read back is the log cut, so that with either of them damaged nothing is lost; and never so
 * short that an editor opened again could not undo.
 */
import type { ProjectId } from '../model/id'
import { projectCounts } from '../model/projectCounts'
import type { ProjectSummary } from '../model/projectSummary'
import { DONE } from './answer'
import { packBody, unpackBody } from './body'
import { checksum } from './checksum'
import type { Revision, SnapshotOrder, StoreAnswer } from './projectStore'
import type { Body, SnapshotRow } from './rows'
import { rowsOf } from './rowsOf'
import { refuse } from './storeRefusal'
import { thinSnapshots } from './thinSnapshots'
import { together } from './together'
import type { Enqueue, Write, WriteTransaction } from './writeQueue'

/** Changes that stay in the log so that they can be undone after a reload. */
const KEPT_CHANGES = 300
/** Length of the texts of those changes, in UTF-16 units: pasted pictures are changes too. */
const KEPT_LENGTH = 4_000_000

/** Takes a snapshot, reads it back, and cuts what is no longer needed. Refuses what was not found as it was written. */
export async function takeSnapshot(
  order: SnapshotOrder,
  summary: ProjectSummary,
  enqueue: Enqueue,
  readBody: (id: ProjectId, seq: number) => Promise<StoreAnswer<Body | undefined>>,
): Promise<StoreAnswer<undefined>> {
  const text = JSON.stringify(order.project)
  const body = await packBody(text)
  const { id } = order.project
  const written = await enqueue(writing(order, text, body, summary))
  if (!written.ok) return written
  const back = await readBody(id, written.value)
  if (!back.ok) return back
  if (!(await isSame(back.value, text))) {
    await enqueue(removing(id, written.value))
    return refuse('write-failed')
  }
  return enqueue(relyingOn(id, written.value, order.at))
}

async function isSame(body: Body | undefined, text: string): Promise<boolean> {
  try {
    return body !== undefined && (await unpackBody(body)) === text
  } catch {
    return false
  }
}

/** Writes the snapshot at the number of its state, and the entry that goes with it. */
function writing(
  { project, revision, at, kind, name }: SnapshotOrder,
  text: string,
  body: Body,
  summary: ProjectSummary,
): Write<number> {
  const row: Omit<SnapshotRow, 'seq'> = {
    project: project.id,
    at,
    kind,
    ...(name === undefined ? {} : { name }),
    sum: checksum(text),
    length: text.length,
    verified: false,
    ...projectCounts(project),
  }
  return async (transaction) => {
    const seq = await seqOf(transaction, project.id, revision)
    if (seq === null) return refuse('changed-elsewhere')
    const there = await transaction.objectStore('snapshots').get([project.id, seq])
    // A name that was given stays, whatever comes later, and so does the reason that a version was kept for.
    const kept =
      there?.kind === 'named' && kind !== 'named'
        ? { kind: there.kind, name: there.name ?? '' }
        : there && kind === 'auto'
          ? { kind: there.kind }
          : {}
    await together([
      () => transaction.objectStore('snapshots').put({ ...row, ...kept, seq }),
      () => transaction.objectStore('bodies').put(body, [project.id, seq]),
      () => transaction.objectStore('entries').put({ ...summary, revision }),
    ])
    return { ok: true, value: seq }
  }
}

/** The number of a state: that of the change that led to it; null if storage does not know it. */
async function seqOf(transaction: WriteTransaction, id: ProjectId, revision: Revision): Promise<number | null> {
  const doc = await transaction.objectStore('docs').get(id)
  if (!doc) return null
  if (doc.revision === revision) return doc.headSeq
  let cursor = await transaction.objectStore('log').openCursor(rowsOf(id, doc.historySeq + 1), 'prev')
  while (cursor && cursor.value.revision !== revision) cursor = await cursor.continue()
  return cursor?.value.seq ?? null
}

const removing =
  (id: ProjectId, seq: number): Write<undefined> =>
  async (transaction) => {
    await transaction.objectStore('snapshots').delete([id, seq])
    await transaction.objectStore('bodies').delete([id, seq])
    return DONE
  }

/** Marks a snapshot as read back, drops those that thinning lets go, and cuts the log. */
const relyingOn =
  (id: ProjectId, seq: number, now: string): Write<undefined> =>
  async (transaction) => {
    const store = transaction.objectStore('snapshots')
    const rows = (await store.getAll(rowsOf(id))).map((row) => (row.seq === seq ? { ...row, verified: true } : row))
    const row = rows.find((candidate) => candidate.seq === seq)
    if (!row) return DONE
    await store.put(row)
    for (const thin of thinSnapshots(rows, now)) {
      await store.delete([id, thin])
      await transaction.objectStore('bodies').delete([id, thin])
    }
    await cutLog(transaction, id, rows)
    return DONE
  }

/** Removes the changes that neither recovery nor undo needs. */
async function cutLog(transaction: WriteTransaction, id: ProjectId, rows: readonly SnapshotRow[]): Promise<void> {
  const second = rows.filter(({ verified }) => verified).at(-2)
  const doc = await transaction.objectStore('docs').get(id)
  if (!second || !doc) return
  let kept = 0
  let length = 0
  const log = transaction.objectStore('log')
  for (const { seq, text } of (await log.getAll(rowsOf(id))).reverse()) {
    kept += 1
    length += text.length
    if (seq > second.seq || (kept <= KEPT_CHANGES && length <= KEPT_LENGTH)) continue
    await log.delete(rowsOf(id, 0, seq))
    return
  }
}
