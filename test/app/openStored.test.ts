import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openStored } from '../../src/app/openStored'
import { startProject } from '../../src/app/startProject'
import { deleteBlueprint } from '../../src/commands/deleteBlueprint'
import { duplicateBlueprint } from '../../src/commands/duplicateBlueprint'
import { editProject } from '../../src/commands/editProject'
import type { BlueprintId, ProjectId } from '../../src/model/id'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'

const blank = () => {
  let count = 0
  return startProject({
    language: 'en',
    title: 'A service',
    blueprintName: 'As it is',
    phaseTitles: ['Before'],
    now: '2026-01-31T12:00:00.000Z',
    freshId: (kind) => `${kind}-${++count}`,
  })
}

let databases = 0
const freshStore = () => indexedDbStore(`open-project-${++databases}`)

async function opened() {
  const store = freshStore()
  const project = blank()
  await store.save(project, null)
  const opening = await openStored(store, project.id)
  if (!opening.ok) throw new Error(opening.why)
  return { store, project, open: opening.open }
}

test('every command is saved, with the moment of the change', async () => {
  const { store, project, open } = await opened()
  open.editor.run(editProject, { changes: { title: 'Renamed' } })
  expect(await open.save()).toEqual({ state: 'saved' })
  const stored = await store.load(project.id)
  const text = stored.ok ? stored.value.text : ''
  expect(JSON.parse(text)).toMatchObject({ title: 'Renamed', updatedAt: open.current().updatedAt })
  expect(open.current().updatedAt > project.updatedAt).toBe(true)
})

test('the status is told from the first change to the last write', async () => {
  const { open } = await opened()
  const told: string[] = []
  open.onStatus(({ state }) => told.push(state))
  open.editor.run(editProject, { changes: { title: 'Renamed' } })
  await open.save()
  expect(told).toEqual(['saved', 'saving', 'saved'])
})

test('undo of a variant shows the first blueprint again before anything is drawn', async () => {
  const { project, open } = await opened()
  const first = project.blueprints.order[0] as BlueprintId
  const variant = 'variant' as BlueprintId
  open.editor.run(duplicateBlueprint, { blueprint: first, id: variant, name: 'To be' })
  open.session.setState({ blueprint: variant })
  const shown: boolean[] = []
  open.editor.store.subscribe(({ project: now }) =>
    shown.push(open.session.getState().blueprint in now.blueprints.byId),
  )
  open.editor.undo()
  expect(shown).toEqual([true])
  open.editor.redo()
  open.editor.run(deleteBlueprint, { blueprint: first })
  expect(open.session.getState().blueprint).toBe(variant)
})

test('a project that is not there, and one that cannot be read, say so and stay as they are', async () => {
  const store = freshStore()
  expect(await openStored(store, 'nobody' as ProjectId)).toEqual({ ok: false, why: 'missing' })
  await store.save({ ...blank(), version: 99 as 1 }, null)
  expect(await openStored(store, blank().id)).toMatchObject({ ok: false, why: 'newer' })
  await store.save({ ...blank(), id: 'damaged' as ProjectId, title: 7 as unknown as string }, null)
  expect(await openStored(store, 'damaged' as ProjectId)).toMatchObject({ ok: false, why: 'damaged' })
})
