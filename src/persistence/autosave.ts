/**
 * Autosave: every change goes to storage as soon as it has been painted, and what is shown of it is true.
 *
 * One write is under way at a time; the changes that come meanwhile wait and go together. "Saved" is said when the store has
 * answered for the last of them, not before. A write that fails is tried again, with longer and longer pauses, for as long as
 * the project is open: memory is the truth until storage has it, and the disk may be emptied, the database come back. The one
 * failure that waiting cannot cure is that somebody else changed the project: then saving stops, and the user decides.
 *
 * A change costs what it is large, not what the project is. Whole projects are written where changes do not tell the state
 * (`isWhole`), and as snapshots, when the page has nothing better to do.
 */
import type { Project } from '../model/project'
import type { Change } from './change'
import { freshRevision } from './freshRevision'
import type {
  PendingChange,
  ProjectStore,
  Revision,
  SnapshotKind,
  StoreAnswer,
  StoreFailure,
  StoreRefusal,
} from './projectStore'

export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Not saved. `slow`: the store has not answered for `SLOW_MS`, and may still. */
  | { readonly state: 'failed'; readonly reason: StoreFailure | 'slow'; readonly detail: string }

export interface Autosave {
  /** Saves a change and the project that it led to, now or when the write under way is through. */
  push(change: Change, project: Project): void
  /** Saves a whole project that no change led to from what is stored. */
  pushWhole(project: Project): void
  status(): SaveStatus
  /** Tries to save what is not saved, without waiting for the next pause to end; answers how it went. */
  flush(): Promise<SaveStatus>
  /** Saves what is left and then takes a snapshot of what came since the last one. */
  settle(): Promise<SaveStatus>
  /** How many changes storage has not answered for. */
  waitingCount(): number
  /** Gives up what is not saved: it is kept elsewhere. `adopt` goes on from another state. */
  abandon(): void
  /** Saves what is left and keeps the state as a version; `read` gives the project when all is saved. */
  keepVersion(read: () => Project, version: KeptVersion): Promise<StoreAnswer<undefined>>
  /** The revision that storage holds, as far as this tab has seen. */
  revision(): Revision | null
  /** Goes on from a state that another tab has stored. What is not saved here stays so. */
  adopt(revision: Revision): void
  /** Stops trying. A write that is under way still finishes. */
  stop(): void
}

/** Why a state is kept. */
export type KeptVersion =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: Exclude<SnapshotKind, 'named'> }

export interface AutosaveOptions {
  /** The revision the project was loaded with; null: it was never stored. */
  readonly revision: Revision | null
  /** The first write is a whole project: the one in memory is not what the stored changes lead to. */
  readonly isWhole?: boolean
  readonly onStatus: (status: SaveStatus) => void
  /** When a write may begin after a change: the app lets the change be painted first. At once where absent; `flush` never waits. */
  readonly schedule?: (begin: () => void) => void
  /** When the page has time for a snapshot; at once where absent. */
  readonly whenIdle?: (begin: () => void) => void
}

/** Pauses before each new try, in milliseconds; the last one repeats. */
const RETRY_MS = [0, 250, 1000, 4000] as const

/** Time after which a write that has not been answered counts as not saved. */
const SLOW_MS = 2500

/** A snapshot is taken after so many changes, or so long after the first of them. */
const SNAPSHOT_CHANGES = 200
const SNAPSHOT_MS = 30_000

/** What storage has not answered for: a change, or a whole project where the text is null. */
type Waiting = PendingChange | (Omit<PendingChange, 'text'> & { readonly text: null })

const atOnce = (begin: () => void): void => begin()

