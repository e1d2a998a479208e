import { describe, expect, test } from 'vitest'
import { exceptionalSteps, journeySteps } from '../../src/analysis/journeySteps'
import { journeyTime, phaseTime, waitingShare } from '../../src/analysis/journeyTime'
import { stepTime } from '../../src/analysis/stepTime'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type PhaseId } from '../../src/model/id'
import { phaseSummary } from '../../src/model/phaseSummary'
import { sampleBlueprint } from '../support/sampleBlueprint'
import { smallBlueprint } from '../support/smallBlueprint'

const phaseIds = ({ phases }: Blueprint): readonly PhaseId[] => phases.order

describe('the time of a journey', () => {
  test('[A1] a step without a time lowers the coverage and adds nothing', () => {
    const blueprint = smallBlueprint({
      lanes: { c: 'customer' },
      columns: ['k1', 'k2', 'k3'],
      steps: { a: ['c', 'k1', { standardMinutes: 5 }], b: ['c', 'k2'], d: ['c', 'k3', { standardMinutes: 0 }] },
    })
    expect(journeyTime(blueprint)).toEqual({ totalMinutes: 5, waitingMinutes: 0, timedCount: 2, stepCount: 3 })
  })

  test('[A1] without any time the total is null, and so is the share of waiting', () => {
    const blueprint = smallBlueprint({
      lanes: { c: 'customer' },
      columns: ['k1'],
      steps: { a: ['c', 'k1', { wait: {} }] },
    })
    expect(journeyTime(blueprint)).toEqual({ totalMinutes: null, waitingMinutes: 0, timedCount: 0, stepCount: 1 })
    expect(waitingShare(journeyTime(blueprint))).toBeNull()
  })

  test('[A2] steps of all customer lanes count, in column order, those of others do not', () => {
    const blueprint = smallBlueprint({
      lanes: { c: 'customer', c2: 'customer', f: 'frontstage-people' },
      columns: ['k1', 'k2'],
      steps: {
        later: ['c', 'k2', { standardMinutes: 1 }],
        other: ['c2', 'k1', { standardMinutes: 2 }],
        first: ['c', 'k1', { standardMinutes: 4 }],
        staff: ['f', 'k1', { standardMinutes: 8 }],
      },
    })
    expect(journeySteps(blueprint).map(({ id }) => id)).toEqual(['first', 'other', 'later'])
    expect(journeyTime(blueprint).totalMinutes).toBe(7)
  })

  test('[A2] [A3] the shoeshine takes its two standard minutes, without the repair of a mistake', async () => {
    const [blueprint] = await sampleBlueprint('shoeshine')
    expect(exceptionalSteps(blueprint).size).toBe(1)
    expect(journeyTime(blueprint).totalMinutes).toBe(2)
  })

  test('[A3] what follows only from an exception is exceptional too, until the journey is joined again', () => {
    const blueprint = smallBlueprint({
      lanes: { c: 'customer' },
      columns: ['k1', 'k2', 'k3', 'k4'],
      steps: { a: ['c', 'k1'], b: ['c', 'k2'], d: ['c', 'k3'], e: ['c', 'k4'] },
      links: [
        ['a', 'b', 'exception'],
        ['b', 'd', 'sequence'],
        ['d', 'e', 'sequence'],
        ['a', 'e', 'sequence'],
      ],
    })
    expect([...exceptionalSteps(blueprint)].sort()).toEqual(['b', 'd'])
  })

  test('[A4] a wait point counts its actual time, else its standard one', () => {
    const step = (fields: object) =>
      smallBlueprint({ lanes: { c: 'customer' }, columns: ['k'], steps: { a: ['c', 'k', fields] } })
    expect(journeyTime(step({ standardMinutes: 5, wait: { actualMinutes: 9 } }))).toMatchObject({
      totalMinutes: 9,
      waitingMinutes: 9,
    })
    expect(journeyTime(step({ standardMinutes: 5, wait: {} }))).toMatchObject({ totalMinutes: 5, waitingMinutes: 5 })
    const [timed] = journeySteps(step({ acceptableMinutes: 30, wait: { maximumMinutes: 20 } }))
    expect(timed && stepTime(timed)).toEqual({ maximumMinutes: 20, waiting: true })
  })

  test('[A5] the phases sum to the journey', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const phases = phaseIds(blueprint).map((id) => phaseTime(blueprint, id))
    const whole = journeyTime(blueprint)
    const sum = (key: 'waitingMinutes' | 'timedCount' | 'stepCount') =>
      phases.reduce((total, phase) => total + phase[key], 0)
    expect(phases.reduce((total, { totalMinutes }) => total + (totalMinutes ?? 0), 0)).toBe(whole.totalMinutes)
    expect(sum('waitingMinutes')).toBe(whole.waitingMinutes)
    expect(sum('timedCount')).toBe(whole.timedCount)
    expect(sum('stepCount')).toBe(whole.stepCount)
    expect(phaseTime(blueprint, asId<PhaseId>('elsewhere')).totalMinutes).toBeNull()
  })

  test('[A4] [A6] the meter replacement takes 21 days, nearly all of them waiting', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const time = journeyTime(blueprint)
    expect(time).toMatchObject({ totalMinutes: 30_566, waitingMinutes: 30_505 })
    expect(waitingShare(time)).toBeCloseTo(0.998, 3)
    const summaries = phaseIds(blueprint).map((id) => {
      const { totalMinutes, waitingMinutes } = phaseTime(blueprint, id)
      return totalMinutes === null ? null : phaseSummary(totalMinutes, waitingMinutes, 'en')
    })
    expect(summaries).toEqual(['11 min', '4 h, all waiting', '45 min, 25 waiting', null, '21 d 1 h, 99.9 % waiting'])
  })
})
