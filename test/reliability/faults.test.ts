/**
 * Whatever storage does, nothing is lost: random edits while it fails in one of its ways, and a look at what it holds when it works
 * again. `npm run reliability -- faults` plays more of them.
 */
import 'fake-indexeddb/auto'
import { IDBFactory as FakeFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { SaveStatus } from '../../src/persistence/autosave'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import { FAULTS, faultyStorage } from '../support/faultyStorage'
import { arbitraryTurn, play } from '../support/randomTurns'
import { ID, loadedProject, storedSession } from '../support/storedProject'

const SCENARIOS = Number(process.env.SCENARIOS ?? 42)

/** Short, so that what hangs is found at once. */
const PATIENCE = { openMs: 15, writeMs: 25, readMs: 200 }

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const scenario = fc.record({
  fault: fc.constantFrom(...FAULTS),
  after: fc.nat(7),
  before: fc.array(arbitraryTurn, { minLength: 1, maxLength: 4 }),
  during: fc.array(arbitraryTurn, { minLength: 3, maxLength: 8 }),
  settles: fc.boolean(),
})

test('[P11] [P32] no fault of storage loses an edit, and saving goes on when it ends', async () => {
  const storage = faultyStorage()
  await fc.assert(
    fc.asyncProperty(scenario, async ({ fault, after, before, during, settles }) => {
      vi.stubGlobal('indexedDB', new FakeFactory())
      storage.mend()
      const store = indexedDbStore('faults', undefined, PATIENCE)
      const { editor, autosave, current } = await storedSession(store)
      play(editor, before)
      await autosave.flush()
      storage.breakDown(fault, after)
      for (const turn of during) {
        play(editor, [turn])
        await (settles ? autosave.settle() : autosave.flush())
      }
      storage.mend()
      const mended = indexedDbStore('faults', undefined, PATIENCE)
      const status: SaveStatus = autosave.status()
      if (status.state === 'saved') expect(await loadedProject(mended)).toEqual(JSON.parse(JSON.stringify(current())))
      else expect((await mended.load(ID)).ok).toBe(true)

      await vi.waitFor(async () => expect((await autosave.flush()).state).toBe('saved'), { timeout: 5000, interval: 5 })
      expect(await loadedProject(mended)).toEqual(JSON.parse(JSON.stringify(current())))
      autosave.stop()
      store.close()
      mended.close()
    }),
    { numRuns: SCENARIOS },
  )
})
