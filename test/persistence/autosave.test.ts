import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Project } from '../../src/model/project'
import { createAutosave, type SaveStatus } from '../../src/persistence/autosave'
import type { Revision, StoreAnswer, StoreFailure } from '../../src/persistence/projectStore'

/** Autosave looks at no field of a project, so a title will do. */
const project = (title: string): Project => ({ title }) as Project
const revision = (text: string): Revision => text as Revision

interface Save {
  readonly title: string
  readonly seen: Revision | null
  readonly ok: (next: string) => Promise<void>
  readonly fail: (reason: StoreFailure) => Promise<void>
}

/** A store whose saves the test answers by hand. */
function heldStore() {
  const saves: Save[] = []
  const save = ({ title }: Project, seen: Revision | null) =>
    new Promise<StoreAnswer<Revision>>((resolve) => {
      const answer = async (value: StoreAnswer<Revision>) => {
        resolve(value)
        await vi.advanceTimersByTimeAsync(0)
      }
      saves.push({
        title,
        seen,
        ok: (next) => answer({ ok: true, value: revision(next) }),
        fail: (reason) => answer({ ok: false, reason, detail: 'why' }),
      })
    })
  return { save, saves }
}

const begin = (seen: Revision | null = null) => {
  const store = heldStore()
  const shown: string[] = []
  const onStatus = (status: SaveStatus) => shown.push(status.state === 'failed' ? status.reason : status.state)
  return { ...store, shown, autosave: createAutosave(store, { revision: seen, onStatus }) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createAutosave', () => {
  test('[P15] says saved when the store has answered, not before', async () => {
    const { autosave, saves, shown } = begin(revision('r0'))
    autosave.push(project('a'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(shown).toEqual(['saving'])
    expect(saves).toMatchObject([{ title: 'a', seen: 'r0' }])
    await saves[0]!.ok('r1')
    expect(shown).toEqual(['saving', 'saved'])
    expect(autosave.revision()).toBe('r1')
  })

  test('[P15] says saved only for the newest state', async () => {
    const { autosave, saves, shown } = begin()
    autosave.push(project('a'))
    autosave.push(project('b'))
    await saves[0]!.ok('r1')
    expect(shown).toEqual(['saving'])
    await saves[1]!.ok('r2')
    expect(shown).toEqual(['saving', 'saved'])
  })

  test('[P16] keeps one save under way and only the newest state behind it', async () => {
    const { autosave, saves } = begin()
    for (const title of ['a', 'b', 'c', 'd']) autosave.push(project(title))
    expect(saves.map(({ title }) => title)).toEqual(['a'])
    await saves[0]!.ok('r1')
    expect(saves.map(({ title, seen }) => [title, seen])).toEqual([
      ['a', null],
      ['d', 'r1'],
    ])
    await saves[1]!.ok('r2')
    expect(saves).toHaveLength(2)
  })

  test('[P17] tries again after 0, 250, 1,000, 4,000, 4,000 ms with the newest state, until it is saved', async () => {
    const { autosave, saves, shown } = begin()
    autosave.push(project('a'))
    await saves[0]!.fail('write-failed')
    expect(saves).toHaveLength(2)
    autosave.push(project('b'))
    for (const pauseMs of [250, 1000, 4000, 4000]) {
      const count = saves.length
      await saves.at(-1)!.fail('unavailable')
      await vi.advanceTimersByTimeAsync(pauseMs - 1)
      expect(saves).toHaveLength(count)
      await vi.advanceTimersByTimeAsync(1)
      expect(saves).toHaveLength(count + 1)
    }
    expect(saves.at(-1)).toMatchObject({ title: 'b', seen: null })
    expect(autosave.status()).toMatchObject({ state: 'failed', reason: 'unavailable', detail: 'why' })
    await saves.at(-1)!.ok('r1')
    expect(shown.at(-1)).toBe('saved')
    autosave.push(project('c'))
    await saves.at(-1)!.fail('write-failed')
    expect(saves.at(-1)).toMatchObject({ title: 'c', seen: 'r1' })
  })

  test('[P18] stops when the project was changed elsewhere, and keeps saying so', async () => {
    const { autosave, saves, shown } = begin()
    autosave.push(project('a'))
    await saves[0]!.fail('changed-elsewhere')
    autosave.push(project('b'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await autosave.flush()).toMatchObject({ state: 'failed', reason: 'changed-elsewhere' })
    expect(saves).toHaveLength(1)
    expect(shown).toEqual(['saving', 'changed-elsewhere'])
  })

  test('[P19] a save that is not answered for ten seconds counts as not saved, until it is', async () => {
    const { autosave, saves, shown } = begin()
    autosave.push(project('a'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(shown).toEqual(['saving', 'slow'])
    autosave.push(project('b'))
    expect(saves).toHaveLength(1)
    await saves[0]!.ok('r1')
    await saves[1]!.ok('r2')
    expect(shown).toEqual(['saving', 'slow', 'saving', 'saved'])
  })

  test('[P20] flush waits for the save under way and does not wait for a pause', async () => {
    const { autosave, saves } = begin()
    expect(await autosave.flush()).toEqual({ state: 'saved' })
    autosave.push(project('a'))
    const flushed = autosave.flush()
    await saves[0]!.ok('r1')
    expect(await flushed).toEqual({ state: 'saved' })
    autosave.push(project('b'))
    for (let tries = 0; tries < 3; tries += 1) {
      await saves.at(-1)!.fail('write-failed')
      await vi.advanceTimersByTimeAsync(250)
    }
    const count = saves.length
    const again = autosave.flush()
    await saves.at(-1)!.ok('r2')
    expect(await again).toEqual({ state: 'saved' })
    expect(saves.length).toBe(count + 1)
  })

  test('[P20] after stop nothing is tried again', async () => {
    const { autosave, saves } = begin()
    autosave.push(project('a'))
    autosave.stop()
    await saves[0]!.fail('write-failed')
    autosave.push(project('b'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saves).toHaveLength(1)
  })

  test('[P21] a save that is put off begins with the newest state, or at once when flushed', async () => {
    const { save, saves } = heldStore()
    const put: (() => void)[] = []
    const autosave = createAutosave({ save }, { revision: null, onStatus: () => {}, schedule: (run) => put.push(run) })
    autosave.push(project('a'))
    autosave.push(project('b'))
    expect([put.length, saves.length]).toEqual([1, 0])
    put[0]?.()
    expect(saves.map(({ title }) => title)).toEqual(['b'])
    await saves[0]!.ok('r1')
    autosave.push(project('c'))
    expect(saves).toHaveLength(1)
    const flushed = autosave.flush()
    expect(saves.map(({ title }) => title)).toEqual(['b', 'c'])
    await saves[1]!.ok('r2')
    expect(await flushed).toEqual({ state: 'saved' })
    put[1]?.()
    expect(saves).toHaveLength(2)
  })
})
