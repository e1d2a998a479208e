import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blueprintCounts } from '../../src/analysis/blueprintCounts'
import { lineCrossings } from '../../src/analysis/lineCrossings'
import { linesBetween } from '../../src/analysis/linesBetween'
import { STEP_LANE_ROLES } from '../../src/model/lane'
import { sampleBlueprint } from '../support/sampleBlueprint'
import { smallBlueprint } from '../support/smallBlueprint'

const role = fc.constantFrom(...STEP_LANE_ROLES)
const profile = fc.constantFrom('shostack', 'bitner', 'nng', 'extended', 'workshop')

test('[A7] a link crosses the lines between its lanes, whichever way it points', () => {
  expect(linesBetween('customer', 'frontstage-people', 'bitner')).toEqual(['interaction'])
  expect(linesBetween('support', 'customer', 'bitner')).toEqual(['interaction', 'visibility', 'internal'])
  expect(linesBetween('support', 'customer', 'shostack')).toEqual(['visibility'])
  expect(linesBetween('evidence', 'customer', 'bitner')).toEqual([])
  expect(linesBetween('frontstage-people', 'frontstage-technology', 'extended')).toEqual([])
  expect(linesBetween('backstage', 'management', 'extended')).toEqual([
    'internal',
    'order-penetration',
    'implementation',
  ])
})

test('[A7] lines on a way are those of its parts', () => {
  fc.assert(
    fc.property(role, role, role, profile, (one, two, three, notation) => {
      const [top, middle, bottom] = [one, two, three].toSorted(
        (a, b) => STEP_LANE_ROLES.indexOf(a) - STEP_LANE_ROLES.indexOf(b),
      )
      if (!top || !middle || !bottom) return
      const parts = [...linesBetween(top, middle, notation), ...linesBetween(middle, bottom, notation)]
      expect(linesBetween(top, bottom, notation)).toEqual(parts)
      expect(linesBetween(bottom, top, notation)).toEqual(parts)
    }),
  )
})

test('[A7] crossings are counted by line and in all', () => {
  const blueprint = smallBlueprint({
    lanes: { e: 'evidence', c: 'customer', f: 'frontstage-people', b: 'backstage', s: 'support' },
    columns: ['k'],
    steps: { e1: ['e', 'k'], c1: ['c', 'k'], f1: ['f', 'k'], b1: ['b', 'k'], s1: ['s', 'k'] },
    links: [
      ['c1', 'f1', 'interaction'],
      ['f1', 'b1', 'sequence'],
      ['s1', 'c1', 'information'],
      ['e1', 'c1', 'evidence'],
    ],
  })
  expect(lineCrossings(blueprint)).toEqual({
    byLine: { interaction: 2, visibility: 2, internal: 1, 'order-penetration': 0, implementation: 0 },
    total: 5,
  })
})

test('[A8] counts of the meter replacement', async () => {
  const [blueprint] = await sampleBlueprint('meter')
  expect(blueprintCounts(blueprint)).toMatchObject({
    phases: 5,
    columns: 10,
    journeySteps: 10,
    painPoints: 10,
    failPoints: 4,
    decisions: 1,
  })
})
