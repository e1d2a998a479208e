import type { ProjectId } from '../../model/id'
import type { ProjectStore, Revision, StoreAnswer } from '../../persistence/projectStore'

/** What a save answers that stored nothing. */
const NOT_SAVED = { ok: true, value: 'not-saved' as Revision } as const

/**
 * Lets a store answer for a document that it does not hold, and keep nothing of it: saving would be measured with every
 * edit, which other editors do not do. The function returned turns saving on; the document is then as one just
 * imported, and is first stored at its next change.
 */
export function documentInFront(store: ProjectStore, id: ProjectId, text: string): () => void {
  const { load, save } = store
  let saves = false
  /** What the store itself holds of the document, whatever the caller has seen before saving was on. */
  let stored: Revision | null = null
  Object.assign(store, {
    load: (wanted: ProjectId) =>
      wanted === id ? Promise.resolve({ ok: true, value: { text, revision: NOT_SAVED.value } }) : load(wanted),
    async save(...[project, seen]: Parameters<ProjectStore['save']>): Promise<StoreAnswer<Revision>> {
      if (project.id !== id) return save(project, seen)
      if (!saves) return NOT_SAVED
      const answer = await save(project, stored)
      if (answer.ok) stored = answer.value
      return answer
    },
  } satisfies Partial<ProjectStore>)
  return () => {
    saves = true
  }
}
