import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readVersion } from '../../../src/app/history/readVersion'
import { restoreInto } from '../../../src/app/history/restoreInto'
import { openStored } from '../../../src/app/openStored'
import { editProject } from '../../../src/commands/editProject'
import { indexedDbStore } from '../../../src/persistence/indexedDbStore'
import type { ProjectStore } from '../../../src/persistence/projectStore'
import { damage, ID, NOW, rowsIn, value } from '../../support/storedProject'
import { studiedProject } from '../../support/studiedProject'

let store: ProjectStore

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  store = indexedDbStore('restore')
})

afterEach(() => {
  store.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const before = { ...studiedProject(), id: ID, updatedAt: NOW }

async function openedAndRenamed() {
  value(await store.save(before, null))
  const opening = await openStored(store, ID)
  if (!opening.ok) throw new Error(opening.why)
  const { open } = opening
  open.editor.run(editProject, { changes: { title: 'Later' } })
  await open.save()
  return open
}

const kinds = async () => value(await store.versions(ID)).map(({ kind }) => kind)

test('a version comes back as one step; the state before is a version, and undo survives a reload', async () => {
  const open = await openedAndRenamed()
  const reading = await readVersion(store, ID, 1, open.current())
  if (reading.state !== 'read') throw new Error(reading.state)
  expect(reading.difference.isSame).toBe(false)
  expect(await restoreInto(open, reading.project)).toBe(true)
  expect(open.current()).toMatchObject({ title: before.title })
  expect(open.editor.store.getState().past.map(({ name }) => name)).toEqual(['editProject', 'restoreVersion'])
  expect(await kinds()).toEqual(['before-restore', 'auto'])
  const again = await openStored(store, ID)
  if (!again.ok) throw new Error(again.why)
  again.open.editor.undo()
  expect(again.open.current().title).toBe('Later')
})

test('nothing is restored if the present state cannot be kept', async () => {
  const open = await openedAndRenamed()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'UnknownError')
  })
  expect(await restoreInto(open, before)).toBe(false)
  put.mockRestore()
  expect(open.current().title).toBe('Later')
  expect(await kinds()).toEqual(['auto'])
})

test('a version that is damaged, of a newer program or gone says so', async () => {
  const open = await openedAndRenamed()
  const read = async (seq: number) => (await readVersion(store, ID, seq, open.current())).state
  expect(await read(7)).toBe('unread')
  const [row] = (await rowsIn('restore', 'bodies')).map(({ row: body }) => body)
  await damage('restore', 'bodies', [ID, 1], `${String(row)} `)
  expect(await read(1)).toBe('damaged')
  const newer = JSON.stringify({ ...before, version: 99 })
  vi.spyOn(store, 'loadVersion').mockResolvedValue({ ok: true, value: newer })
  expect(await read(1)).toBe('newer')
})
