/**
 * Loading: the newest snapshot that is good, and the changes behind it.
 *
 * A snapshot whose checksum, JSON or replay fails is passed over for the one before it, which has the changes in between as long
 * as they are kept (`takeSnapshot` sees to it). The first state that reaches the newest one and that the caller finds sound
 * is the project. If none does, the one that reaches farthest is, and what lies behind it is named, so that it can be kept apart.
 */
import type { ProjectId } from '../model/id'
import { docOfFirstForm } from './adoptDoc'
import { answer } from './answer'
import type { Change } from './change'
import type { Database } from './databaseConnection'
import { openRow } from './logRow'
import type { BadRow, IsSound, StoreAnswer, StoredProject } from './projectStore'
import { readTransaction } from './readTransaction'
import { replay } from './replay'
import type { Body, DocRow, LogRow, SnapshotRow } from './rows'
import { rowsOf } from './rowsOf'
import { snapshotText } from './snapshotText'
import { refuse } from './storeRefusal'

interface State {
  readonly seq: number
  readonly text: string
  readonly isSound: boolean
}

interface Stored {
  readonly doc: DocRow
  /** The newest first. */
  readonly snapshots: readonly SnapshotRow[]
  /** Changes by number, as far as they are undamaged. */
  readonly changes: ReadonlyMap<number, Change>
  readonly bad: BadRow[]
}

/** Loads a project, or answers that there is none. */
export async function loadProject(
  database: Database,
  id: ProjectId,
  isSound: IsSound,
): Promise<StoreAnswer<StoredProject>> {
  const transaction = readTransaction(database, ['docs', 'projects', 'entries', 'log', 'snapshots'])
  const [doc, first, entry, snapshots, rows] = await Promise.all([
    transaction.objectStore('docs').get(id),
    transaction.objectStore('projects').get(id),
    transaction.objectStore('entries').get(id),
    transaction.objectStore('snapshots').getAll(rowsOf(id)),
    transaction.objectStore('log').getAll(rowsOf(id)),
  ])
  if (!doc && first) {
    const { text } = first
    return answer(storedProject(docOfFirstForm(first, entry), { seq: 0, text, isSound: true }, [], []))
  }
  if (!doc) return refuse('missing')
  const bad: BadRow[] = []
  const stored: Stored = { doc, snapshots: snapshots.reverse(), changes: openRows(rows, bad), bad }
  const bodyOf = (seq: number) => readTransaction(database, ['bodies']).objectStore('bodies').get([id, seq])
  const state = await newestState(stored, bodyOf, isSound)
  if (!state) return refuse('missing')
  return answer(storedProject(doc, state, history(stored, state), notUsed(stored, state, rows)))
}

function storedProject(doc: DocRow, state: State, changes: readonly Change[], bad: readonly BadRow[]): StoredProject {
  const { revision, trashedAt, headSeq } = doc
  return {
    text: state.text,
    revision,
    changes,
    bad,
    isNewest: state.seq === headSeq && state.isSound,
    ...(trashedAt === undefined ? {} : { trashedAt }),
  }
}

function openRows(rows: readonly LogRow[], bad: BadRow[]): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>()
  for (const row of rows) {
    const change = openRow(row)
    if (change) changes.set(row.seq, change)
    else bad.push({ store: 'log', seq: row.seq, why: 'damaged' })
  }
  return changes
}

/** The first sound state that reaches the head, else the sound one that reaches farthest, else any. */
async function newestState(
  stored: Stored,
  bodyOf: (seq: number) => Promise<Body | undefined>,
  isSound: IsSound,
): Promise<State | null> {
  let best: State | null = null
  const consider = (state: State): boolean => {
    if (!best || (state.isSound && (!best.isSound || state.seq > best.seq))) best = state
    return best.isSound && best.seq === stored.doc.headSeq
  }
  const alone: State[] = []
  for (const { seq, sum } of stored.snapshots) {
    const text = await snapshotText(await bodyOf(seq), sum)
    if (text === null) {
      stored.bad.push({ store: 'snapshots', seq, why: 'damaged' })
      continue
    }
    const reached = withChanges(stored, seq, text, isSound)
    if (reached && consider(reached)) return best
    if (reached?.isSound !== true) alone.push({ seq, text, isSound: isSound(text) })
  }
  for (const state of alone) consider(state)
  return best
}

/** The state after a snapshot and all changes that follow it without a gap; null if they do not fit. */
function withChanges({ doc, changes }: Stored, from: number, snapshot: string, isSound: IsSound): State | null {
  const following: Change[] = []
  for (let seq = from + 1; seq <= doc.headSeq; seq += 1) {
    const change = changes.get(seq)
    if (!change) break
    following.push(change)
  }
  try {
    const text = replay(snapshot, following)
    return { seq: from + following.length, text, isSound: isSound(text) }
  } catch {
    return null
  }
}

/** The changes that led to a state without a gap: the editor's history. */
function history({ doc, changes }: Stored, { seq: reached, isSound }: State): readonly Change[] {
  if (!isSound) return []
  const leading: Change[] = []
  for (let seq = reached; seq > doc.historySeq; seq -= 1) {
    const change = changes.get(seq)
    if (!change) break
    leading.push(change)
  }
  return leading.reverse()
}

/** Every row that the state does without and should not have had to. */
function notUsed({ bad }: Stored, { seq: reached, isSound }: State, rows: readonly LogRow[]): readonly BadRow[] {
  if (!isSound) return bad
  const damaged = new Set(bad.filter(({ store }) => store === 'log').map(({ seq }) => seq))
  const behind = rows.filter(({ seq }) => seq > reached && !damaged.has(seq))
  const gap = damaged.size > 0 || (behind[0] !== undefined && behind[0].seq > reached + 1)
  return [...bad, ...behind.map(({ seq }): BadRow => ({ store: 'log', seq, why: gap ? 'unreachable' : 'unsound' }))]
}
