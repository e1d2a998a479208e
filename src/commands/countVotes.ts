import { accepts } from '../model/accepts'
import { type Blueprint, blueprint as blueprintSchema, type Voting } from '../model/blueprint'
import { existing } from '../model/existing'
import type { PainPointId } from '../model/id'
import { own } from '../model/own'
import { painPoint as painPointSchema } from '../model/painPoint'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { allow, refuse } from './command'

export interface CountVotes extends InBlueprint {
  /** Votes by pain point. Those that are not named were not on the ballot. */
  readonly votes: Readonly<Record<PainPointId, number>>
  /** `replace` forgets all earlier votes, also of pain points that were not on the ballot; `add` counts on top of them. */
  readonly mode: 'replace' | 'add'
  /** Who voted, and how many dots were given out. */
  readonly voting: Voting
}

/** Writes the result of a vote on the pain points, and how many voted. */
export const countVotes = defineBlueprintCommand<CountVotes>({
  name: 'countVotes',
  check(blueprint, args) {
    const entries = Object.entries(args.votes) as [PainPointId, number][]
    if (entries.length === 0) return refuse('nothing-to-do')
    if (entries.some(([id]) => !own(blueprint.painPoints, id))) return refuse('missing-pain-point')
    const { votes } = painPointSchema.entries
    const isValid =
      accepts(blueprintSchema.entries.voting, votingAfter(blueprint, args)) &&
      entries.every(([id, count]) => count >= 0 && accepts(votes, votesAfter(blueprint, args, id)))
    return isValid ? allow : refuse('invalid-value')
  },
  apply(blueprint, args) {
    const voting = votingAfter(blueprint, args)
    for (const id of Object.keys(blueprint.painPoints) as PainPointId[]) {
      write(existing(blueprint.painPoints, id), 'votes', votesAfter(blueprint, args, id))
    }
    write(blueprint, 'voting', voting)
  },
})

/** The votes of a pain point afterwards; undefined where nobody could vote for it. */
function votesAfter({ painPoints }: Blueprint, { votes, mode }: CountVotes, id: PainPointId): number | undefined {
  const cast = own(votes, id)
  const before = mode === 'add' ? existing(painPoints, id).votes : undefined
  return cast === undefined ? before : (before ?? 0) + cast
}

/** Dots add up; the people of two rounds are taken for the same ones, so the larger number of them counts. */
function votingAfter({ voting: before }: Blueprint, { mode, voting }: CountVotes): Voting {
  if (mode === 'replace' || !before) return { ...voting }
  return { ...voting, voters: Math.max(before.voters, voting.voters), dots: before.dots + voting.dots }
}
