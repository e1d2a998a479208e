/** How long the saves of this page took: the last ones, for the storage panel. */
const KEPT = 500

export interface SaveTimes {
  readonly count: number
  /** Milliseconds, rounded: half of the saves were done by then. */
  readonly medianMs: number
  /** 95 of 100 were. */
  readonly p95Ms: number
}

/** The value below which a share of sorted numbers lies, by nearest rank. */
const rank = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0)

/** Figures of some durations in milliseconds; null where there are none. */
export function saveTimesOf(durations: readonly number[]): SaveTimes | null {
  if (durations.length === 0) return null
  const sorted = durations.toSorted((a, b) => a - b)
  return { count: sorted.length, medianMs: rank(sorted, 0.5), p95Ms: rank(sorted, 0.95) }
}

const durations: number[] = []

/** Remembers how long a save took, in milliseconds. */
export function noteSaveTime(ms: number): void {
  durations.push(ms)
  if (durations.length > KEPT) durations.shift()
}

export const saveTimesNow = (): SaveTimes | null => saveTimesOf(durations)
