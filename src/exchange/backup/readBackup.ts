/**
 * Reads a backup: an archive of projects with a list. It may be a stranger's and it may be damaged, so each item stands for itself:
 * what is whole can be restored, and what is not is named.
 *
 * The list says what should be there and what its hash is. Where the list itself is damaged, items are found by their names and
 * checked by the CRC that the archive keeps of each.
 */
import * as v from 'valibot'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import { boundedInflate } from '../boundedInflate'
import { crc32 } from '../crc32'
import { decodeProject } from '../decodeProject'
import { decodeUtf8 } from '../decodeUtf8'
import { encodeProject } from '../encodeProject'
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_VALUES } from '../limits'
import { type Problem, refuseFile } from '../problem'
import { readJson } from '../readJson'
import { sha256 } from '../sha256'
import {
  type BackupManifest,
  backupManifest,
  ITEM_NAME,
  MANIFEST_NAME,
  MAX_BACKUP_INFLATED_BYTES,
  MAX_BACKUP_ITEMS,
  type ManifestItem,
} from './backupManifest'
import { type ZipEntry, zipEntries } from './zipEntries'
import { STORED } from './zipMarks'

/** One project of a backup, as far as the list and its own text tell. */
export interface BackupItem {
  readonly path: string
  readonly title: string
  readonly steps?: number
  readonly trashedAt?: string
  /** What is wrong with it; absent: it can be restored. */
  readonly fault?: /** It is in the list and not in the archive. */
    | { readonly kind: 'lost' }
    /** Its bytes are not those that were packed. */
    | { readonly kind: 'damaged' }
    /** Its bytes are, but this program refuses the project: one of a newer program, for instance. */
    | { readonly kind: 'refused'; readonly problem: Problem | undefined }
}

export interface SoundItem {
  readonly project: Project
  /** SHA-256 of the project in the form of a file of today. */
  readonly sha256: string
}

export interface OpenBackup {
  /** Absent: the list is damaged. */
  readonly manifest?: BackupManifest
  /** Of what can be found, in the order of the list. */
  readonly paths: readonly string[]
  /** Reads one item anew, with all checks. */
  read(path: string): { readonly item: BackupItem; readonly sound?: SoundItem }
}

const isBackupName = (name: string): boolean => name === MANIFEST_NAME || ITEM_NAME.test(name)
/** Two headers for each file, and some by which a damaged archive misleads. */
const MAX_ENTRIES = 4 * MAX_BACKUP_ITEMS

/** Opens a backup; undefined: the file is none. Never throws. */
export function readBackup(file: Uint8Array): OpenBackup | undefined {
  const entries = zipEntries(file, isBackupName, MAX_ENTRIES)
  if (entries.size === 0) return undefined
  // What is read again does not count again.
  const sizes = new Map<ZipEntry, number>()
  const isWithinLimit = () => [...sizes.values()].reduce((sum, size) => sum + size, 0) <= MAX_BACKUP_INFLATED_BYTES
  const unpacked = (path: string, isRight: (bytes: Uint8Array) => boolean): Uint8Array | undefined => {
    for (const entry of entries.get(path) ?? []) {
      const bytes = sizes.has(entry) || isWithinLimit() ? unpack(entry) : undefined
      if (bytes) sizes.set(entry, bytes.length)
      if (bytes && isRight(bytes)) return bytes
    }
    return undefined
  }
  const list = unpacked(MANIFEST_NAME, () => true)
  const manifest = list && parseManifest(list)
  const listed = new Map(manifest?.items.map((item) => [item.path, item]))
  const unlisted = [...entries.keys()].filter((path) => path !== MANIFEST_NAME && !listed.has(path))
  return {
    ...(manifest && { manifest }),
    paths: [...listed.keys(), ...unlisted].slice(0, MAX_BACKUP_ITEMS),
    read(path) {
      const known = listed.get(path)
      const about = aboutItem(path, known)
      if (!entries.has(path)) return { item: { ...about, fault: { kind: 'lost' } } }
      const bytes = unpacked(path, (read) => !known || sha256(read) === known.sha256)
      return bytes ? readItem(bytes, about) : { item: { ...about, fault: { kind: 'damaged' } } }
    },
  }
}

/** Without the list, a file has no title but the name that it was packed under. */
const aboutItem = (path: string, known: ManifestItem | undefined): BackupItem => ({
  path,
  title: known?.title ?? path,
  ...(known?.steps !== undefined && { steps: known.steps }),
  ...(known?.trashedAt !== undefined && { trashedAt: known.trashedAt }),
})

function readItem(bytes: Uint8Array, about: BackupItem): { readonly item: BackupItem; readonly sound?: SoundItem } {
  const decoded = decodeProject(bytes)
  if (!decoded.ok) return { item: { ...about, fault: { kind: 'refused', problem: decoded.problems[0] } } }
  const { project } = decoded
  const steps = inOrder(project.blueprints).reduce((sum, blueprint) => sum + Object.keys(blueprint.steps).length, 0)
  const item = { ...about, title: project.title, steps }
  return { item, sound: { project, sha256: sha256(new TextEncoder().encode(encodeProject(project))) } }
}

/** The bytes of an entry, if they are those that were packed. */
function unpack({ method, data, crc }: ZipEntry): Uint8Array | undefined {
  if (method === STORED) return data.length <= MAX_FILE_BYTES && crc32(data) === crc ? data : undefined
  const inflation = boundedInflate(data, { form: 'raw', limitBytes: MAX_FILE_BYTES })
  return inflation.ok && crc32(inflation.bytes) === crc ? inflation.bytes : undefined
}

function parseManifest(bytes: Uint8Array): BackupManifest | undefined {
  const text = decodeUtf8(bytes)
  const reading = text === undefined ? undefined : readJson(text, { depth: MAX_DEPTH, values: MAX_VALUES })
  if (!reading?.ok || reading.badKeyCount > 0) return undefined
  const parsed = v.safeParse(backupManifest, reading.value)
  return parsed.success ? parsed.output : undefined
}

/** A ZIP archive that is no backup of ours. */
export const refuseOtherArchive = () => refuseFile('other-kind', { kind: 'zip' })
