import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStored } from '../../src/app/openStored'
import { editProject } from '../../src/commands/editProject'
import type { Project } from '../../src/model/project'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { ProjectStore } from '../../src/persistence/projectStore'
import { ID, NOW, value } from '../support/storedProject'
import { studiedProject } from '../support/studiedProject'

let store: ProjectStore

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  store = indexedDbStore('recovering')
})

afterEach(() => {
  store.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function open() {
  const opening = await openStored(store, ID)
  if (!opening.ok) throw new Error(opening.why)
  return opening.open
}

/** Two tabs with one project and no lock between them. */
async function twoTabs(project: Partial<Project> = {}) {
  value(await store.save({ ...studiedProject(), id: ID, updatedAt: NOW, title: 'Service', ...project }, null))
  return { winner: await open(), loser: await open() }
}

const titles = async () => value(await store.list()).map(({ title }) => title)
const rename = (tab: Awaited<ReturnType<typeof open>>, title: string) =>
  tab.editor.run(editProject, { changes: { title } })

test('[P42] unsaved work of a tab that has lost its project becomes a project of its own', async () => {
  const { winner, loser } = await twoTabs()
  const recovered: string[] = []
  loser.onRecovered((title) => recovered.push(title))
  rename(winner, 'By the one')
  await winner.save()
  rename(loser, 'By the other')
  await loser.save()
  await vi.waitFor(() => expect(recovered).toEqual(['By the other (recovered)']))
  expect((await titles()).sort()).toEqual(['By the one', 'By the other (recovered)'])
})

test('[P42] the tab goes on from what is stored, and both go on saving', async () => {
  const { winner, loser } = await twoTabs()
  rename(winner, 'By the one')
  await winner.save()
  rename(loser, 'By the other')
  await loser.save()
  await vi.waitFor(() => expect(loser.current().title).toBe('By the one'))
  expect(loser.isSaved()).toBe(true)
  expect(loser.waitingCount()).toBe(0)
  expect(loser.editor.store.getState()).toMatchObject({ isReadOnly: false, future: [] })
  rename(loser, 'Together')
  expect(await loser.save()).toEqual({ state: 'saved' })
  expect((await titles()).sort()).toEqual(['By the other (recovered)', 'Together'])
})

test('[P42] work that cannot be kept yet stays in memory, unsaved, and is tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { winner, loser } = await twoTabs({ language: 'zh-TW' })
  rename(winner, 'By the one')
  await winner.save()
  const save = vi.spyOn(store, 'save').mockResolvedValue({ ok: false, reason: 'write-failed', detail: '' })
  rename(loser, '另一個')
  const saving = loser.save()
  await vi.waitFor(() => expect(save).toHaveBeenCalled())
  expect(await saving).toMatchObject({ state: 'failed', reason: 'changed-elsewhere' })
  expect(loser.current().title).toBe('另一個')
  expect(loser.waitingCount()).toBe(1)
  await vi.waitFor(() => expect(loser.editor.store.getState().isReadOnly).toBe(false))
  save.mockRestore()
  await vi.advanceTimersByTimeAsync(4000)
  await vi.waitFor(() => expect(loser.current().title).toBe('By the one'))
  expect((await titles()).sort()).toEqual(['By the one', '另一個（救回）'])
})
