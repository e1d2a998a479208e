import { describe, expect, test } from 'vitest'
import { DATA_LANE_ROLES, type LaneRole, STEP_LANE_ROLES } from '../../src/model/lane'
import type { LinkKind } from '../../src/model/link'
import { linkKeys } from '../../src/model/linkKeys'
import { suggestLinkKind } from '../../src/model/suggestLinkKind'
import { id } from '../support/anyId'

const CASES: readonly [LaneRole, LaneRole, LinkKind][] = [
  ['customer', 'customer', 'sequence'],
  ['evidence', 'customer', 'evidence'],
  ['evidence', 'evidence', 'evidence'],
  ['customer', 'frontstage-people', 'interaction'],
  ['customer', 'frontstage-technology', 'interaction'],
  ['customer', 'backstage', 'interaction'],
  ['customer', 'support', 'interaction'],
  ['frontstage-people', 'frontstage-technology', 'sequence'],
  ['frontstage-people', 'backstage', 'information'],
  ['frontstage-people', 'support', 'internal'],
  ['backstage', 'support', 'internal'],
  ['backstage', 'management', 'internal'],
  ['support', 'preparation', 'information'],
]

describe('suggestLinkKind', () => {
  test.each(CASES)('[M17] between %s and %s it is %s', (from, to, kind) => {
    expect(suggestLinkKind(from, to)).toBe(kind)
  })

  test('[M17] is the same in either direction', () => {
    const roles: readonly LaneRole[] = [...STEP_LANE_ROLES, ...DATA_LANE_ROLES]
    for (const one of roles)
      for (const other of roles) expect(suggestLinkKind(one, other)).toBe(suggestLinkKind(other, one))
  })
})

describe('linkKeys', () => {
  const link = { from: id('a'), to: id('b'), kind: 'sequence' } as const
  const back = { ...link, from: id('b'), to: id('a') }
  const meet = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key))

  test('[M11] two-way and evidence links also say their reverse', () => {
    expect(meet(linkKeys(link), linkKeys(back))).toBe(false)
    expect(meet(linkKeys({ ...link, twoWay: true }), linkKeys(back))).toBe(true)
    expect(meet(linkKeys({ ...link, kind: 'evidence' }), linkKeys({ ...back, kind: 'evidence' }))).toBe(true)
    expect(meet(linkKeys(link), linkKeys({ ...link, kind: 'exception' }))).toBe(false)
  })
})
