import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heatLevel, painHeat, painPointsByNumber } from '../../src/analysis/painHeat'
import { painJourneyOrder } from '../../src/analysis/painJourneyOrder'
import { painPareto, VITAL_SHARE } from '../../src/analysis/painPareto'
import { painPlacesIn } from '../../src/analysis/painPlaces'
import { painQuadrant } from '../../src/analysis/painQuadrant'
import { painTotals } from '../../src/analysis/painTotals'
import type { Blueprint } from '../../src/model/blueprint'
import type { PainPoint, PainTarget } from '../../src/model/painPoint'
import { id } from '../support/anyId'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import { altered, mainOf, studiedProject } from '../support/studiedProject'

const pain = (number: number, more: Partial<PainPoint> = {}): PainPoint => ({
  ...{ id: id(`p${number}`), number, title: `Pain ${number}`, severity: 1, targets: [] },
  ...more,
})
const on = (type: PainTarget['type'], name: string): PainTarget => ({ type, id: id(name) }) as PainTarget

/** The studied blueprint with these pain points in place of its own. */
const withPains = (...painPoints: PainPoint[]): Blueprint =>
  mainOf(
    altered(studiedProject(), (main) => {
      Object.assign(main, { painPoints: Object.fromEntries(painPoints.map((one) => [one.id, one])) })
    }),
  )

describe('where it hurts', () => {
  const cells = (...targets: PainTarget[]) => {
    const painPoint = pain(1, { targets })
    const places = painPlacesIn(withPains(painPoint))(painPoint)
    return {
      cells: places.cells.map(({ lane, phase }) => `${lane}/${phase}`),
      lanes: [...places.lanes],
      phases: [...places.phases],
    }
  }

  test('[A60] a step hurts in its cell, a link at both of its ends, a lane and a phase as a whole', () => {
    expect(cells(on('step', 'go'))).toEqual({ cells: ['customer/out'], lanes: ['customer'], phases: ['out'] })
    expect(cells(on('link', 'ask-note'))).toEqual({
      cells: ['customer/in', 'frontstage/in'],
      lanes: ['customer', 'frontstage'],
      phases: ['in'],
    })
    expect(cells(on('link', 'enter-ask')).cells).toEqual(['customer/in'])
    expect(cells(on('lane', 'frontstage'))).toEqual({ cells: [], lanes: ['frontstage'], phases: [] })
    expect(cells(on('phase', 'out'))).toEqual({ cells: [], lanes: [], phases: ['out'] })
    expect(cells()).toEqual({ cells: [], lanes: [], phases: [] })
  })

  test('[A61] sums count each pain point once in a place, and in every place where it hurts', () => {
    const heat = painHeat(
      withPains(
        pain(2, { severity: 3, targets: [on('step', 'ask'), on('step', 'enter'), on('lane', 'customer')] }),
        pain(1, { severity: 4, targets: [on('link', 'ask-note')] }),
        pain(3, { severity: 2, targets: [on('phase', 'in')] }),
        pain(4),
      ),
    )
    const said = ({ painPoints, severity }: ReturnType<typeof heat.lane>) => [
      painPoints.map(({ number }) => number).join(),
      severity,
    ]
    expect(heat.lanes).toEqual(['customer', 'frontstage'])
    expect(said(heat.cell(id('customer'), id('in')))).toEqual(['1,2', 7])
    expect(said(heat.cell(id('frontstage'), id('in')))).toEqual(['1', 4])
    expect(said(heat.cell(id('frontstage'), id('out')))).toEqual(['', 0])
    expect(said(heat.lane(id('customer')))).toEqual(['1,2', 7])
    expect(said(heat.phase(id('in')))).toEqual(['1,2,3', 9])
    expect(heat.unplaced.map(({ number }) => number)).toEqual([4])
  })

  test('[A62] four levels of equal width, the last one open', () => {
    expect([0, 1, 2, 3, 4, 9].map((severity) => heatLevel(severity, 1))).toEqual([0, 1, 2, 3, 4, 4])
    expect([0, 1, 3, 4, 9, 10].map((severity) => heatLevel(severity, 3))).toEqual([0, 1, 1, 2, 3, 4])
    const crowd = (count: number) =>
      painHeat(
        withPains(
          ...Array.from({ length: count }, (_, at) => pain(at + 1, { severity: 4, targets: [on('step', 'go')] })),
        ),
      ).levelWidth
    expect([0, 2, 3, 8].map(crowd)).toEqual([1, 1, 2, 4])
  })

  test('[A61] no cell has more than its lane or its phase, nor these more than everything', () => {
    fc.assert(
      fc.property(arbitraryBlueprint(), (blueprint) => {
        const heat = painHeat(blueprint)
        const all = painPointsByNumber(blueprint).reduce((sum, { severity }) => sum + severity, 0)
        for (const lane of heat.lanes) {
          for (const phase of heat.phases) {
            const { severity } = heat.cell(lane, phase)
            expect(severity).toBeLessThanOrEqual(Math.min(heat.lane(lane).severity, heat.phase(phase).severity))
          }
          expect(heat.lane(lane).severity).toBeLessThanOrEqual(all)
        }
      }),
    )
  })
})

