import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Project } from '../../src/model/project'
import { type AutosaveOptions, createAutosave, type SaveStatus } from '../../src/persistence/autosave'
import type { Change } from '../../src/persistence/change'
import type { Revision, StoreAnswer, StoreFailure } from '../../src/persistence/projectStore'

/** Autosave looks at no more of a project than this. */
const project = (title: string): Project => ({ id: 'p', title, updatedAt: AT }) as Project
const revision = (text: string): Revision => text as Revision

const AT = '2026-03-01T08:00:00Z'
const change: Change = { kind: 'run', at: AT, step: { patches: [], inverse: [] } }

interface Write {
  readonly by: 'save' | 'append'
  readonly title: string
  readonly seen: Revision | null
  /** How many changes it holds. */
  readonly count: number
  readonly revisions: readonly Revision[]
  readonly ok: (next: string) => Promise<void>
  readonly fail: (reason: StoreFailure) => Promise<void>
}

/** A store whose writes the test answers by hand; snapshots are listed. */
function heldStore() {
  const saves: Write[] = []
  const snapshots: string[] = []
  const write = (by: Write['by'], title: string, seen: Revision | null, revisions: readonly Revision[]) =>
    new Promise<StoreAnswer<Revision>>((resolve) => {
      const answer = async (value: StoreAnswer<Revision>) => {
        resolve(value)
        await vi.advanceTimersByTimeAsync(0)
      }
      saves.push({
        by,
        title,
        seen,
        count: revisions.length,
        revisions,
        ok: (next) => answer({ ok: true, value: revision(next) }),
        fail: (reason) => answer({ ok: false, reason, detail: 'why' }),
      })
    })
  const store: Parameters<typeof createAutosave>[0] = {
    save: ({ title }, seen, pending = []) => write('save', title, seen, pending),
    append: ({ title, seen, changes }) =>
      write(
        'append',
        title,
        seen,
        changes.map((each) => each.revision),
      ),
    async snapshot(order) {
      snapshots.push(`${order.project.title} at ${order.revision}`)
      return { ok: true, value: undefined }
    },
  }
  return { store, saves, snapshots }
}

