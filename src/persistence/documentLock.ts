/**
 * Who may write a document: one tab, the others read along.
 *
 * The browser's own locks say who, because they end with their tab, whatever ended it. Asked to hand over, the writer saves, stops
 * writing and lets go. One that does not even answer for five seconds is hung, and its lock is taken; should it wake up, it finds
 * that storage holds a state that it has not seen, and writes nothing. Where there are no locks (pages without HTTPS) every tab may
 * write, and that same comparison keeps them apart.
 */

export type Role = 'writer' | 'reader'

/** The tab, as the lock sees it. */
export interface LockOwner {
  /** Brings what is shown up to date; it is written on from there. */
  catchUp(): Promise<void>
  /** Saves and stops writing; false: there is something that cannot be saved, the tab must keep the lock. */
  handOver(): Promise<boolean>
  /** Another tab has saved something. */
  onSaved(): void
  onRole(role: Role): void
}

export interface DocumentLock {
  /** Resolves when the role is known. */
  readonly ready: Promise<void>
  role(): Role
  /** Tells the others that something was saved. */
  tellSaved(): void
  /** Asks the writer to hand over. Answers whether this tab may write now. */
  takeOver(): Promise<boolean>
  release(): void
}

type Message = { readonly what: 'saved' | 'heard' } | { readonly what: 'take-over' }

export interface LockTimes {
  /** How long a writer may be silent before its lock is taken. */
  readonly silenceMs: number
  /** How long the others stand back for the one that asked. */
  readonly standBackMs: number
}

const TIMES: LockTimes = { silenceMs: 5000, standBackMs: 1000 }

/** Joins the tabs that have a document open. `name` is the same in all of them. */
export function documentLock(
  name: string,
  owner: LockOwner,
  { silenceMs, standBackMs }: LockTimes = TIMES,
): DocumentLock {
  const locks = globalThis.navigator?.locks
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  const tell = (message: Message): void => channel?.postMessage(message)
  let role: Role = locks ? 'reader' : 'writer'
  let isReleased = false
  let letGo = (): void => {}
  let queued = new AbortController()
  let standingBack: ReturnType<typeof setTimeout> | undefined
  let known = (): void => {}
  const ready = new Promise<void>((resolve) => {
    known = resolve
  })
  /** What waits to hear how a take-over went. */
  let asking: { readonly done: (granted: boolean) => void; readonly heard: () => void } | null = null

  const setRole = (next: Role): void => {
    if (role === next) return
    role = next
    owner.onRole(next)
  }

  /** Runs for as long as this tab has the lock. */
  const hold = async (): Promise<void> => {
    await owner.catchUp()
    // Granted while another tab was asking: it comes first.
    if (isReleased || standingBack !== undefined) return
    const end = new Promise<void>((resolve) => {
      letGo = resolve
    })
    setRole('writer')
    known()
    asking?.done(true)
    await end
  }

  const lost = (): void => {
    const wasWriter = role === 'writer'
    setRole('reader')
    // Taken by another tab; a request that was no longer wanted ends the same way, but not in a writer.
    if (wasWriter && !isReleased) queue()
  }

  const request = (options: LockOptions): void => {
    locks?.request(name, options, (lock) => (lock ? hold() : queue())).then(() => setRole('reader'), lost)
  }

  function queue(): void {
    queued = new AbortController()
    request({ signal: queued.signal })
    known()
  }

  /** Lets the tab that asked come first. */
  const standBack = (): void => {
    queued.abort()
    clearTimeout(standingBack)
    standingBack = setTimeout(() => {
      standingBack = undefined
      if (!isReleased) queue()
    }, standBackMs)
  }

  const handOver = async (): Promise<void> => {
    tell({ what: 'heard' })
    if (!(await owner.handOver())) return
    setRole('reader')
    standBack()
    letGo()
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.what === 'saved') owner.onSaved()
    else if (data.what === 'heard') asking?.heard()
    else if (role === 'writer') void handOver()
    else standBack()
  })

  const takeOver = (): Promise<boolean> =>
    new Promise((resolve) => {
      if (!locks || role === 'writer') return resolve(true)
      const silence = setTimeout(() => {
        queued.abort()
        request({ steal: true })
      }, silenceMs)
      const giveUp = setTimeout(() => asking?.done(false), silenceMs * 2)
      asking = {
        heard: () => clearTimeout(silence),
        done: (granted) => {
          clearTimeout(silence)
          clearTimeout(giveUp)
          asking = null
          resolve(granted)
        },
      }
      if (standingBack !== undefined) {
        clearTimeout(standingBack)
        standingBack = undefined
        queue()
      }
      tell({ what: 'take-over' })
    })

  if (locks) request({ ifAvailable: true })
  else known()

  return {
    ready,
    role: () => role,
    tellSaved: () => tell({ what: 'saved' }),
    takeOver,
    release() {
      isReleased = true
      clearTimeout(standingBack)
      queued.abort()
      asking?.done(false)
      letGo()
      channel?.close()
    },
  }
}
