/**
 * Tabs of one browser in one process: locks and channels as the browser gives them, and a way to kill a tab. What is opened after
 * `open` belongs to that tab.
 */
import { vi } from 'vitest'

interface Claim {
  readonly tab: object
  readonly name: string
  readonly grant: () => void
  readonly fail: () => void
  ended: boolean
}

export function fakeTabs() {
  let tab: object = {}
  const dead = new WeakSet<object>()
  const held = new Map<string, Claim>()
  const queues = new Map<string, Claim[]>()
  const channels = new Set<FakeChannel>()

  const next = (name: string): void => {
    if (held.has(name)) return
    const claim = queues.get(name)?.shift()
    if (claim) claim.ended ? next(name) : take(claim)
  }
  const take = (claim: Claim): void => {
    held.set(claim.name, claim)
    queueMicrotask(claim.grant)
  }
  const release = (claim: Claim): void => {
    claim.ended = true
    if (held.get(claim.name) !== claim) return
    held.delete(claim.name)
    next(claim.name)
  }

  /** Locks as one tab sees them. */
  const locksOf = (asking: object) => ({
    request: (name: string, options: LockOptions, work: (lock: object | null) => Promise<void>) =>
      new Promise<void>((resolve, reject) => {
        const aborted = () => reject(new DOMException('', 'AbortError'))
        if (options.ifAvailable && held.has(name)) return void Promise.resolve(work(null)).then(resolve, reject)
        const claim: Claim = {
          tab: asking,
          name,
          ended: false,
          grant: () => {
            if (dead.has(claim.tab)) return release(claim)
            void Promise.resolve(work({}))
              .then(resolve, reject)
              .finally(() => release(claim))
          },
          fail: aborted,
        }
        options.signal?.addEventListener('abort', () => {
          if (held.get(name) === claim) return
          claim.ended = true
          aborted()
        })
        if (options.steal) {
          held.get(name)?.fail()
          held.delete(name)
          return take(claim)
        }
        queues.set(name, [...(queues.get(name) ?? []), claim])
        next(name)
      }),
  })

  class FakeChannel {
    readonly tab = tab
    readonly name: string
    readonly listeners: ((event: { data: unknown }) => void)[] = []
    constructor(name: string) {
      this.name = name
      channels.add(this)
    }
    addEventListener(_: string, listener: (event: { data: unknown }) => void) {
      this.listeners.push(listener)
    }
    postMessage(data: unknown) {
      if (dead.has(this.tab)) return
      for (const other of channels) {
        if (other === this || other.name !== this.name || dead.has(other.tab)) continue
        setTimeout(() => {
          for (const listener of other.listeners) listener({ data })
        })
      }
    }
    close() {
      channels.delete(this)
    }
  }

  vi.stubGlobal('BroadcastChannel', FakeChannel)
  return {
    /** A new tab, in front. */
    open: () => {
      tab = {}
      vi.stubGlobal('navigator', { locks: locksOf(tab) })
      return tab
    },
    /** What a crash does: its locks pass on, nothing of it is heard any more. */
    kill(gone: object) {
      dead.add(gone)
      for (const claim of [...held.values()]) if (claim.tab === gone) release(claim)
    },
  }
}
