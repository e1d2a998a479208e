import type { PainPoint } from '../model/painPoint'

/** Figures of all pain points together [A65]. */
export interface PainTotals {
  readonly count: number
  readonly unplaced: number
  /** Votes of all; null while none has any, which is not zero. */
  readonly votes: number | null
  /** Pain points without votes, known or not. */
  readonly withoutVotes: number
  /** How many are critical, major, moderate, minor, keyed by severity. */
  readonly bySeverity: Readonly<Record<1 | 2 | 3 | 4, number>>
}

/** Counts pain points, their votes and their severities [A65]. */
export function painTotals(painPoints: readonly PainPoint[]): PainTotals {
  const bySeverity = { 1: 0, 2: 0, 3: 0, 4: 0 }
  let votes: number | null = null
  let unplaced = 0
  let withoutVotes = 0
  for (const painPoint of painPoints) {
    bySeverity[painPoint.severity as 1 | 2 | 3 | 4] += 1
    if (painPoint.targets.length === 0) unplaced += 1
    if (painPoint.votes === undefined) withoutVotes += 1
    else votes = (votes ?? 0) + painPoint.votes
  }
  return { count: painPoints.length, unplaced, votes, withoutVotes, bySeverity }
}
