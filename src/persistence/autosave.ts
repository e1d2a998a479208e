/**
 * Autosave: after every command the newest project goes to storage, and what is shown of it is true.
 *
 * One save is under way at a time; what changes meanwhile waits, and only the newest state is kept. "Saved" is said
 * when the store has answered for the newest state, not before. A save that fails is tried again, with longer and
 * longer pauses, for as long as the project is open: memory is the truth until storage has it, and the disk may be
 * emptied, the database come back. The one failure that waiting cannot cure is that somebody else changed the project:
 * then saving stops, and the user decides.
 */
import type { Project } from '../model/project'
import type { ProjectStore, Revision, StoreFailure } from './projectStore'

export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Not saved. `slow`: the store has not answered for `SLOW_MS`, and may still. */
  | { readonly state: 'failed'; readonly reason: StoreFailure | 'slow'; readonly detail: string }

export interface Autosave {
  /** Saves a project, now or when the save under way is through. */
  push(project: Project): void
  status(): SaveStatus
  /** Tries to save what is not saved, without waiting for the next pause to end; answers how it went. */
  flush(): Promise<SaveStatus>
  /** The revision that storage holds, as far as this tab has seen. */
  revision(): Revision | null
  /** Stops trying. A save that is under way still finishes. */
  stop(): void
}

export interface AutosaveOptions {
  /** The revision the project was loaded with; null: it was never stored. */
  readonly revision: Revision | null
  readonly onStatus: (status: SaveStatus) => void
  /**
   * When a save may begin after a change: the app lets the change be painted first, because writing down a large
   * project takes longer than a frame. At once where absent; `flush` never waits.
   */
  readonly schedule?: (begin: () => void) => void
}

/** Pauses before each new try, in milliseconds; the last one repeats. */
const RETRY_MS = [0, 250, 1000, 4000] as const

/** Time after which a save that has not been answered counts as not saved. */
const SLOW_MS = 10_000

/** Starts autosave for one project. */
export function createAutosave(store: Pick<ProjectStore, 'save'>, options: AutosaveOptions): Autosave {
  const { onStatus, schedule = (begin) => begin() } = options
  let revision = options.revision
  let status: SaveStatus = { state: 'saved' }
  /** The newest state that storage does not hold. */
  let unsaved: Project | null = null
  let running: Promise<void> = Promise.resolve()
  let busy = false
  let failures = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let scheduled = false

  const show = (next: SaveStatus): void => {
    if (next.state === status.state && next.state !== 'failed') return
    status = next
    onStatus(next)
  }

  const saveNewest = async (project: Project): Promise<void> => {
    const watchdog = setTimeout(() => show({ state: 'failed', reason: 'slow', detail: '' }), SLOW_MS)
    const answer = await store.save(project, revision)
    clearTimeout(watchdog)
    if (answer.ok) {
      revision = answer.value
      failures = 0
      if (unsaved === project) unsaved = null
      show(unsaved ? { state: 'saving' } : { state: 'saved' })
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
    while (unsaved && pause === undefined && !stopped) await saveNewest(unsaved)
    busy = false
  }

  function start(): void {
    clearTimeout(pause)
    pause = undefined
    if (!busy) running = run()
  }

  return {
    push(project) {
      unsaved = project
      if (stopped || pause !== undefined) return
      if (status.state === 'saved') show({ state: 'saving' })
      if (busy || scheduled) return
      scheduled = true
      schedule(() => {
        scheduled = false
        if (unsaved && pause === undefined && !stopped) start()
      })
    },
    status: () => status,
    async flush() {
      if (unsaved && !stopped) start()
      await running
      return status
    },
    revision: () => revision,
    stop() {
      stopped = true
      clearTimeout(pause)
      pause = undefined
    },
  }
}
