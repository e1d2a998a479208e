import type { SnapshotRow } from './rows'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Kept whatever their age: two that were read back, and one for the time before. */
const KEPT_NEWEST = 3

/**
 * How close together snapshots are kept, by age: six an hour at first, then one an hour, then one a day. A month of daily work holds
 * about sixty, packed about six times the size of the project.
 */
const SPACING = [
  { untilMs: HOUR_MS, everyMs: 10 * MINUTE_MS },
  { untilMs: DAY_MS, everyMs: HOUR_MS },
  { untilMs: 30 * DAY_MS, everyMs: DAY_MS },
] as const

/**
 * The numbers of the snapshots that may go. Named ones stay for ever, the newest ones always, those from before a restore for a
 * month; of snapshots with the same text one is enough.
 *
 * @param snapshots all of one project, the oldest first. @param now moment in UTC, ISO 8601.
 */
export function thinSnapshots(snapshots: readonly SnapshotRow[], now: string): readonly number[] {
  const nowMs = Date.parse(now)
  const taken = new Set<string>()
  const gone: number[] = []
  const newest = new Set(snapshots.slice(-KEPT_NEWEST).map(({ seq }) => seq))
  const verified = snapshots.filter((row) => row.verified).slice(-2)
  for (const row of verified) newest.add(row.seq)
  for (const { seq, at, kind, sum } of snapshots.toReversed()) {
    if (kind === 'named') continue
    const slot = slotOf(Date.parse(at), nowMs)
    // What somebody replaced by an older version is what they may come back for.
    const isAsked = kind === 'before-restore' && slot !== null
    const isKept = newest.has(seq) || isAsked || (slot !== null && !taken.has(slot) && !taken.has(sum))
    if (isKept) {
      taken.add(sum)
      if (slot !== null) taken.add(slot)
    } else {
      gone.push(seq)
    }
  }
  return gone
}

/** The place in time of which one snapshot is kept; null: too old. */
function slotOf(atMs: number, nowMs: number): string | null {
  const ageMs = nowMs - atMs
  const spacing = SPACING.find(({ untilMs }) => ageMs < untilMs)
  return spacing ? `${spacing.everyMs} ${Math.floor(atMs / spacing.everyMs)}` : null
}
