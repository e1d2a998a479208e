import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { lostProjects } from '../../src/app/lostProjects'
import { editProject } from '../../src/commands/editProject'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import { mirror } from '../../src/persistence/mirror'
import { mirroredStore } from '../../src/persistence/mirroredStore'
import { fakeFolder } from '../support/fakeFolder'
import { ID, loadedProject, storedSession, value } from '../support/storedProject'

const begin = () => {
  const folder = fakeFolder()
  const copies = mirror('sbm:/a/', folder.root)
  return { folder, copies, store: mirroredStore(indexedDbStore('mirror'), copies) }
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))

/** What a browser does that finds its database damaged. */
const wipe = () => void vi.stubGlobal('indexedDB', new IDBFactory())

test('[P34] a database that was emptied is noticed, and its projects come back as of the last snapshot', async () => {
  const { folder, copies, store } = begin()
  const { editor, autosave, current } = await storedSession(store)
  for (const title of ['one', 'two', 'three']) {
    editor.run(editProject, { changes: { title } })
    await autosave.settle()
  }
  expect((await lostProjects(store, copies, true)).projects).toEqual([])
  expect([...folder.files.keys()]).toEqual(['project.a.json.gz', 'project.b.json.gz'])
  store.close()
  wipe()
  const later = mirroredStore(indexedDbStore('mirror'), copies)
  const { projects: lost } = await lostProjects(later, copies, true)
  expect(lost.map(({ project }) => project)).toEqual([current()])
  value(await later.save(lost[0]!.project, null))
  expect(await loadedProject(later)).toEqual(current())
  expect((await lostProjects(later, copies, true)).projects).toEqual([])
})

test('[P34] of two copies the newest that can be read is taken', async () => {
  const { folder, copies, store } = begin()
  const { editor, autosave } = await storedSession(store)
  await vi.waitFor(() => expect(folder.files.size).toBe(1))
  editor.run(editProject, { changes: { title: 'newer' } })
  await autosave.settle()
  const newest = [...folder.files.values()].sort((a, b) => b.atMs - a.atMs)[0]!
  newest.bytes = newest.bytes.map((byte, at) => (at === 30 ? byte ^ 1 : byte))
  wipe()
  const {
    projects: [lost],
  } = await lostProjects(indexedDbStore('mirror'), copies, true)
  expect(lost?.project.title).toBe('Test')
})

test('[P34] a full disk, or no such file system, costs the copy and nothing else', async () => {
  const { folder, store, copies } = begin()
  folder.fill(true)
  const { editor, autosave } = await storedSession(store)
  editor.run(editProject, { changes: { title: 'kept' } })
  expect(await autosave.settle()).toEqual({ state: 'saved' })
  expect((await loadedProject(store)).title).toBe('kept')
  expect(folder.files.size).toBe(0)
  const none = mirror('x', () => Promise.reject(new DOMException('', 'SecurityError')))
  expect(await none.keep(ID, new Uint8Array(1))).toBe(false)
  expect(await none.copies()).toEqual([])
  expect(await copies.copies()).toEqual([])
})

test('[P35] what is erased is erased from the mirror too; a copy of a project has copies of its own', async () => {
  const { folder, copies, store } = begin()
  await storedSession(store)
  await vi.waitFor(() => expect(folder.files.size).toBe(1))
  value(await store.duplicate(ID, { id: 'q' as typeof ID, title: 'Copy', now: '2026-03-01T08:00:00Z' }))
  value(await store.erase(ID))
  expect((await copies.copies()).map(({ id }) => id)).toEqual(['q'])
})
