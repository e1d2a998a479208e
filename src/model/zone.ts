import { type LaneRole, STEP_LANE_ROLES } from './lane'

/**
 * Zones group lane roles that may mix in any order; zones themselves keep their order from top to bottom.
 * Frontstage people and frontstage technology share a zone: no line runs between them.
 */
export const ZONES = [
  'evidence',
  'customer',
  'frontstage',
  'backstage',
  'support',
  'preparation',
  'management',
  'data',
] as const
export type Zone = (typeof ZONES)[number]

/** The zone of a lane role. */
export function zoneOf(role: LaneRole): Zone {
  if (role === 'frontstage-people' || role === 'frontstage-technology') return 'frontstage'
  return (STEP_LANE_ROLES as readonly string[]).includes(role) ? (role as Zone) : 'data'
}

/** The place of a role's zone from the top, 0-based. Lanes are valid when this never falls from one lane to the next. */
export const zoneRank = (role: LaneRole): number => ZONES.indexOf(zoneOf(role))
