import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asId, type BlueprintId, type ColumnId, type LaneId, type PhaseId, type ProjectId } from '../../src/model/id'
import { newBlueprint, newProject } from '../../src/model/newProject'
import type { Project } from '../../src/model/project'
import { databaseName, indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { ProjectStore, Revision, StoreAnswer } from '../../src/persistence/projectStore'

const NAME = databaseName('/a/b/')
const NOW = '2026-03-01T08:00:00Z'
const LATER = '2026-03-02T08:00:00Z'

const project = (id: string, title = id, updatedAt = NOW): Project => ({
  ...newProject(
    { id: asId<ProjectId>(id), title, language: 'en', now: NOW },
    newBlueprint({
      id: asId<BlueprintId>('main'),
      name: 'As is',
      phases: [{ id: asId<PhaseId>('phase'), title: 'Phase', columns: [asId<ColumnId>('column')] }],
      lanes: [{ id: asId<LaneId>('lane'), role: 'customer', title: 'Customer' }],
    }),
  ),
  updatedAt,
})

const value = <T>(answer: StoreAnswer<T>): T => {
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`)
  return answer.value
}

const titles = async (store: ProjectStore): Promise<string[]> => value(await store.list()).map(({ title }) => title)

let store: ProjectStore
const id = asId<ProjectId>('p')

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  store = indexedDbStore(NAME)
})

afterEach(() => {
  store.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a project', () => {
  test('[P1] is loaded as it was saved, by this store and by the next one', async () => {
    const revision = value(await store.save(project('p'), null))
    const stored = { text: JSON.stringify(project('p')), revision, changes: [], bad: [], isNewest: true }
    expect(value(await store.load(id))).toEqual(stored)
    expect(value(await indexedDbStore(NAME).load(id))).toEqual(stored)
  })

  test('[P2] is listed with its summary, the latest edited first', async () => {
    await store.save(project('p'), null)
    const revision = value(await store.save(project('q', 'Later', LATER), null))
    const entries = value(await store.list())
    expect(entries.map((entry) => entry.id)).toEqual(['q', 'p'])
    expect(entries[0]).toMatchObject({ title: 'Later', language: 'en', states: ['as-is'], stepCount: 0, revision })
  })

  test('[P3] of another path is another project', async () => {
    await store.save(project('p'), null)
    expect(value(await indexedDbStore(databaseName('/')).list())).toEqual([])
  })

  test('[P4] goes to the trash and comes back', async () => {
    const revision = value(await store.save(project('p'), null))
    value(await store.trash(id, LATER))
    expect(value(await store.list())[0]).toMatchObject({ trashedAt: LATER, revision })
    expect(value(await store.load(id))).toMatchObject({ trashedAt: LATER, revision })
    value(await store.restore(id))
    expect(value(await store.list())[0]).not.toHaveProperty('trashedAt')
    expect(value(await store.load(id))).not.toHaveProperty('trashedAt')
  })

  test('[P4] that is saved while in the trash comes back', async () => {
    const revision = value(await store.save(project('p'), null))
    value(await store.trash(id, LATER))
    value(await store.save(project('p', 'edited'), revision))
    expect(value(await store.list())[0]).not.toHaveProperty('trashedAt')
  })

  test('[P5] that is erased is gone', async () => {
    await store.save(project('p'), null)
    value(await store.erase(id))
    value(await store.erase(id))
    expect(value(await store.list())).toEqual([])
    expect(await store.load(id)).toMatchObject({ ok: false, reason: 'missing' })
    expect(await store.trash(id, LATER)).toMatchObject({ ok: false, reason: 'missing' })
  })

  test('[P6] is duplicated under an id and a title of its own', async () => {
    await store.save(project('p'), null)
    const copy = { id: asId<ProjectId>('q'), title: 'Copy', now: LATER }
    const revision = value(await store.duplicate(id, copy))
    expect(JSON.parse(value(await store.load(copy.id)).text)).toEqual({
      ...project('q', 'Copy', LATER),
      createdAt: LATER,
    })
    expect(value(await store.list())[0]).toMatchObject({ id: 'q', title: 'Copy', revision })
    expect(await store.duplicate(id, copy)).toMatchObject({ reason: 'changed-elsewhere' })
    expect(await store.duplicate(asId<ProjectId>('x'), { ...copy, id: asId('y') })).toMatchObject({ reason: 'missing' })
  })
})

describe('two tabs', () => {
  test('[P7] a tab that has not seen the newest state does not overwrite it', async () => {
    const other = indexedDbStore(NAME)
    const first = value(await store.save(project('p', 'one'), null))
    const second = value(await other.save(project('p', 'two'), first))
    expect(await store.save(project('p', 'stale'), first)).toMatchObject({ ok: false, reason: 'changed-elsewhere' })
    expect(value(await store.load(id))).toMatchObject({ text: JSON.stringify(project('p', 'two')), revision: second })
    expect(await titles(store)).toEqual(['two'])
    other.close()
  })

  test('[P7] a new project never replaces one that is there', async () => {
    await store.save(project('p', 'one'), null)
    expect(await store.save(project('p', 'two'), null)).toMatchObject({ reason: 'changed-elsewhere' })
  })

  test('[P7] of two saves at once only one wins', async () => {
    const other = indexedDbStore(NAME)
    const seen = value(await store.save(project('p', 'start'), null))
    const answers = await Promise.all([store.save(project('p', 'a'), seen), other.save(project('p', 'b'), seen)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await titles(store)).toEqual([answers[0].ok ? 'a' : 'b'])
    other.close()
  })

  test('[P7] erased and made again, a project is another state of it', async () => {
    const seen = value(await store.save(project('p', 'one'), null))
    await store.erase(id)
    await store.save(project('p', 'new'), null)
    expect(await store.save(project('p', 'stale'), seen)).toMatchObject({ reason: 'changed-elsewhere' })
  })

  test('[P8] a project that has vanished is written again', async () => {
    const seen = value(await store.save(project('p', 'one'), null))
    await store.erase(id)
    value(await store.save(project('p', 'kept in memory'), seen))
    expect(await titles(store)).toEqual(['kept in memory'])
  })
})

describe('settings', () => {
  test('[P9] are kept as JSON by key', async () => {
    expect(value(await store.settings.get('a'))).toBeUndefined()
    value(await store.settings.set('a', { b: [1] }))
    expect(value(await store.settings.get('a'))).toEqual({ b: [1] })
    value(await store.settings.set('a', undefined))
    expect(value(await store.settings.get('a'))).toBeUndefined()
  })

  test('[P9] a value that is no JSON is refused', async () => {
    const circular: Record<string, unknown> = {}
    circular.self = circular
    expect(await store.settings.set('a', circular)).toMatchObject({ reason: 'write-failed' })
  })
})

describe('group commit', () => {
  const transactions = () => vi.spyOn(IDBDatabase.prototype, 'transaction')

  test('[P10] what is asked during a write goes into the next transaction together, all of it strict', async () => {
    await store.list()
    const begun = transactions()
    const saves = ['a', 'b', 'c', 'd'].map((each) => store.save(project(each), null))
    for (const save of saves) value(await save)
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
      ['readwrite', { durability: 'strict' }],
    ])
  })

  test('[P10] a refused save takes no other one down', async () => {
    await store.save(project('p'), null)
    const answers = await Promise.all([
      store.settings.set('x', 1),
      store.save(project('p', 'stale'), 'other' as Revision),
      store.save(project('q'), null),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true])
  })

  test('[P10] saves of one project in a row see each other', async () => {
    const first = store.save(project('p', 'one'), null)
    const second = first.then((answer) => store.save(project('p', 'two'), value(answer)))
    value(await second)
    expect(await titles(store)).toEqual(['two'])
  })
})

describe('faults', () => {
  const failingPut = (times: number) => {
    const put = IDBObjectStore.prototype.put
    let left = times
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left > 0) {
        left -= 1
        throw new DOMException('no space', 'UnknownError')
      }
      return put.apply(this, args)
    })
  }

  test('[P11] a put that throws is an answer, and nothing is half written', async () => {
    const seen = value(await store.save(project('p', 'one'), null))
    failingPut(Number.POSITIVE_INFINITY)
    expect(await store.save(project('p', 'two'), seen)).toMatchObject({
      ok: false,
      reason: 'write-failed',
      detail: 'UnknownError: no space',
    })
    vi.restoreAllMocks()
    expect(await titles(store)).toEqual(['one'])
    expect(JSON.parse(value(await store.load(id)).text).title).toBe('one')
    value(await store.save(project('p', 'three'), seen))
  })

  test('[P11] the entry is never written without its text', async () => {
    const seen = value(await store.save(project('p', 'one'), null))
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'entries') throw new DOMException('broken', 'DataError')
      return put.apply(this, args)
    })
    expect((await store.save(project('p', 'two'), seen)).ok).toBe(false)
    vi.restoreAllMocks()
    expect(JSON.parse(value(await store.load(id)).text).title).toBe('one')
  })

  test('[P12] a write that failed once succeeds on a new connection', async () => {
    await store.list()
    failingPut(1)
    value(await store.save(project('p'), null))
    expect(await titles(store)).toEqual(['p'])
  })

  test('[P12] a transaction that aborts at the end is not saved', async () => {
    const seen = value(await store.save(project('p', 'one'), null))
    const begin = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args)
      if (args[1] === 'readwrite') {
        const put = transaction.objectStore('entries').put
        const entries = transaction.objectStore('entries')
        entries.put = (...row) => {
          const request = put.apply(entries, row)
          request.addEventListener('success', () => transaction.abort())
          return request
        }
      }
      return transaction
    })
    expect(await store.save(project('p', 'two'), seen)).toMatchObject({ ok: false, reason: 'write-failed' })
    vi.restoreAllMocks()
    expect(await titles(store)).toEqual(['one'])
  })

  test('[P12] a second try recognises what the first has written after all', async () => {
    const seen = value(await store.save(project('p', 'one'), null))
    const begin = IDBDatabase.prototype.transaction
    let lost = false
    // The first transaction commits, but what its listeners hear is an abort.
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args)
      if (args[1] !== 'readwrite' || lost) return transaction
      lost = true
      const listen = transaction.addEventListener.bind(transaction)
      const heard = new Map<string, EventListener>()
      transaction.addEventListener = (type: string, listener: EventListener) => {
        // Only the first listeners are the store's; those behind them keep the fake database going.
        if (heard.has(type)) return listen(type, listener)
        heard.set(type, listener)
        listen(type, (event: Event) => heard.get(type === 'complete' ? 'abort' : type)?.(event))
      }
      transaction.removeEventListener = () => {}
      return transaction
    })
    value(await store.save(project('p', 'two'), seen))
    expect(await titles(store)).toEqual(['two'])
  })

  test('[P13] a connection that was closed under the store is opened again', async () => {
    await store.save(project('p'), null)
    const begin = IDBDatabase.prototype.transaction
    let broken = true
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (broken) {
        broken = false
        this.close()
      }
      return begin.apply(this, args)
    })
    expect(await titles(store)).toEqual(['p'])
    broken = true
    value(await store.save(project('q'), null))
    expect(await titles(store)).toHaveLength(2)
  })

  test('[P13] no IndexedDB at all, or one that cannot be opened, is an answer', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await store.list()).toMatchObject({ ok: false, reason: 'unavailable' })
    expect(await store.save(project('p'), null)).toMatchObject({ ok: false, reason: 'unavailable' })
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect(await store.list()).toEqual({ ok: true, value: [] })
  })

  test('[P13] the database of a newer program is left alone', async () => {
    const newer = await openDB(NAME, 3)
    newer.close()
    expect(await store.list()).toMatchObject({ ok: false, reason: 'unavailable' })
    expect(await store.save(project('p'), null)).toMatchObject({ ok: false, reason: 'unavailable' })
  })

  test('[P14] lets a newer program have the database', async () => {
    await store.save(project('p'), null)
    const blocked = vi.fn()
    const newer = await openDB(NAME, 3, { blocked })
    expect(blocked).not.toHaveBeenCalled()
    expect(await newer.count('docs' as never)).toBe(1)
    newer.close()
    expect(await store.list()).toMatchObject({ ok: false, reason: 'unavailable' })
  })

  test('[P14] while another tab blocks the database every call says so, and none asks twice', async () => {
    // A database of an older form, held by a tab that ignores the request to let go.
    const factory = new IDBFactory()
    vi.stubGlobal('indexedDB', factory)
    const held = await openDB(NAME, 1)
    const deletion = factory.deleteDatabase(NAME)
    const deleted = new Promise((resolve) => deletion.addEventListener('success', resolve))
    const open = factory.open.bind(factory)
    vi.spyOn(factory, 'open').mockImplementation((...args) => {
      const request = open(...args)
      queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked')))
      return request
    })
    expect(await store.list()).toMatchObject({ ok: false, reason: 'blocked' })
    expect(await store.save(project('p'), null)).toMatchObject({ ok: false, reason: 'blocked' })
    held.close()
    await deleted
    await vi.waitFor(async () => expect(await store.list()).toEqual({ ok: true, value: [] }))
    expect(factory.open).toHaveBeenCalledTimes(1)
  })
})
