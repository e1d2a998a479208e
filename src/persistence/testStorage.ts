import { deleteDB, openDB } from 'idb'
import { inTime } from './inTime'

/** What was being done when storage failed. */
export type StorageTestStep = 'open' | 'write' | 'read' | 'compare' | 'delete'

export type StorageTest =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly step: StorageTestStep; readonly detail: string }

const TEST_BYTES = 1_000_000
/** A step that takes longer has failed, as far as a person can tell. */
const PATIENCE_MS = 5_000

/**
 * Writes 1 MB to a database of its own, strictly, reads it back and deletes it: the only way to learn whether storage works, since
 * what browsers say about the space that is left is not true. Never rejects.
 */
export async function testStorage(name: string): Promise<StorageTest> {
  let step: StorageTestStep = 'open'
  const startMs = performance.now()
  try {
    const database = await inTime(
      openDB(name, 1, { upgrade: (made) => void made.createObjectStore('test') }),
      PATIENCE_MS,
    )
    try {
      step = 'write'
      const written = Uint8Array.from({ length: TEST_BYTES }, (_, index) => (index * 31) % 251)
      const transaction = database.transaction('test', 'readwrite', { durability: 'strict' })
      await inTime(Promise.all([transaction.store.put(written, 'bytes'), transaction.done]), PATIENCE_MS)
      step = 'read'
      const read: unknown = await inTime(database.get('test', 'bytes'), PATIENCE_MS)
      step = 'compare'
      const isSame =
        read instanceof Uint8Array && read.length === TEST_BYTES && read.every((byte, at) => byte === written[at])
      if (!isSame) return { ok: false, step, detail: '' }
    } finally {
      database.close()
    }
    step = 'delete'
    await inTime(deleteDB(name), PATIENCE_MS)
    return { ok: true, milliseconds: Math.round(performance.now() - startMs) }
  } catch (error) {
    deleteDB(name).catch(() => {})
    return { ok: false, step, detail: error instanceof Error ? `${error.name} ${error.message}` : String(error) }
  }
}