test('[A63] impact and effort of 3 or more are high; what is unknown gets no advice', () => {
  const said = [1, 2, 3, 4, 5].map((impact) => [1, 2, 3, 5].map((effort) => painQuadrant({ impact, effort })))
  const low = ['fill-in', 'fill-in', 'leave', 'leave']
  const high = ['do-now', 'do-now', 'plan', 'plan']
  expect(said).toEqual([low, low, high, high, high])
  expect([painQuadrant({}), painQuadrant({ impact: 5 }), painQuadrant({ effort: 1 })]).toEqual([null, null, null])
})

describe('causes', () => {
  const list = [
    pain(1, { cause: 'No rule', severity: 4, votes: 10 }),
    pain(2, { cause: ' no  RULE ', severity: 1, votes: 5 }),
    pain(3, { cause: 'Paper', severity: 2, votes: 0 }),
    pain(4, { cause: 'Paper', severity: 3 }),
    pain(5, { severity: 4, votes: 30 }),
    pain(6, { cause: 'Staff', severity: 3, votes: 5 }),
  ]
  const said = (by: 'count' | 'severity-votes') =>
    painPareto(list, by).causes.map(({ cause, weight, cumulativeShare, isVital }) => [
      cause,
      weight,
      Number(cumulativeShare.toFixed(3)),
      isVital,
    ])

  test('[A64] by count, spellings taken together', () => {
    expect(said('count')).toEqual([
      ['No rule', 2, 0.4, true],
      ['Paper', 2, 0.8, true],
      ['Staff', 1, 1, false],
    ])
    expect(painPareto(list, 'count').withoutCause.map(({ number }) => number)).toEqual([5])
  })

  test('[A64] by severity times votes, leaving out what has no votes', () => {
    expect(said('severity-votes')).toEqual([
      ['No rule', 45, 0.75, true],
      ['Staff', 15, 1, true],
      ['Paper', 0, 1, false],
    ])
    expect(painPareto(list, 'severity-votes').withoutVotes.map(({ number }) => number)).toEqual([4])
    expect(painPareto([], 'count')).toEqual({ causes: [], total: 0, withoutCause: [], withoutVotes: [] })
  })

  test('[A64] shares rise to 1, and the vital causes are the fewest that reach 80 %', () => {
    const painPoint = fc.record({
      cause: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      severity: fc.integer({ min: 1, max: 4 }),
      votes: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(painPoint), fc.constantFrom('count', 'severity-votes'), (recipes, by) => {
        const { causes, total } = painPareto(
          recipes.map((recipe, at) => pain(at + 1, recipe)),
          by,
        )
        const shares = causes.map(({ cumulativeShare }) => cumulativeShare)
        expect(shares).toEqual(shares.toSorted((a, b) => a - b))
        if (total === 0) return
        expect(shares.at(-1)).toBe(1)
        const vital = causes.filter(({ isVital }) => isVital)
        expect(vital.at(-1)?.cumulativeShare).toBeGreaterThanOrEqual(VITAL_SHARE)
        expect(vital.at(-2)?.cumulativeShare ?? 0).toBeLessThan(VITAL_SHARE)
      }),
    )
  })
})

test('[A65] votes are summed where there are any', () => {
  const none = painTotals([pain(1), pain(2, { severity: 4, targets: [on('step', 'go')] })])
  expect(none).toEqual({
    ...{ count: 2, unplaced: 1, votes: null, withoutVotes: 2 },
    bySeverity: { 1: 1, 2: 0, 3: 0, 4: 1 },
  })
  expect(painTotals([pain(1, { votes: 0 }), pain(2)])).toMatchObject({ votes: 0, withoutVotes: 1 })
  expect(painTotals([pain(1, { votes: 3 }), pain(2, { votes: 4 })])).toMatchObject({ votes: 7, withoutVotes: 0 })
})

test('[A66] the journey orders by the first moment; what has no place comes last', () => {
  const order = painJourneyOrder(
    withPains(
      pain(1),
      pain(2, { targets: [on('lane', 'customer')] }),
      pain(3, { targets: [on('step', 'go'), on('step', 'ask')] }),
      pain(4, { targets: [on('phase', 'in')] }),
      pain(5, { targets: [on('link', 'enter-ask')] }),
      pain(6, { targets: [on('step', 'note')] }),
      pain(7, { targets: [on('phase', 'out')] }),
      pain(8, { targets: [on('step', 'ask')] }),
    ),
  )
  expect(order).toEqual([4, 5, 3, 8, 6, 7, 2, 1].map((number) => `p${number}`))
})
