import type { Project } from '../model/project'
import { projectCounts } from '../model/projectCounts'
import type { ProjectSummary } from '../model/projectSummary'
import { adoptDoc } from './adoptDoc'
import { answer } from './answer'
import { checksum } from './checksum'
import { freshRevision } from './freshRevision'
import type { Revision } from './projectStore'
import type { DocRow, SnapshotRow } from './rows'
import { refuse } from './storeRefusal'
import { together } from './together'
import type { Write } from './writeQueue'

/**
 * Writes a whole project: a new one, or one whose newest state cannot be told as changes of what is stored.
 *
 * `pending` are revisions of changes that were given to storage and not answered for; the last one names the state.
 */
export function saveWhole(
  project: Project,
  seen: Revision | null,
  pending: readonly Revision[],
  summary: ProjectSummary,
): Write<Revision> {
  // Fixed before the first attempt: a second one recognises what the first has written after all.
  const revision = pending.at(-1) ?? freshRevision()
  const text = JSON.stringify(project)
  const sum = checksum(text)
  return async (transaction) => {
    const stored = await adoptDoc(transaction, project.id)
    if (stored?.revision === revision) return answer(revision)
    if (stored && stored.revision !== seen && !pending.includes(stored.revision)) return refuse('changed-elsewhere')
    const seq = (stored?.headSeq ?? 0) + 1
    const { id, title, updatedAt } = project
    const doc: DocRow = { id, revision, headSeq: seq, historySeq: seq, title, updatedAt }
    const snapshot: SnapshotRow = {
      project: id,
      seq,
      at: updatedAt,
      kind: 'auto',
      sum,
      length: text.length,
      verified: false,
      ...projectCounts(project),
    }
    await together([
      () => transaction.objectStore('docs').put(doc),
      () => transaction.objectStore('snapshots').put(snapshot),
      () => transaction.objectStore('bodies').put(text, [id, seq]),
      () => transaction.objectStore('entries').put({ ...summary, revision }),
    ])
    return answer(revision)
  }
}
