import type { BlueprintId, PainPointId } from '../../../model/id'
import type { Dots, Round, Vote } from './vote'

/**
 * A vote under way survives a reload of its tab, and nothing else: it is kept in `sessionStorage`, which closes with the tab
 * and never leaves it. Storage that is closed or full costs only that.
 */
const keyOf = (blueprint: BlueprintId): string => `service-blueprint:vote:${blueprint}`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

const isDots = (value: unknown): value is Dots => isObject(value) && Object.values(value).every(isCount)

const isRound = (value: unknown): value is Round =>
  isObject(value) &&
  Array.isArray(value.candidates) &&
  value.candidates.every((id) => typeof id === 'string') &&
  isDots(value.sums) &&
  isCount(value.voters)

const STAGES = ['between', 'ballot', 'closed', 'revealed']

function isVote(value: unknown): value is Vote {
  if (!isObject(value) || !isObject(value.rules)) return false
  const { rules, rounds, stage, ballot } = value
  return (
    isCount(rules.dotsEach) &&
    isCount(rules.mostOnOne) &&
    Array.isArray(rounds) &&
    rounds.length > 0 &&
    rounds.every(isRound) &&
    STAGES.includes(stage as string) &&
    isDots(ballot)
  )
}

/**
 * Reads a vote from its text; null if it is none, or speaks of pain points that are gone. A ballot that was open is hidden, for
 * who knows who reloads.
 */
export function parseVote(text: string | null, exists: (id: PainPointId) => boolean): Vote | null {
  let raw: unknown
  try {
    raw = JSON.parse(text ?? 'null')
  } catch {
    return null
  }
  if (!isVote(raw) || !raw.rounds.every(({ candidates }) => candidates.every(exists))) return null
  return raw.stage === 'ballot' ? { ...raw, stage: 'between' } : raw
}

export function loadVote(blueprint: BlueprintId, exists: (id: PainPointId) => boolean): Vote | null {
  try {
    return parseVote(window.sessionStorage.getItem(keyOf(blueprint)), exists)
  } catch {
    return null
  }
}

/** Keeps a vote, or forgets it. */
export function keepVote(blueprint: BlueprintId, vote: Vote | null): void {
  try {
    if (vote) window.sessionStorage.setItem(keyOf(blueprint), JSON.stringify(vote))
    else window.sessionStorage.removeItem(keyOf(blueprint))
  } catch {
    // The vote lasts until the page closes.
  }
}
