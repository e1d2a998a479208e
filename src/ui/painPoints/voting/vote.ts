/**
 * Dot voting on one shared screen: everybody in turn spends the same number of dots in secret.
 *
 * A ballot is folded into the sums the moment it is closed, so that nothing remembers who voted for what; the sums stay
 * hidden until they are revealed. Every function gives a new vote and leaves the one it was given.
 */
import type { PainPointId } from '../../../model/id'

/** Dots by pain point; those without any are absent. */
export type Dots = Readonly<Partial<Record<PainPointId, number>>>

export interface VoteRules {
  readonly dotsEach: number
  /** Dots that one person may spend on one pain point. */
  readonly mostOnOne: number
}

/** One round: who is on the ballot, and what is in the box so far. */
export interface Round {
  readonly candidates: readonly PainPointId[]
  readonly sums: Dots
  /** Ballots in the box. */
  readonly voters: number
}

export interface Vote {
  readonly rules: VoteRules
  /** The present one last. */
  readonly rounds: readonly [Round, ...Round[]]
  /** `between`: the screen is being passed on; `ballot`: somebody votes; `closed`: the sums are there, hidden or not. */
  readonly stage: 'between' | 'ballot' | 'closed' | 'revealed'
  /** The ballot of the person who votes now. */
  readonly ballot: Dots
}

export const MOST_DOTS = 20

const newRound = (candidates: readonly PainPointId[]): Round => ({ candidates, sums: {}, voters: 0 })

export const startVote = (candidates: readonly PainPointId[], rules: VoteRules): Vote => ({
  ...{ rules, rounds: [newRound(candidates)], stage: 'between', ballot: {} },
})

export const presentRound = ({ rounds }: Vote): Round => rounds.at(-1) ?? rounds[0]

export const dotsOn = (dots: Dots, id: PainPointId): number => (Object.hasOwn(dots, id) ? (dots[id] ?? 0) : 0)

export const spent = (dots: Dots): number => Object.values(dots).reduce((sum: number, count = 0) => sum + count, 0)

export const dotsLeft = ({ rules, ballot }: Vote): number => rules.dotsEach - spent(ballot)

export const openBallot = (vote: Vote): Vote => (vote.stage === 'between' ? { ...vote, stage: 'ballot' } : vote)

/** The ballot with so many dots on a pain point, as far as the rules and the dots that are left allow. */
export function putDots(vote: Vote, id: PainPointId, wanted: number): Vote {
  if (vote.stage !== 'ballot' || !presentRound(vote).candidates.includes(id)) return vote
  const here = dotsOn(vote.ballot, id)
  const count = Math.max(0, Math.min(wanted, vote.rules.mostOnOne, here + dotsLeft(vote)))
  if (count === here) return vote
  const { [id]: _, ...others } = vote.ballot
  return { ...vote, ballot: count === 0 ? others : { ...others, [id]: count } }
}

/** Closes the ballot, puts it into the box and hides it: the next person's turn. */
export function passOn(vote: Vote): Vote {
  if (vote.stage !== 'ballot') return vote
  const { candidates, sums, voters } = presentRound(vote)
  const added = Object.fromEntries(
    candidates.flatMap((id) => {
      const count = dotsOn(sums, id) + dotsOn(vote.ballot, id)
      return count > 0 ? [[id, count]] : []
    }),
  ) as Dots
  return withRound({ ...vote, stage: 'between', ballot: {} }, { candidates, sums: added, voters: voters + 1 })
}

/** Everybody has voted; a ballot that was not closed is thrown away. Needs one voter. */
export const closeRound = (vote: Vote): Vote =>
  presentRound(vote).voters > 0 ? { ...vote, stage: 'closed', ballot: {} } : vote

export const reveal = (vote: Vote): Vote => (vote.stage === 'closed' ? { ...vote, stage: 'revealed' } : vote)

/** Candidates of a round, the most dots first; equals stay in the order of the ballot. */
export const ranking = ({ candidates, sums }: Round): readonly PainPointId[] =>
  [...candidates].sort((a, b) => dotsOn(sums, b) - dotsOn(sums, a))

/** One more round among the first of the last one. */
export const anotherRound = (vote: Vote, among: number): Vote => ({
  ...vote,
  rounds: [...vote.rounds, newRound(ranking(presentRound(vote)).slice(0, Math.max(2, among)))],
  stage: 'between',
  ballot: {},
})

/** What is counted: votes of everyone on a ballot, zero included, with voters and dots given out. */
export function counted({ rounds, rules }: Vote, which: 'all' | 'last') {
  const chosen: readonly Round[] = which === 'all' ? rounds : rounds.slice(-1)
  const votes: Partial<Record<PainPointId, number>> = {}
  for (const { candidates, sums } of chosen) {
    for (const id of candidates) votes[id] = (votes[id] ?? 0) + dotsOn(sums, id)
  }
  return {
    votes: votes as Record<PainPointId, number>,
    voters: Math.max(...chosen.map(({ voters }) => voters)),
    dots: chosen.reduce((sum, { voters }) => sum + voters * rules.dotsEach, 0),
  }
}

const withRound = (vote: Vote, round: Round): Vote => {
  const [first, ...others] = [...vote.rounds.slice(0, -1), round]
  return first ? { ...vote, rounds: [first, ...others] } : vote
}
