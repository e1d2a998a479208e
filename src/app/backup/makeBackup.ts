import { assembleBackup, type BackupPart } from '../../exchange/backup/assembleBackup'
import { backupDesk } from '../../exchange/backup/backupDesk'
import { encodeProject } from '../../exchange/encodeProject'
import { startWorker } from '../../exchange/startWorker'
import type { Entry } from '../../persistence/projectStore'
import { appStore } from '../appStore'
import { keptProjects } from '../keptProjects'
import { openProjectNow } from '../openDocument'

export interface BackupWork {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
}

export interface MadeBackup {
  readonly blob: Blob
  readonly count: number
  /** Titles of projects that could not be read. */
  readonly missing: readonly string[]
}

/** The list of projects could not be read, and memory holds none. */
export class StorageUnread extends Error {}

/**
 * Packs every project of this device, the trash included, one after the other in a worker. What is open is packed as it is in memory.
 *
 * @throws StorageUnread if there is nothing that could be packed because storage does not answer.
 * @throws Error if the worker breaks, and the reason of the signal when it is aborted.
 */
export async function makeBackup({ signal, onProgress }: BackupWork): Promise<MadeBackup> {
  const sources = await projectsToPack()
  const desk = backupDesk(startWorker('backup'))
  const stop = () => desk.close()
  signal.addEventListener('abort', stop)
  try {
    const parts: BackupPart[] = []
    const missing: string[] = []
    for (const [index, { entry, text }] of sources.entries()) {
      onProgress(index, sources.length)
      signal.throwIfAborted()
      const stored = await text()
      if (stored === null) missing.push(entry.title)
      else {
        const { id, title, trashedAt } = entry
        const packed = await desk.ask('pack', stored)
        parts.push({ id, title, packed, ...(trashedAt !== undefined && { trashedAt }) })
      }
    }
    signal.throwIfAborted()
    const bytes = assembleBackup(parts, missing, new Date().toISOString())
    return { blob: new Blob(bytes as BlobPart[], { type: 'application/zip' }), count: parts.length, missing }
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    desk.close()
  }
}

interface Source {
  readonly entry: Pick<Entry, 'id' | 'title' | 'trashedAt'>
  /** Null: it cannot be read. */
  text(): Promise<string | null>
}

async function projectsToPack(): Promise<readonly Source[]> {
  const open = openProjectNow()
  const inMemory = new Map([...keptProjects(), ...(open ? [open] : [])].map((project) => [project.id, project]))
  const listed = await appStore.list()
  if (!listed.ok && inMemory.size === 0) throw new StorageUnread(listed.reason)
  const stored = (listed.ok ? listed.value : []).filter(({ id }) => !inMemory.has(id))
  return [
    ...[...inMemory.values()].map((project) => ({ entry: project, text: async () => encodeProject(project) })),
    ...stored.map((entry) => ({
      entry,
      text: async () => {
        const loaded = await appStore.load(entry.id)
        return loaded.ok ? loaded.value.text : null
      },
    })),
  ]
}
