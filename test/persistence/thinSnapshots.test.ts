import { expect, test } from 'vitest'
import type { ProjectId } from '../../src/model/id'
import type { SnapshotRow } from '../../src/persistence/rows'
import { thinSnapshots } from '../../src/persistence/thinSnapshots'

const NOW_MS = Date.parse('2026-03-31T12:00:00Z')
const MINUTE_MS = 60_000

const at = (minutesAgo: number, rest: Partial<SnapshotRow> = {}): SnapshotRow => ({
  project: 'p' as ProjectId,
  seq: 1_000_000 - minutesAgo,
  at: new Date(NOW_MS - minutesAgo * MINUTE_MS).toISOString(),
  kind: 'auto',
  sum: `${minutesAgo}`,
  length: 1,
  verified: true,
  stepCount: 0,
  painCount: 0,
  ...rest,
})

const keptOf = (snapshots: readonly SnapshotRow[]): number[] => {
  const gone = new Set(thinSnapshots(snapshots, new Date(NOW_MS).toISOString()))
  return snapshots.filter(({ seq }) => !gone.has(seq)).map(({ seq }) => 1_000_000 - seq)
}

test('[P31] of a month of snapshots each minute, six of the hour, one an hour, one a day are kept', () => {
  const minutes = Array.from({ length: 40 * 24 * 60 }, (_, index) => 40 * 24 * 60 - index - 1)
  const kept = keptOf(minutes.map((minute) => at(minute)))
  expect(kept.slice(-3)).toEqual([2, 1, 0])
  expect(kept.filter((age) => age < 60).length).toBeLessThanOrEqual(9)
  expect(kept.filter((age) => age >= 60 && age < 24 * 60).length).toBeLessThanOrEqual(24)
  expect(kept.length).toBeLessThanOrEqual(62)
  expect(Math.max(...kept)).toBeLessThan(30 * 24 * 60)
})

test('[P31] named ones stay for ever', () => {
  expect(keptOf([at(900_000, { kind: 'named', name: 'Signed off' }), at(800_000), at(3), at(2), at(1)])).toEqual([
    900_000, 3, 2, 1,
  ])
})

test('[P31] of equal ones the newest is enough, but two that were read back always stay', () => {
  expect(keptOf([at(300, { sum: 'x' }), at(200, { sum: 'x' }), at(3), at(2), at(1)])).toEqual([200, 3, 2, 1])
  const unread = { verified: false }
  expect(keptOf([at(50_000), at(49_000), at(4, unread), at(3, unread), at(2, unread)])).toEqual([
    50_000, 49_000, 4, 3, 2,
  ])
})

test('[P39] those from before a restore stay for a month', () => {
  const before = { kind: 'before-restore' } as const
  const month = 30 * 24 * 60
  expect(
    keptOf([at(month + 1, before), at(month - 1, before), at(62, before), at(61, before), at(3), at(2), at(1)]),
  ).toEqual([month - 1, 62, 61, 3, 2, 1])
})
