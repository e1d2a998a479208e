/** What tests of storage begin with: a database of their own, a project in it, and hands on its rows. */
import { openDB } from 'idb'
import { createEditor } from '../../src/editor/editor'
import { asId, type ProjectId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { createAutosave } from '../../src/persistence/autosave'
import type { ProjectStore, StoreAnswer } from '../../src/persistence/projectStore'
import { DRAWN } from './randomTurns'

export const NOW = '2026-03-01T08:00:00.000Z'
export const ID = asId<ProjectId>('project')

/** The value of an answer. @throws Error if it is a refusal. */
export const value = <T>(answer: StoreAnswer<T>): T => {
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`)
  return answer.value
}

/** Stores a project and opens it in an editor whose changes are saved, as the app does. */
export async function storedSession(store: ProjectStore, project: Project = { ...DRAWN, id: ID }) {
  const revision = value(await store.save(project, null))
  const autosave = createAutosave(store, { revision, onStatus: () => {} })
  const editor = createEditor(project, {
    onChange: (change) => autosave.push({ ...change, at: NOW }, current()),
  })
  const current = (): Project => {
    const { project: now, revision: changes } = editor.store.getState()
    return changes === 0 ? now : { ...now, updatedAt: NOW }
  }
  return { editor, autosave, current, project }
}

export const loadedProject = async (store: ProjectStore): Promise<Project> =>
  JSON.parse(value(await store.load(ID)).text) as Project

type StoreName = 'docs' | 'log' | 'snapshots' | 'bodies' | 'projects' | 'entries' | 'quarantine'

/** All rows of a store of the database, with their keys. */
export async function rowsIn(name: string, store: StoreName): Promise<{ key: IDBValidKey; row: unknown }[]> {
  const database = await openDB(name)
  const [keys, rows] = await Promise.all([database.getAllKeys(store), database.getAll(store)])
  database.close()
  return keys.map((key, index) => ({ key, row: rows[index] as unknown }))
}

/** Writes a row behind the back of the program, as a fault of the disk would; undefined removes it. */
export async function damage(name: string, store: StoreName, key: IDBValidKey, row: unknown): Promise<void> {
  const database = await openDB(name)
  const objects = database.transaction(store, 'readwrite').objectStore(store)
  if (row === undefined) await objects.delete(key)
  else await (objects.keyPath === null ? objects.put(row, key) : objects.put(row))
  database.close()
}
