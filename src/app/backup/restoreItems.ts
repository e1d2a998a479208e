import { freshId } from '../../editor/freshId'
import { asNewProject } from '../../exchange/asNewProject'
import type { ProjectId } from '../../model/id'
import { appStore } from '../appStore'
import { tellLibrary } from '../libraryChanges'
import type { BackupCandidate, OpenedBackup } from './openBackup'
import { noteSave } from './safekeeping'

export interface Restored {
  readonly count: number
  /** Titles that storage or the file would not give. */
  readonly refused: readonly string[]
}

/** Brings projects of a backup in, each whole or not at all, and none in place of another. */
export async function restoreItems(
  backup: OpenedBackup,
  chosen: readonly BackupCandidate[],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void },
): Promise<Restored> {
  const refused: string[] = []
  let count = 0
  for (const candidate of chosen) {
    if (signal.aborted) break
    onProgress(count, chosen.length)
    if (await restoreItem(backup, candidate).catch(() => false)) count += 1
    else refused.push(candidate.title)
  }
  tellLibrary()
  return { count, refused }
}

async function restoreItem(backup: OpenedBackup, { path, trashedAt }: BackupCandidate): Promise<boolean> {
  const found = await backup.take(path)
  if (!found) return false
  const known = await appStore.list()
  if (!known.ok) return false
  const taken = new Set<ProjectId>(known.value.map(({ id }) => id))
  const project = asNewProject(found, taken, freshId('project') as ProjectId)
  const saved = await appStore.save(project, null)
  if (saved.ok) noteSave(new Date())
  // Should the trash refuse it, it stays beside the others: nothing is lost by that.
  if (saved.ok && trashedAt !== undefined) await appStore.trash(project.id, trashedAt)
  return saved.ok
}
