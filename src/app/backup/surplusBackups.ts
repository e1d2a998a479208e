import { backupDay } from './backupName'

/** Kept: so many of the newest day, one of each day before, and so many in all. */
const KEPT_OF_TODAY = 3
const KEPT_IN_ALL = 10

/** The backups of a folder that are to go, by name; files that are no backups never do. `newest` is always kept. */
export function surplusBackups(names: readonly string[], newest: string): string[] {
  const backups = names.filter((name) => backupDay(name) !== null && name !== newest)
  // Names in reverse order are the latest first.
  const latestFirst = [newest, ...backups.toSorted().toReversed()]
  const today = backupDay(newest)
  const seen = new Map<string | null, number>()
  const kept = latestFirst.filter((name) => {
    const day = backupDay(name)
    const before = seen.get(day) ?? 0
    seen.set(day, before + 1)
    return before < (day === today ? KEPT_OF_TODAY : 1)
  })
  const keeps = new Set(kept.slice(0, KEPT_IN_ALL))
  return backups.filter((name) => !keeps.has(name))
}
