import { type BackupDesk, backupDesk } from '../../exchange/backup/backupDesk'
import type { ItemReading } from '../../exchange/backup/backupJobs'
import { ITEM_FOLDER, MANIFEST_NAME, MAX_BACKUP_BYTES } from '../../exchange/backup/backupManifest'
import { refuseOtherArchive } from '../../exchange/backup/readBackup'
import { type Problem, type RefusedFile, refuseFile } from '../../exchange/problem'
import { startWorker } from '../../exchange/startWorker'
import type { Project } from '../../model/project'
import type { Entry } from '../../persistence/projectStore'
import type { RestoreFate } from '../../ui/library/restoreItem'
import { appStore } from '../appStore'

/** One project of a backup, compared with what is here. */
export interface BackupCandidate {
  readonly path: string
  readonly title: string
  readonly steps?: number
  readonly trashedAt?: string
  readonly fate: RestoreFate
  /** Why this program refuses it. */
  readonly problem?: Problem
}

export interface OpenedBackup {
  readonly ok: true
  /** When it was made; absent: its list is damaged. */
  readonly madeAt?: string
  /** Titles that could not be read when it was made. */
  readonly missing: readonly string[]
  readonly candidates: readonly BackupCandidate[]
  /** Reads a project anew, with all checks; null: it cannot be restored. */
  take(path: string): Promise<Project | null>
  close(): void
}

const ARCHIVE_MARK = 'PK\u0003\u0004'
/** Where the name of the first file in an archive begins. */
const FIRST_NAME_AT = 30

/** Whether a file is an archive, which its first bytes tell; 'backup' where the first file inside is one of a backup. */
export async function archiveKind(file: Blob): Promise<'backup' | 'other' | null> {
  const head = await file.slice(0, FIRST_NAME_AT + 128).text()
  if (!head.startsWith(ARCHIVE_MARK)) return null
  return head.includes(MANIFEST_NAME) || head.includes(ITEM_FOLDER) ? 'backup' : 'other'
}

/** Opens a backup in a worker, checks every item and compares it with the project of the same id that is here. */
export async function openBackup(
  file: Blob,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<OpenedBackup | RefusedFile> {
  if (file.size > MAX_BACKUP_BYTES)
    return refuseFile('too-large', { sizeBytes: file.size, limitBytes: MAX_BACKUP_BYTES })
  const desk = backupDesk(startWorker('backup'))
  signal.addEventListener('abort', () => desk.close())
  try {
    const opened = await desk.ask('open', new Uint8Array(await file.arrayBuffer()))
    if (!opened) {
      desk.close()
      return refuseOtherArchive()
    }
    const listed = await appStore.list()
    const here = new Map<string, Entry>(listed.ok ? listed.value.map((entry) => [entry.id, entry]) : [])
    const candidates: BackupCandidate[] = []
    for (const [index, path] of opened.paths.entries()) {
      onProgress(index, opened.paths.length)
      candidates.push(await compared(desk, await desk.ask('read', path), here))
    }
    const { manifest } = opened
    return {
      ok: true,
      ...(manifest && { madeAt: manifest.madeAt }),
      missing: manifest?.missing ?? [],
      candidates,
      take: async (path) => (await desk.ask('read', path)).sound?.project ?? null,
      close: desk.close,
    }
  } catch (error) {
    desk.close()
    return refuseFile('import-failed', { detail: error instanceof Error ? error.message : String(error) })
  }
}

async function compared(
  desk: BackupDesk,
  { item, sound }: ItemReading,
  here: ReadonlyMap<string, Entry>,
): Promise<BackupCandidate> {
  const { fault, ...about } = item
  if (!sound) {
    const problem = fault?.kind === 'refused' ? fault.problem : undefined
    return { ...about, fate: fault?.kind ?? 'damaged', ...(problem && { problem }) }
  }
  const { id } = sound.project
  if (!here.has(id)) return { ...about, fate: 'new' }
  const stored = await appStore.load(id)
  if (!stored.ok) return { ...about, fate: 'unread' }
  const { sha256 } = await desk.ask('pack', stored.value.text)
  return { ...about, fate: sha256 === sound.sha256 ? 'same' : 'changed' }
}