/** Starts autosave for one project. */
export function createAutosave(
  store: Pick<ProjectStore, 'save' | 'append' | 'snapshot'>,
  { onStatus, schedule = atOnce, whenIdle = atOnce, ...options }: AutosaveOptions,
): Autosave {
  let revision = options.revision
  let isWhole = options.isWhole ?? false
  let status: SaveStatus = { state: 'saved' }
  /** What storage has not answered for, the oldest first. */
  let pending: readonly Waiting[] = []
  let latest: Project | null = null
  let running: Promise<void> = Promise.resolve()
  let busy = false
  let failures = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let scheduled = false
  const snapshots = snapshotTimer(() => whenIdle(() => void snapshot()))

  const show = (next: SaveStatus): void => {
    if (next.state === status.state && next.state !== 'failed') return
    status = next
    onStatus(next)
  }

  const saveWaiting = async (project: Project): Promise<void> => {
    const sent = pending
    const watchdog = setTimeout(() => show({ state: 'failed', reason: 'slow', detail: '' }), SLOW_MS)
    const answer = await write(store, project, sent, isWhole ? null : revision, revision)
    clearTimeout(watchdog)
    if (answer.ok) {
      isWhole = false
      revision = answer.value
      failures = 0
      pending = pending.slice(sent.length)
      snapshots.count(sent.length)
      show(pending.length > 0 ? { state: 'saving' } : { state: 'saved' })
      return
    }
    show({ state: 'failed', reason: answer.reason, detail: answer.detail })
    if (answer.reason === 'changed-elsewhere') stopped = true
    else retryLater()
  }

  const retryLater = (): void => {
    if (stopped) return
    pause = setTimeout(start, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)])
    failures += 1
  }

  const run = async (): Promise<void> => {
    busy = true
    // Ends when all is saved, or when a pause has been set or saving has stopped.
    while (latest && pending.length > 0 && pause === undefined && !stopped) await saveWaiting(latest)
    busy = false
  }

  function start(): void {
    clearTimeout(pause)
    pause = undefined
    if (!busy) running = run()
  }

  const add = (change: Waiting, project: Project): void => {
    pending = [...pending, change]
    latest = project
    if (stopped || pause !== undefined) return
    if (status.state === 'saved') show({ state: 'saving' })
    if (busy || scheduled) return
    scheduled = true
    schedule(() => {
      scheduled = false
      if (pending.length > 0 && pause === undefined && !stopped) start()
    })
  }

  const snapshot = async (): Promise<void> => {
    // While something waits, the project in memory is not the one that storage names; the next answer asks again.
    if (!latest || revision === null || pending.length > 0 || stopped || !snapshots.isWanted()) return
    snapshots.taken()
    const answer = await store.snapshot({ project: latest, revision, at: new Date().toISOString(), kind: 'auto' })
    if (!answer.ok && !stopped) snapshots.count(1)
  }

  const flush = async (): Promise<SaveStatus> => {
    if (pending.length > 0 && !stopped) start()
    await running
    return status
  }

  const pushWhole = (project: Project) => add({ revision: freshRevision(), at: project.updatedAt, text: null }, project)

  return {
    push: (change, project) => add({ revision: freshRevision(), at: change.at, text: JSON.stringify(change) }, project),
    pushWhole,
    status: () => status,
    flush,
    async settle() {
      await flush()
      await snapshot()
      return status
    },
    async keepVersion(read, version) {
      // What storage holds is not yet the project in memory: it was migrated.
      if (isWhole && pending.length === 0 && !stopped) pushWhole(read())
      await flush()
      if (pending.length > 0 || revision === null) return notSaved(status)
      snapshots.taken()
      return store.snapshot({ project: read(), revision, at: new Date().toISOString(), ...version })
    },
    waitingCount: () => pending.length,
    abandon() {
      pending = []
      latest = null
      stopped = false
      failures = 0
      clearTimeout(pause)
      pause = undefined
      show({ state: 'saved' })
    },
    revision: () => revision,
    adopt(next) {
      if (pending.length > 0) return
      revision = next
      isWhole = false
      snapshots.taken()
    },
    stop() {
      stopped = true
      clearTimeout(pause)
      pause = undefined
      snapshots.taken()
    },
  }
}

/** Writes changes behind a state, or the whole project where they do not tell it (`behind` is null). */
async function write(
  store: Pick<ProjectStore, 'save' | 'append'>,
  project: Project,
  sent: readonly Waiting[],
  behind: Revision | null,
  seen: Revision | null,
): Promise<StoreAnswer<Revision>> {
  const changes = sent.filter((waiting) => waiting.text !== null)
  if (behind !== null && changes.length === sent.length) {
    const answer = await store.append({ id: project.id, title: project.title, seen: behind, changes })
    if (answer.ok || answer.reason !== 'missing') return answer
  }
  return store.save(
    project,
    seen,
    sent.map(({ revision }) => revision),
  )
}

/** Why a state that is not saved cannot be kept. */
function notSaved(status: SaveStatus): StoreRefusal {
  const isAnswered = status.state === 'failed' && status.reason !== 'slow'
  return { ok: false, reason: isAnswered ? status.reason : 'write-failed', detail: isAnswered ? status.detail : '' }
}

/** Counts saved changes and says when they are worth a snapshot. */
function snapshotTimer(isDue: () => void) {
  let changes = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    isWanted: () => changes > 0,
    count(saved: number) {
      changes += saved
      if (changes >= SNAPSHOT_CHANGES) return isDue()
      timer ??= setTimeout(() => {
        timer = undefined
        isDue()
      }, SNAPSHOT_MS)
    },
    /** Begins to count anew. */
    taken() {
      changes = 0
      clearTimeout(timer)
      timer = undefined
    },
  }
}
