import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { documentInFront } from '../../../src/app/bench/documentInFront'
import { encodeProject } from '../../../src/exchange/encodeProject'
import { indexedDbStore } from '../../../src/persistence/indexedDbStore'
import { blueprint } from '../../support/blueprint'

const project = blueprint(`
           | arrive
  customer | enter
`)

test('a document in front of a store is loaded from it and stored only once saving is on', async () => {
  const store = indexedDbStore('bench:/')
  const enable = documentInFront(store, project.id, encodeProject(project))
  const loaded = await store.load(project.id)
  expect(loaded).toMatchObject({ ok: true, value: { text: encodeProject(project) } })
  const seen = loaded.ok ? loaded.value.revision : null

  expect(await store.save(project, seen)).toMatchObject({ ok: true })
  expect(await store.list()).toEqual({ ok: true, value: [] })

  enable()
  const first = await store.save(project, seen)
  expect(first).toMatchObject({ ok: true })
  expect(await store.save(project, first.ok ? first.value : null)).toMatchObject({ ok: true })
  expect(await store.list()).toMatchObject({ ok: true, value: [{ id: project.id }] })
  store.close()
})
