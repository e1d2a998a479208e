import * as v from 'valibot'

/** What the list inside a backup says it is. */
export const BACKUP_FORMAT = 'service-blueprint-backup'
export const BACKUP_VERSION = 1

/** Name of the list, by which a backup is told from other archives. */
export const MANIFEST_NAME = 'service-blueprint-backup.json'
export const ITEM_FOLDER = 'blueprints/'
export const itemName = (id: string): string => `${ITEM_FOLDER}${id}.json`
export const ITEM_NAME = /^blueprints\/[A-Za-z][A-Za-z0-9_-]{0,63}\.json$/

/** Projects in one backup. */
export const MAX_BACKUP_ITEMS = 5_000
/** Size of a backup: it is read as a whole, in a worker. */
export const MAX_BACKUP_BYTES = 250_000_000
/** What all items of a backup may become together. */
export const MAX_BACKUP_INFLATED_BYTES = 2_000_000_000

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const item = v.object({
  path: v.pipe(v.string(), v.regex(ITEM_NAME)),
  title: v.pipe(v.string(), v.maxLength(20_000)),
  /** Steps of all blueprints; absent: this program could not read the project and packed it as it was. */
  steps: v.optional(count),
  bytes: count,
  /** Of the text of the project. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** When it was put in the trash, UTC; absent: it was not there. */
  trashedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
})

/** The list inside a backup: what is in it, and how to know that it is whole. */
export const backupManifest = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  /** Moment in UTC, ISO 8601. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  items: v.pipe(v.array(item), v.maxLength(MAX_BACKUP_ITEMS)),
  /** Titles of projects that could not be read when the backup was made. */
  missing: v.array(v.string()),
})
export type BackupManifest = v.InferOutput<typeof backupManifest>
export type ManifestItem = BackupManifest['items'][number]
