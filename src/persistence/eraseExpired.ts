import { trashEnd } from '../model/trashEnd'
import type { ProjectStore } from './projectStore'

/**
 * Erases what has been in the trash for its whole time, and answers how many projects that were. What somebody takes out of the
 * trash meanwhile stays.
 *
 * @param now moment in UTC, ISO 8601.
 */
export async function eraseExpired(store: Pick<ProjectStore, 'list' | 'erase'>, now: string): Promise<number> {
  const listed = await store.list()
  if (!listed.ok) return 0
  let count = 0
  for (const { id, trashedAt } of listed.value) {
    if (trashedAt === undefined || trashEnd(trashedAt) > now) continue
    if ((await store.erase(id, trashedAt)).ok) count += 1
  }
  return count
}
