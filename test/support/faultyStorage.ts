/**
 * Storage that fails as browsers' does: each operation can be made to abort, throw, hang, close its connection or report a full
 * disk. Wraps the prototypes of whatever IndexedDB is there, so that the program under test is what runs.
 */
import { vi } from 'vitest'

export const FAULTS = ['abort', 'throw', 'hang', 'close', 'full', 'open fails', 'open hangs'] as const
export type Fault = (typeof FAULTS)[number]

export interface FaultyStorage {
  /** Lets operations from the `after`-th on fail, until `mend`. */
  breakDown(fault: Fault, after: number): void
  mend(): void
}

/** Errors that a full disk was reported under. */
const FULL_DISK = ['QuotaExceededError', 'DataError', 'UnknownError']

/** Wraps the IndexedDB that is there; `vi.restoreAllMocks` unwraps it. */
export function faultyStorage(): FaultyStorage {
  let fault: Fault | null = null
  let left = 0
  let count = 0
  const isDue = (): boolean => fault !== null && left-- <= 0
  const held = new Set<() => void>()

  /** Keeps a transaction open for as long as the fault lasts. */
  const hang = (store: IDBObjectStore): void => {
    if (fault !== 'hang') return
    const request = store.get('nothing')
    request.onsuccess = () => hang(store)
    request.onerror = (event) => event.preventDefault()
  }

  const strike = (store: IDBObjectStore): void => {
    const { transaction } = store
    count += 1
    switch (fault) {
      case 'abort':
        queueMicrotask(() => {
          try {
            transaction.abort()
          } catch {
            // It is over already.
          }
        })
        return
      case 'throw':
        throw new DOMException('cannot be cloned', 'DataCloneError')
      case 'full':
        throw new DOMException('no space', FULL_DISK[count % FULL_DISK.length])
      case 'close':
        transaction.db.close()
        transaction.db.dispatchEvent(new Event('close'))
        throw new DOMException('the connection was closed', 'InvalidStateError')
      case 'hang':
        hang(store)
        return
      default:
        return
    }
  }

  for (const method of ['put', 'get', 'getAll', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      if (given[0] !== 'nothing' && isDue()) strike(this)
      return original.apply(this, given)
    } as never)
  }
  const open = IDBFactory.prototype.open
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    if (fault === 'open fails') throw new DOMException('Internal error opening backing store', 'UnknownError')
    if (fault !== 'open hangs') return open.apply(this, given)
    // Opens when the fault is over.
    const late = new EventTarget() as IDBOpenDBRequest
    held.add(() => {
      const request = open.apply(this, given)
      const forward = (event: Event) => {
        Object.assign(late, { result: request.result, transaction: request.transaction, error: request.error })
        const copy =
          event instanceof IDBVersionChangeEvent ? new IDBVersionChangeEvent(event.type, event) : new Event(event.type)
        late.dispatchEvent(copy)
      }
      for (const type of ['success', 'error', 'upgradeneeded']) request.addEventListener(type, forward)
    })
    return late
  })

  return {
    breakDown(next, after) {
      fault = next
      left = after
    },
    mend() {
      fault = null
      for (const open of held) open()
      held.clear()
    },
  }
}
