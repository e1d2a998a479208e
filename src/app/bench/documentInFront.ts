import type { ProjectId } from '../../model/id'
import type { ProjectStore, Revision } from '../../persistence/projectStore'

/** What a write answers that stored nothing. */
const NOT_SAVED = { ok: true, value: 'not-saved' as Revision } as const

/**
 * Lets a store answer for a document that it does not hold, and keep nothing of it: saving would be measured with every
 * edit, which other editors do not do. The function returned turns saving on; the document is then as one that has vanished from
 * storage, and is written as a whole at its next change.
 */
export function documentInFront(store: ProjectStore, id: ProjectId, text: string): () => void {
  const { load, save, append, snapshot } = store
  let saves = false
  const isPassed = (wanted: ProjectId): boolean => saves || wanted !== id
  const stored = { text, revision: NOT_SAVED.value, changes: [], bad: [], isNewest: true }
  Object.assign(store, {
    load: async (wanted, isSound) => {
      if (wanted !== id) return load(wanted, isSound)
      isSound?.(text)
      return { ok: true, value: stored }
    },
    save: async (project, ...seen) => (isPassed(project.id) ? save(project, ...seen) : NOT_SAVED),
    append: async (appending) => (isPassed(appending.id) ? append(appending) : NOT_SAVED),
    snapshot: async (order) => (isPassed(order.project.id) ? snapshot(order) : { ok: true, value: undefined }),
  } satisfies Partial<ProjectStore>)
  return () => {
    saves = true
  }
}
