import { packBody } from './body'
import type { Mirror } from './mirror'
import type { ProjectStore, Revision, StoreAnswer } from './projectStore'

/**
 * A store whose whole projects and snapshots are also kept in a mirror, after the database has them and without waiting for it.
 * What is erased is erased from both.
 */
export function mirroredStore(store: ProjectStore, { keep, remove }: Mirror): ProjectStore {
  /** Copies that nobody waits for; what is erased must not be copied afterwards. */
  let copying: Promise<unknown> = Promise.resolve()
  return {
    ...store,
    async save(project, seen, pending): Promise<StoreAnswer<Revision>> {
      const saved = await store.save(project, seen, pending)
      if (saved.ok)
        copying = Promise.all([copying, packBody(JSON.stringify(project)).then((body) => keep(project.id, body))])
      return saved
    },
    async snapshot(order) {
      const taken = await store.snapshot(order)
      if (taken.ok) await keep(order.project.id, await packBody(JSON.stringify(order.project)))
      return taken
    },
    async duplicate(id, copy) {
      const made = await store.duplicate(id, copy)
      const stored = made.ok ? await store.load(copy.id) : made
      if (stored.ok) await keep(copy.id, await packBody(stored.value.text))
      return made
    },
    async erase(id, trashedAt) {
      const erased = await store.erase(id, trashedAt)
      await copying
      if (erased.ok) await remove(id)
      return erased
    },
  }
}
