import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { BadRow, ProjectStore } from '../../src/persistence/projectStore'
import { ID, NOW, rowsIn, storedSession, value } from '../support/storedProject'

const NAME = 'quarantine'
let store: ProjectStore

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  store = indexedDbStore(NAME)
})

afterEach(() => {
  store.close()
  vi.unstubAllGlobals()
})

const BAD: readonly BadRow[] = [
  { store: 'snapshots', seq: 1, why: 'damaged' },
  { store: 'log', seq: 7, why: 'damaged' },
]

test('[P41] what is in the quarantine is listed as it was, byte for byte', async () => {
  await storedSession(store)
  const [body] = await rowsIn(NAME, 'bodies')
  const [row] = await rowsIn(NAME, 'snapshots')
  expect(value(await store.quarantined())).toEqual([])
  value(await store.quarantine(ID, BAD, NOW))
  expect(value(await store.quarantined())).toEqual([
    { key: 1, project: ID, at: NOW, store: 'snapshots', seq: 1, why: 'damaged', row: row?.row, body: body?.row },
  ])
})

test('[P41] is emptied row by row, and by nothing else', async () => {
  const { project } = await storedSession(store)
  value(await store.quarantine(ID, BAD, NOW))
  value(await store.save({ ...project, id: 'other' as typeof ID }, null))
  value(await store.quarantine('other' as typeof ID, BAD, NOW))
  value(await store.erase(ID))
  expect(value(await store.quarantined()).map(({ key }) => key)).toEqual([1, 2])
  value(await store.discard([1, 77]))
  expect(value(await store.quarantined()).map(({ project: id }) => id)).toEqual(['other'])
})
