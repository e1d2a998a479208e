import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editProject } from '../../src/commands/editProject'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { ProjectStore } from '../../src/persistence/projectStore'
import type { LogRow, SnapshotRow } from '../../src/persistence/rows'
import { damage, ID, NOW, rowsIn, storedSession, value } from '../support/storedProject'

const NAME = 'damage'
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

/** Renames the project some times, one saved change each. */
async function rename({ editor, autosave }: Session, ...titles: string[]): Promise<void> {
  for (const title of titles) {
    editor.run(editProject, { changes: { title } })
    await autosave.flush()
  }
}

const titleOf = (text: string): unknown => (JSON.parse(text) as { title: unknown }).title

/** A project with changes a b c, a snapshot, d e, a snapshot, f: numbers 2 to 7, snapshots at 1, 4 and 6. */
async function written(): Promise<Session> {
  const session = await storedSession(store)
  await rename(session, 'a', 'b', 'c')
  await session.autosave.settle()
  await rename(session, 'd', 'e')
  await session.autosave.settle()
  await rename(session, 'f')
  return session
}

const snapshotSeqs = async () => (await rowsIn(NAME, 'snapshots')).map(({ row }) => (row as SnapshotRow).seq)
const logSeqs = async () => (await rowsIn(NAME, 'log')).map(({ row }) => (row as LogRow).seq)

async function flipBody(seq: number): Promise<void> {
  const found = (await rowsIn(NAME, 'bodies')).find(({ key }) => (key as [string, number])[1] === seq)
  const body = found?.row
  const flipped =
    typeof body === 'string'
      ? body.replace('service', 'servise')
      : (body as Uint8Array).map((byte, at) => (at === 40 ? byte ^ 1 : byte))
  await damage(NAME, 'bodies', [ID, seq], flipped)
}

async function spoilChange(seq: number): Promise<void> {
  const found = (await rowsIn(NAME, 'log')).find(({ row }) => (row as LogRow).seq === seq)
  const row = found?.row as LogRow
  await damage(NAME, 'log', [ID, seq], { ...row, text: row.text.replace('editProject', 'editproject') })
}

describe('damaged storage', () => {
  test('[P27] a damaged snapshot is passed over for the one before it; nothing is lost', async () => {
    await written()
    expect(await snapshotSeqs()).toEqual([1, 4, 6])
    for (const seq of [6, 4]) {
      await flipBody(seq)
      const loaded = value(await store.load(ID))
      expect(titleOf(loaded.text)).toBe('f')
      expect(loaded).toMatchObject({ isNewest: true })
      expect(loaded.bad).toContainEqual({ store: 'snapshots', seq, why: 'damaged' })
    }
    await damage(NAME, 'bodies', [ID, 1], undefined)
    expect(await store.load(ID)).toMatchObject({ ok: false, reason: 'missing' })
  })

  test('[P27] behind a damaged change loading ends, and says what it left', async () => {
    await written()
    await spoilChange(7)
    const loaded = value(await store.load(ID))
    expect([titleOf(loaded.text), loaded.isNewest]).toEqual(['e', false])
    expect(loaded.bad).toEqual([{ store: 'log', seq: 7, why: 'damaged' }])
  })

  test('[P27] a damaged change before a snapshot costs no more than its undo', async () => {
    await written()
    await spoilChange(5)
    const loaded = value(await store.load(ID))
    expect([titleOf(loaded.text), loaded.isNewest]).toEqual(['f', true])
    expect(loaded.changes).toHaveLength(2)
  })

  test('[P27] a missing change makes those behind it unreachable', async () => {
    const session = await written()
    await rename(session, 'g')
    await damage(NAME, 'log', [ID, 7], undefined)
    const loaded = value(await store.load(ID))
    expect(titleOf(loaded.text)).toBe('e')
    expect(loaded.bad).toEqual([{ store: 'log', seq: 8, why: 'unreachable' }])
  })

  test('[P28] changes that lead to what the app finds unsound are left for the snapshot before them', async () => {
    await written()
    const loaded = value(await store.load(ID, (text) => titleOf(text) !== 'f'))
    expect([titleOf(loaded.text), loaded.isNewest]).toEqual(['e', false])
    expect(loaded.bad).toEqual([{ store: 'log', seq: 7, why: 'unsound' }])
    const never = value(await store.load(ID, () => false))
    expect([titleOf(never.text), never.isNewest, never.bad]).toEqual(['f', false, []])
  })

  test('[P28] what cannot be used is moved, whole, and the rest is saved on', async () => {
    const session = await written()
    await spoilChange(7)
    await flipBody(6)
    const { bad, revision } = value(await store.load(ID))
    expect(bad).toHaveLength(2)
    value(await store.quarantine(ID, bad, NOW))
    expect((await rowsIn(NAME, 'quarantine')).map(({ row }) => row)).toMatchObject([
      { project: ID, store: 'log', seq: 7, why: 'damaged', row: { text: expect.stringContaining('editproject') } },
      { project: ID, store: 'snapshots', seq: 6, why: 'damaged', body: expect.anything() },
    ])
    expect([await logSeqs(), await snapshotSeqs()]).toEqual([
      [2, 3, 4, 5, 6],
      [1, 4],
    ])
    value(await store.save({ ...session.project, title: 'recovered' }, revision))
    expect(value(await store.load(ID))).toMatchObject({ isNewest: true, bad: [] })
  })
})

describe('snapshots', () => {
  test('[P29] one that is not read back as it was written is taken away, and the log stays', async () => {
    const session = await written()
    const get = IDBObjectStore.prototype.get
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return get.call(this, this.name === 'bodies' ? [ID, 1] : key)
    })
    await session.autosave.settle()
    vi.restoreAllMocks()
    expect(await snapshotSeqs()).toEqual([1, 4, 6])
    expect(await logSeqs()).toHaveLength(6)
  })

  test('[P29] the log is cut behind the second newest that was read back, and never shorter than what undo needs', async () => {
    const session = await storedSession(store)
    for (let round = 0; round < 4; round += 1) {
      for (let count = 0; count < 100; count += 1) {
        session.editor.run(editProject, { changes: { title: `${round}.${count}` } })
      }
      await session.autosave.settle()
    }
    const seqs = await logSeqs()
    expect(seqs).toHaveLength(300)
    expect(seqs.at(-1)).toBe(401)
    expect(titleOf(value(await store.load(ID)).text)).toBe('3.99')
    await flipBody(401)
    expect(titleOf(value(await store.load(ID)).text)).toBe('3.99')
  })

  test('[P30] one of a state that has changes behind it already is put at its own number', async () => {
    const session = await storedSession(store)
    await rename(session, 'a')
    const revision = session.autosave.revision()
    const project = session.current()
    await rename(session, 'b')
    value(await store.snapshot({ project, revision: revision as never, at: NOW, kind: 'auto' }))
    expect(await snapshotSeqs()).toEqual([1, 2])
    const unknown = { project, revision: 'nobody' as never, at: NOW, kind: 'auto' as const }
    expect(await store.snapshot(unknown)).toMatchObject({ reason: 'changed-elsewhere' })
    expect(titleOf(value(await store.load(ID)).text)).toBe('b')
  })
})
