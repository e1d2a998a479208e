import type { JsonObject, Migration } from './migration'
import { MIGRATIONS } from './migrations'

/**
 * Carries a document from version `from` to version `to`, one version at a time, and returns it with its `version`
 * set; a document that is already there is returned as it is. The document given is not changed.
 *
 * @throws whatever a migration throws on a damaged document, and RangeError if the chain has a hole.
 */
export function migrate(
  document: JsonObject,
  from: number,
  to: number,
  migrations: readonly Migration[] = MIGRATIONS,
): JsonObject {
  let migrated = document
  for (let version = from + 1; version <= to; version += 1) {
    const step = migrations.find((migration) => migration.to === version)
    if (!step) throw new RangeError(`no migration leads to version ${version}`)
    migrated = { ...step.up(migrated), version }
  }
  return migrated
}
