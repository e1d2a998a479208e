import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { editProject } from '../../src/commands/editProject'
import { projectCounts } from '../../src/model/projectCounts'
import type { Change } from '../../src/persistence/change'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { ProjectStore, Version } from '../../src/persistence/projectStore'
import { damage, ID, NOW, rowsIn, storedSession, value } from '../support/storedProject'

const NAME = 'versions'
let store: ProjectStore

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  store = indexedDbStore(NAME)
})

afterEach(() => {
  store.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

type Session = Awaited<ReturnType<typeof storedSession>>

const rename = ({ editor }: Session, title: string) => editor.run(editProject, { changes: { title } })
const listed = async (): Promise<readonly Version[]> => value(await store.versions(ID))
const titleOf = async ({ seq }: Version): Promise<unknown> => {
  const text = value(await store.loadVersion(ID, seq))
  return text === null ? null : (JSON.parse(text) as { title: unknown }).title
}
const titles = async () => Promise.all((await listed()).map(titleOf))

/** A project with snapshots of the titles Test, one and two, and a change that no snapshot holds. */
async function written(): Promise<Session> {
  const session = await storedSession(store)
  for (const title of ['one', 'two']) {
    rename(session, title)
    await session.autosave.settle()
  }
  rename(session, 'three')
  await session.autosave.flush()
  return session
}

test('[P36] versions are listed newest first, with counts, and without reading a text', async () => {
  const { project } = await written()
  const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  const versions = await listed()
  expect(reading.mock.contexts.map((from) => (from as IDBObjectStore).name)).toEqual(['snapshots'])
  expect(versions.map(({ seq, kind, isNewest }) => ({ seq, kind, isNewest }))).toEqual([
    { seq: 3, kind: 'auto', isNewest: false },
    { seq: 2, kind: 'auto', isNewest: false },
    { seq: 1, kind: 'auto', isNewest: false },
  ])
  expect(versions[0]).toMatchObject(projectCounts(project))
  expect(await titles()).toEqual(['two', 'one', project.title])
})

test('[P36] of unnamed versions with the same text one is listed', async () => {
  const session = await written()
  await session.autosave.settle()
  const [first] = (await rowsIn(NAME, 'snapshots')).map(({ row }) => row as { seq: number })
  await damage(NAME, 'snapshots', [ID, 9], { ...first, seq: 9 })
  expect((await listed()).map(({ seq }) => seq)).toEqual([9, 4, 3])
  value(await store.nameVersion(ID, 2, 'As it was'))
  expect((await listed()).map(({ seq }) => seq)).toEqual([9, 4, 3, 2])
})

test('[P36] the version of the newest state says so; a project without versions has none', async () => {
  const session = await written()
  await session.autosave.settle()
  expect((await listed()).map(({ isNewest }) => isNewest)).toEqual([true, false, false])
  expect(value(await store.versions('other' as typeof ID))).toEqual([])
})

test('[P37] a damaged version reads as null, and all others as they were written', async () => {
  await written()
  await damage(NAME, 'bodies', [ID, 2], new Uint8Array([31, 139, 1, 2, 3]))
  expect(await titles()).toEqual(['two', null, 'Test'])
  await damage(NAME, 'bodies', [ID, 3], undefined)
  expect(await titles()).toEqual([null, null, 'Test'])
  expect(await store.loadVersion(ID, 77)).toMatchObject({ ok: false, reason: 'missing' })
})

test('[P38] a named version stays whatever is thinned, until the name is taken away', async () => {
  const session = await written()
  value(await store.nameVersion(ID, 1, 'Signed off'))
  expect((await listed()).at(-1)).toMatchObject({ seq: 1, kind: 'named', name: 'Signed off' })
  const work = async (title: string) => {
    rename(session, title)
    await session.autosave.settle()
  }
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40 * 24 * 3_600_000 })
  for (const title of ['four', 'five', 'six', 'seven']) await work(title)
  expect(await titles()).toEqual(['seven', 'six', 'five', 'Test'])
  value(await store.nameVersion(ID, 1, undefined))
  expect((await listed()).at(-1)).not.toHaveProperty('name')
  await work('eight')
  expect(await titles()).toEqual(['eight', 'seven', 'six'])
  vi.useRealTimers()
  expect(await store.nameVersion(ID, 77, 'Nothing')).toMatchObject({ ok: false, reason: 'missing' })
})

test('[P38] naming the present state saves it and takes a snapshot of it now; a second name replaces the first', async () => {
  const session = await written()
  rename(session, 'four')
  const keep = (name: string) => session.autosave.keepVersion(session.current, { kind: 'named', name })
  value(await keep('Workshop'))
  expect((await listed())[0]).toMatchObject({ seq: 5, kind: 'named', name: 'Workshop', isNewest: true })
  expect((await titles())[0]).toBe('four')
  value(await keep('Workshop, day 1'))
  expect((await listed()).filter(({ name }) => name !== undefined)).toMatchObject([{ name: 'Workshop, day 1' }])
})

test('[P38] what cannot be saved is not named', async () => {
  const session = await written()
  const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'UnknownError')
  })
  rename(session, 'four')
  const kept = await session.autosave.keepVersion(session.current, { kind: 'named', name: 'Workshop' })
  expect(kept).toMatchObject({ ok: false, reason: 'write-failed' })
  broken.mockRestore()
  session.autosave.stop()
  expect((await listed()).some(({ name }) => name !== undefined)).toBe(false)
})

test('[P39] the state before a restore is kept as such, whatever snapshot is taken of it later', async () => {
  const session = await written()
  value(await session.autosave.keepVersion(session.current, { kind: 'before-restore' }))
  await session.autosave.settle()
  const { project, revision } = { project: session.current(), revision: session.autosave.revision() }
  if (revision === null) throw new Error('not stored')
  value(await store.snapshot({ project, revision, at: NOW, kind: 'auto' }))
  expect((await listed())[0]).toMatchObject({ seq: 4, kind: 'before-restore' })
})

test('[P38] a migrated project is written as it is in memory before it is named', async () => {
  const session = await storedSession(store)
  const { createAutosave } = await import('../../src/persistence/autosave')
  const migrated = { ...session.project, title: 'Migrated' }
  const autosave = createAutosave(store, {
    revision: session.autosave.revision(),
    isWhole: true,
    onStatus: () => {},
  })
  value(await autosave.keepVersion(() => migrated, { kind: 'named', name: 'New format' }))
  const loaded = value(await store.load(ID))
  expect(JSON.parse(loaded.text)).toMatchObject({ title: 'Migrated' })
  expect(loaded.changes satisfies readonly Change[]).toEqual([])
  expect((await listed())[0]).toMatchObject({ name: 'New format', isNewest: true })
})