const begin = (options: Partial<AutosaveOptions> = {}) => {
  const { store, saves, snapshots } = heldStore()
  const shown: string[] = []
  const onStatus = (status: SaveStatus) => shown.push(status.state === 'failed' ? status.reason : status.state)
  const autosave = createAutosave(store, { revision: revision('r0'), onStatus, ...options })
  return { saves, snapshots, shown, autosave, push: (title: string) => autosave.push(change, project(title)) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createAutosave', () => {
  test('[P15] says saved when the store has answered, not before', async () => {
    const { autosave, saves, shown, push } = begin()
    push('a')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(shown).toEqual(['saving'])
    expect(saves).toMatchObject([{ by: 'append', title: 'a', seen: 'r0', count: 1 }])
    await saves[0]!.ok('r1')
    expect(shown).toEqual(['saving', 'saved'])
    expect(autosave.revision()).toBe('r1')
  })

  test('[P15] says saved only for the last change', async () => {
    const { saves, shown, push } = begin()
    push('a')
    push('b')
    await saves[0]!.ok('r1')
    expect(shown).toEqual(['saving'])
    await saves[1]!.ok('r2')
    expect(shown).toEqual(['saving', 'saved'])
  })

  test('[P16] keeps one write under way; what comes meanwhile goes together into the next', async () => {
    const { saves, push } = begin()
    for (const title of ['a', 'b', 'c', 'd']) push(title)
    expect(saves).toMatchObject([{ title: 'a', count: 1 }])
    await saves[0]!.ok('r1')
    expect(saves.map(({ title, seen, count }) => [title, seen, count])).toEqual([
      ['a', 'r0', 1],
      ['d', 'r1', 3],
    ])
    await saves[1]!.ok('r2')
    expect(saves).toHaveLength(2)
  })

  test('[P17] tries again after 0, 250, 1,000, 4,000, 4,000 ms with every unsaved change, until they are saved', async () => {
    const { autosave, saves, shown, push } = begin()
    push('a')
    await saves[0]!.fail('write-failed')
    expect(saves).toHaveLength(2)
    push('b')
    for (const pauseMs of [250, 1000, 4000, 4000]) {
      const count = saves.length
      await saves.at(-1)!.fail('unavailable')
      await vi.advanceTimersByTimeAsync(pauseMs - 1)
      expect(saves).toHaveLength(count)
      await vi.advanceTimersByTimeAsync(1)
      expect(saves).toHaveLength(count + 1)
    }
    expect(saves.at(-1)).toMatchObject({ title: 'b', seen: 'r0', count: 2 })
    expect(saves.at(-1)?.revisions[0], 'a change keeps its name, so that storage can tell it').toBe(
      saves[0]?.revisions[0],
    )
    expect(autosave.status()).toMatchObject({ state: 'failed', reason: 'unavailable', detail: 'why' })
    await saves.at(-1)!.ok('r1')
    expect(shown.at(-1)).toBe('saved')
    push('c')
    await saves.at(-1)!.fail('write-failed')
    expect(saves.at(-1)).toMatchObject({ title: 'c', seen: 'r1', count: 1 })
  })

  test('[P18] stops when the project was changed elsewhere, and keeps saying so', async () => {
    const { autosave, saves, shown, push } = begin()
    push('a')
    await saves[0]!.fail('changed-elsewhere')
    push('b')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await autosave.flush()).toMatchObject({ state: 'failed', reason: 'changed-elsewhere' })
    expect(saves).toHaveLength(1)
    expect(shown).toEqual(['saving', 'changed-elsewhere'])
  })

  test('[P19] a write that is not answered for 2.5 seconds counts as not saved, until it is', async () => {
    const { saves, shown, push } = begin()
    push('a')
    await vi.advanceTimersByTimeAsync(2_500)
    expect(shown).toEqual(['saving', 'slow'])
    push('b')
    expect(saves).toHaveLength(1)
    await saves[0]!.ok('r1')
    await saves[1]!.ok('r2')
    expect(shown).toEqual(['saving', 'slow', 'saving', 'saved'])
  })

  test('[P20] flush waits for the write under way and does not wait for a pause', async () => {
    const { autosave, saves, push } = begin()
    expect(await autosave.flush()).toEqual({ state: 'saved' })
    push('a')
    const flushed = autosave.flush()
    await saves[0]!.ok('r1')
    expect(await flushed).toEqual({ state: 'saved' })
    push('b')
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
    const { autosave, saves, push } = begin()
    push('a')
    autosave.stop()
    await saves[0]!.fail('write-failed')
    push('b')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saves).toHaveLength(1)
  })

  test('[P21] a write that is put off begins with all that came meanwhile, or at once when flushed', async () => {
    const put: (() => void)[] = []
    const { autosave, saves, push } = begin({ schedule: (run) => put.push(run) })
    push('a')
    push('b')
    expect([put.length, saves.length]).toEqual([1, 0])
    put[0]?.()
    expect(saves).toMatchObject([{ title: 'b', count: 2 }])
    await saves[0]!.ok('r1')
    push('c')
    expect(saves).toHaveLength(1)
    const flushed = autosave.flush()
    expect(saves.map(({ title }) => title)).toEqual(['b', 'c'])
    await saves[1]!.ok('r2')
    expect(await flushed).toEqual({ state: 'saved' })
    put[1]?.()
    expect(saves).toHaveLength(2)
  })

  test('[P8] what has vanished from storage is written as a whole, under the name of the last change', async () => {
    const { saves, shown, push } = begin()
    push('a')
    await saves[0]!.fail('missing')
    expect(saves[1]).toMatchObject({ by: 'save', title: 'a', seen: 'r0', revisions: saves[0]!.revisions })
    await saves[1]!.ok('r1')
    expect(shown).toEqual(['saving', 'saved'])
    push('b')
    expect(saves[2]).toMatchObject({ by: 'append', title: 'b', seen: 'r1' })
  })

  test('[P22] a project that stored changes do not lead to is written as a whole, once', async () => {
    const { autosave, saves, push } = begin({ isWhole: true })
    push('a')
    await saves[0]!.ok('r1')
    push('b')
    await saves[1]!.ok('r2')
    autosave.pushWhole(project('c'))
    await saves[2]!.ok('r3')
    push('d')
    expect(saves.map(({ by }) => by)).toEqual(['save', 'append', 'save', 'append'])
  })

  test('[P23] a snapshot is taken after 200 changes, or 30 seconds after the first, never while something is unsaved', async () => {
    const { saves, snapshots, push } = begin()
    for (let count = 0; count < 201; count += 1) push(`${count}`)
    await saves[0]!.ok('r1')
    expect(snapshots).toEqual([])
    await saves[1]!.ok('r2')
    expect(snapshots).toEqual(['200 at r2'])
    push('later')
    await saves[2]!.ok('r3')
    await vi.advanceTimersByTimeAsync(29_000)
    push('unsaved')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(snapshots).toHaveLength(1)
    await saves[3]!.ok('r4')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(snapshots).toEqual(['200 at r2', 'unsaved at r4'])
  })

  test('[P23] settle saves what is left and takes a snapshot of it, if there is anything', async () => {
    const { autosave, saves, snapshots, push } = begin()
    await autosave.settle()
    push('a')
    const settled = autosave.settle()
    await saves[0]!.ok('r1')
    expect(await settled).toEqual({ state: 'saved' })
    expect(snapshots).toEqual(['a at r1'])
  })
})
