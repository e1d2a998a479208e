import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asId, type PainPointId } from '../../../src/model/id'
import { parseVote } from '../../../src/ui/painPoints/voting/keptVote'
import {
  anotherRound,
  closeRound,
  counted,
  dotsLeft,
  dotsOn,
  openBallot,
  passOn,
  presentRound,
  putDots,
  ranking,
  reveal,
  spent,
  startVote,
  type Vote,
} from '../../../src/ui/painPoints/voting/vote'

const [a, b, c] = ['a', 'b', 'c'].map((name) => asId<PainPointId>(name)) as [PainPointId, PainPointId, PainPointId]
const start = startVote([a, b, c], { dotsEach: 3, mostOnOne: 2 })

/** One person's ballot, from opening to passing on. */
const voted = (vote: Vote, ...dots: readonly (readonly [PainPointId, number])[]): Vote =>
  passOn(dots.reduce((now, [id, count]) => putDots(now, id, count), openBallot(vote)))

describe('a ballot', () => {
  test('spends no more dots than there are, nor more on one than allowed', () => {
    const open = openBallot(start)
    const two = putDots(open, a, 9)
    expect([dotsOn(two.ballot, a), dotsLeft(two)]).toEqual([2, 1])
    const three = putDots(two, b, 2)
    expect([dotsOn(three.ballot, b), dotsLeft(three)]).toEqual([1, 0])
    expect(putDots(three, c, 1)).toBe(three)
    expect(dotsLeft(putDots(three, a, 0))).toBe(2)
    expect(putDots(three, a, -5).ballot).toEqual({ b: 1 })
    expect(putDots(start, a, 1), 'closed').toBe(start)
    expect(putDots(open, asId<PainPointId>('z'), 1), 'not on the ballot').toBe(open)
  })

  test('leaves nothing behind but sums when it is passed on', () => {
    const after = voted(voted(start, [a, 2], [b, 1]), [a, 1])
    expect(after).toMatchObject({ stage: 'between', ballot: {} })
    expect(presentRound(after)).toEqual({ candidates: [a, b, c], sums: { a: 3, b: 1 }, voters: 2 })
  })
})

describe('a vote', () => {
  test('closes with at least one ballot, and reveals on request', () => {
    expect(closeRound(start)).toBe(start)
    const closed = closeRound(voted(start, [b, 2], [c, 1]))
    expect(closed.stage).toBe('closed')
    expect(reveal(closed).stage).toBe('revealed')
    expect(reveal(start)).toBe(start)
    expect(ranking(presentRound(closed))).toEqual([b, c, a])
  })

  test('goes on among the first, and counts the last round or all', () => {
    const first = reveal(closeRound(voted(voted(start, [a, 2]), [b, 2], [c, 1])))
    const second = anotherRound(first, 2)
    expect(presentRound(second)).toEqual({ candidates: [a, b], sums: {}, voters: 0 })
    const done = closeRound(voted(second, [b, 2]))
    expect(counted(done, 'last')).toEqual({ votes: { a: 0, b: 2 }, voters: 1, dots: 3 })
    expect(counted(done, 'all')).toEqual({ votes: { a: 2, b: 4, c: 1 }, voters: 2, dots: 9 })
  })

  test('never counts more dots than were given out', () => {
    const ballot = fc.array(fc.tuple(fc.constantFrom(a, b, c), fc.integer({ min: -2, max: 9 })), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 8 }), (ballots) => {
        const done = ballots.reduce((vote, dots) => voted(vote, ...dots), start)
        const { votes, voters, dots } = counted(done, 'all')
        expect(voters).toBe(ballots.length)
        expect(spent(votes)).toBeLessThanOrEqual(dots)
        expect(Object.values(votes).every((count) => count >= 0 && count <= 2 * voters)).toBe(true)
      }),
    )
  })
})

describe('a vote kept in the tab', () => {
  const exists = (id: PainPointId) => id === a || id === b || id === c
  const after = voted(start, [a, 1])

  test('comes back as it was; an open ballot is hidden', () => {
    expect(parseVote(JSON.stringify(after), exists)).toEqual(after)
    const open = putDots(openBallot(after), b, 2)
    expect(parseVote(JSON.stringify(open), exists)).toEqual({ ...open, stage: 'between' })
  })

  test('is given up where it cannot be read, or speaks of what is gone', () => {
    for (const text of [null, '', '{', '[]', '{"rules":{}}', JSON.stringify({ ...after, rounds: [] })]) {
      expect(parseVote(text, exists)).toBeNull()
    }
    expect(parseVote(JSON.stringify(after), (id) => id !== c)).toBeNull()
  })
})
