import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editProject } from '../../src/commands/editProject'
import { createEditor } from '../../src/editor/editor'
import { readHistory } from '../../src/editor/readHistory'
import { summarize } from '../../src/model/projectSummary'
import type { Change } from '../../src/persistence/change'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { ProjectStore, Revision } from '../../src/persistence/projectStore'
import { replay } from '../../src/persistence/replay'
import { arbitraryStart, arbitraryTurn, DRAWN, play, type Turn } from '../support/randomTurns'
import { ID, loadedProject, NOW, rowsIn, storedSession, value } from '../support/storedProject'

const NAME = 'log'
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

const move = fc.oneof({ weight: 4, arbitrary: arbitraryTurn }, fc.constantFrom('undo' as const, 'redo' as const))
type Move = Turn | 'undo' | 'redo'

/** How many sequences; `npm run reliability -- properties` asks for more. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 150)

describe('a log', () => {
  test('[P24] replayed on the text before it gives the project, whatever was done and undone', () => {
    fc.assert(
      fc.property(arbitraryStart, fc.array(move, { maxLength: 25 }), (project, moves) => {
        const told: Change[] = []
        const editor = createEditor(project, { onChange: (change) => told.push({ ...change, at: NOW }) })
        for (const each of moves) typeof each === 'string' ? editor[each]() : play(editor, [each])
        const written = JSON.parse(JSON.stringify(told)) as Change[]
        const { project: end } = editor.store.getState()
        const expected = told.length === 0 ? end : { ...end, updatedAt: NOW }
        expect(JSON.parse(replay(JSON.stringify(project), written))).toEqual(JSON.parse(JSON.stringify(expected)))
      }),
      { numRuns: SEQUENCES },
    )
  })

  test('[P1] [P24] a project is loaded as the last answered write left it, after any commands, snapshots and reloads', async () => {
    const step = fc.oneof({ weight: 6, arbitrary: move }, fc.constantFrom('settle' as const, 'flush' as const))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        vi.stubGlobal('indexedDB', new IDBFactory())
        const fresh = indexedDbStore(NAME)
        const { editor, autosave, current } = await storedSession(fresh)
        const carryOut = async (each: Move | 'settle' | 'flush') => {
          if (each === 'settle' || each === 'flush') await autosave[each]()
          else if (typeof each === 'string') editor[each]()
          else play(editor, [each])
        }
        for (const each of steps) await carryOut(each)
        await autosave.flush()
        const loaded = value(await indexedDbStore(NAME).load(ID))
        const { past, future } = editor.store.getState()
        expect(JSON.parse(loaded.text)).toEqual(JSON.parse(JSON.stringify(current())))
        expect(loaded.isNewest).toBe(true)
        expect(readHistory(loaded.changes)).toEqual(JSON.parse(JSON.stringify({ past, future })))
        fresh.close()
      }),
      { numRuns: Math.ceil(SEQUENCES / 8) },
    )
  })

  test('[P25] costs what the change is large: neither the text nor the summary is written', async () => {
    const { editor, autosave } = await storedSession(store)
    const before = await rowsIn(NAME, 'bodies')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    editor.run(editProject, { changes: { title: 'Renamed' } })
    await autosave.flush()
    expect(put.mock.contexts.map((context) => (context as IDBObjectStore).name).sort()).toEqual(['docs', 'log'])
    vi.restoreAllMocks()
    expect(await rowsIn(NAME, 'bodies')).toEqual(before)
    const [entry] = value(await store.list())
    expect(entry).toMatchObject({ title: 'Renamed', updatedAt: NOW, isBehind: true })
  })

  test('[P2] the summary follows with the next snapshot', async () => {
    const { editor, autosave, current } = await storedSession(store)
    editor.run(editProject, { changes: { subtitle: 'At the desk' } })
    await autosave.settle()
    const [entry] = value(await store.list())
    expect(entry).toMatchObject(summarize(current()))
    expect(entry).not.toHaveProperty('isBehind')
  })

  test('[P7] changes are added only behind the state that they follow', async () => {
    const { autosave } = await storedSession(store)
    const seen = autosave.revision() as Revision
    const change = (name: string) => ({
      revision: name as Revision,
      at: NOW,
      text: JSON.stringify({ kind: 'run', at: NOW, step: { patches: [], inverse: [] } }),
    })
    value(await store.append({ id: ID, title: 'Mine', seen, changes: [change('a1')] }))
    const late = await store.append({ id: ID, title: 'Other', seen, changes: [change('b1')] })
    expect(late).toMatchObject({ ok: false, reason: 'changed-elsewhere' })
    expect(await rowsIn(NAME, 'log')).toHaveLength(1)
  })

  test('[P12] changes that were written unheard are not written twice', async () => {
    const { autosave } = await storedSession(store)
    const seen = autosave.revision() as Revision
    const change = (name: string) => ({
      revision: name as Revision,
      at: NOW,
      text: JSON.stringify({ kind: 'run', at: NOW, step: { patches: [], inverse: [] } }),
    })
    value(await store.append({ id: ID, title: 'T', seen, changes: [change('1'), change('2')] }))
    // As far as its caller knows, nothing of that was stored.
    const all = [change('1'), change('2'), change('3')]
    expect(value(await store.append({ id: ID, title: 'T', seen, changes: all }))).toBe('3')
    expect((await rowsIn(NAME, 'log')).map(({ row }) => (row as { revision: string }).revision)).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(value(await store.append({ id: ID, title: 'T', seen, changes: all }))).toBe('3')
  })

  test('[P8] of a project that has vanished the store says so, and autosave writes it again', async () => {
    const { editor, autosave, current } = await storedSession(store)
    value(await store.erase(ID))
    editor.run(editProject, { changes: { title: 'Kept in memory' } })
    expect(await autosave.flush()).toEqual({ state: 'saved' })
    expect(await loadedProject(store)).toEqual(current())
  })
})

describe('the first form of the database', () => {
  const text = JSON.stringify({ ...DRAWN, id: ID })
  const first = { id: ID, revision: 'r', text }

  beforeEach(async () => {
    const old = await openDB(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('projects', { keyPath: 'id' })
        database.createObjectStore('entries', { keyPath: 'id' })
        database.createObjectStore('settings')
      },
    })
    await old.put('projects', { ...first, trashedAt: NOW })
    await old.put('entries', { ...summarize({ ...DRAWN, id: ID }), revision: 'r', trashedAt: NOW })
    await old.put('settings', '1', 'kept')
    old.close()
  })

  test('[P26] is read as it is', async () => {
    expect(value(await store.load(ID))).toMatchObject({ text, revision: 'r', trashedAt: NOW, isNewest: true })
    expect(value(await store.list())).toMatchObject([{ id: ID, title: 'Test', trashedAt: NOW, revision: 'r' }])
    expect(await rowsIn(NAME, 'projects')).toHaveLength(1)
    expect(value(await store.settings.get('kept'))).toBe(1)
  })

  test('[P26] is taken over with the first write, its text unchanged', async () => {
    value(await store.restore(ID))
    expect(await rowsIn(NAME, 'projects')).toEqual([])
    expect(await rowsIn(NAME, 'bodies')).toEqual([{ key: [ID, 0], row: text }])
    expect(value(await store.load(ID))).toMatchObject({ text, revision: 'r' })
    expect(value(await store.list())[0]).not.toHaveProperty('trashedAt')
    const change = {
      revision: 's' as Revision,
      at: NOW,
      text: '{"kind":"run","at":"x","step":{"patches":[],"inverse":[]}}',
    }
    value(await store.append({ id: ID, title: 'Test', seen: 'r' as Revision, changes: [change] }))
    expect(value(await store.load(ID)).revision).toBe('s')
  })

  test('[P26] a take-over that fails leaves it as it was', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no space', 'UnknownError')
    })
    expect((await store.restore(ID)).ok).toBe(false)
    vi.restoreAllMocks()
    expect(await rowsIn(NAME, 'projects')).toHaveLength(1)
    expect(await rowsIn(NAME, 'docs')).toEqual([])
  })

  test('[P26] a project of it can be erased and copied', async () => {
    const copy = { id: 'q' as typeof ID, title: 'Copy', now: NOW }
    value(await store.duplicate(ID, copy))
    value(await store.erase(ID))
    expect(value(await store.list()).map(({ id }) => id)).toEqual(['q'])
  })
})
