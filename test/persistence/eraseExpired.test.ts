import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { trashEnd } from '../../src/model/trashEnd'
import { eraseExpired } from '../../src/persistence/eraseExpired'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import { type Mirror, mirror } from '../../src/persistence/mirror'
import { mirroredStore } from '../../src/persistence/mirroredStore'
import type { ProjectStore } from '../../src/persistence/projectStore'
import { fakeFolder } from '../support/fakeFolder'
import { ID, rowsIn, storedSession, value } from '../support/storedProject'

const NAME = 'trash'
const TRASHED = '2026-01-10T08:00:00.000Z'
const END = '2026-02-09T08:00:00.000Z'
const BEFORE_END = '2026-02-09T07:59:59.999Z'
let copies: Mirror
let store: ProjectStore

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  copies = mirror(NAME, fakeFolder().root)
  store = mirroredStore(indexedDbStore(NAME), copies)
})

afterEach(() => {
  store.close()
  vi.unstubAllGlobals()
})

const ids = async () => value(await store.list()).map(({ id }) => id)

test('[P40] thirty days end to the millisecond, over any change of the clocks', () => {
  expect(trashEnd(TRASHED)).toBe(END)
  expect(trashEnd('2026-03-01T00:30:00.000Z')).toBe('2026-03-31T00:30:00.000Z')
})

test('[P40] what has been in the trash for thirty days is erased, with rows, versions and copies', async () => {
  const { autosave, current } = await storedSession(store)
  value(await autosave.keepVersion(current, { kind: 'named', name: 'Signed off' }))
  value(await store.trash(ID, TRASHED))
  expect(await eraseExpired(store, BEFORE_END)).toBe(0)
  expect(await ids()).toEqual([ID])
  expect(await eraseExpired(store, END)).toBe(1)
  expect(await ids()).toEqual([])
  for (const rows of ['docs', 'log', 'snapshots', 'bodies', 'entries'] as const)
    expect(await rowsIn(NAME, rows), rows).toEqual([])
  expect(await copies.copies()).toEqual([])
})

test('[P40] what is not in the trash stays, and so does what was taken out or put there anew meanwhile', async () => {
  await storedSession(store)
  expect(await eraseExpired(store, '2099-01-01T00:00:00.000Z')).toBe(0)
  value(await store.trash(ID, TRASHED))
  const entries = await store.list()
  value(await store.restore(ID))
  expect(await eraseExpired({ ...store, list: async () => entries }, END)).toBe(0)
  value(await store.trash(ID, BEFORE_END))
  expect(await eraseExpired({ ...store, list: async () => entries }, END)).toBe(0)
  expect(await ids()).toEqual([ID])
  expect((await copies.copies()).length).toBeGreaterThan(0)
})

test('[P40] a store that does not answer erases nothing', async () => {
  const silent = { list: async () => ({ ok: false, reason: 'blocked', detail: '' }) as const, erase: store.erase }
  expect(await eraseExpired(silent, END)).toBe(0)
})
