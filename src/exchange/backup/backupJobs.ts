/** What the page asks of the worker that packs and reads backups, and what it answers: one answer to each job, in order. */
import type { BackupManifest } from './backupManifest'
import { type PackedProject, packProject } from './packProject'
import { type BackupItem, type OpenBackup, readBackup, type SoundItem } from './readBackup'

export interface BackupJobs {
  /** Packs the stored text of a project. */
  pack: { readonly given: string; readonly answer: PackedProject }
  /** Opens a file as a backup; null: it is none. */
  open: { readonly given: Uint8Array; readonly answer: OpenedFile | null }
  /** Reads an item of the open file. */
  read: { readonly given: string; readonly answer: ItemReading }
}

export interface OpenedFile {
  readonly manifest?: BackupManifest
  readonly paths: readonly string[]
}

export interface ItemReading {
  readonly item: BackupItem
  readonly sound?: SoundItem
}

export type BackupJob = {
  [Job in keyof BackupJobs]: { readonly job: Job; readonly given: BackupJobs[Job]['given'] }
}[keyof BackupJobs]

/** Does jobs, one after the other. The file that was opened last is the open one. */
export function backupJobs(): (job: BackupJob) => BackupJobs[keyof BackupJobs]['answer'] {
  let opened: OpenBackup | undefined
  return ({ job, given }) => {
    switch (job) {
      case 'pack':
        return packProject(given)
      case 'open':
        opened = readBackup(given)
        return opened ? { paths: opened.paths, ...(opened.manifest && { manifest: opened.manifest }) } : null
      case 'read':
        if (!opened) throw new Error('no backup is open')
        return opened.read(given)
    }
  }
}
