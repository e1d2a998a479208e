import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  itemName,
  MANIFEST_NAME,
  MAX_BACKUP_BYTES,
  MAX_BACKUP_ITEMS,
  type ManifestItem,
} from './backupManifest'
import { type PackedProject, packText } from './packProject'
import { zipArchive } from './zipArchive'

export interface BackupPart {
  readonly id: string
  /** As the library knows it, for a project that this program cannot read. */
  readonly title: string
  readonly trashedAt?: string
  readonly packed: PackedProject
}

/**
 * Puts packed projects together to one file; its bytes are the parts, in order. The list stands first: it survives a cut.
 *
 * @throws RangeError if the file would be larger than this program reads back.
 */
export function assembleBackup(parts: readonly BackupPart[], missing: readonly string[], madeAt: string): Uint8Array[] {
  const items = parts.map(({ id, title, trashedAt, packed }): ManifestItem => {
    const { bytes, sha256, content } = packed
    const about = content ?? { title }
    return { path: itemName(id), ...about, bytes, sha256, ...(trashedAt !== undefined && { trashedAt }) }
  })
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt,
    items,
    missing: [...missing],
  }
  const list = packText(`${JSON.stringify(manifest, null, 2)}\n`)
  const archive = zipArchive(
    [{ name: MANIFEST_NAME, ...list }, ...parts.map(({ id, packed }) => ({ name: itemName(id), ...packed }))],
    madeAt,
  )
  const bytes = archive.reduce((sum, { length }) => sum + length, 0)
  if (bytes > MAX_BACKUP_BYTES || parts.length > MAX_BACKUP_ITEMS) throw new RangeError('too much for one backup')
  return archive
}
