import type { LaneRole } from './lane'
import type { LinkKind } from './link'
import { zoneOf } from './zone'

/**
 * The kind that a new link most likely has, by the roles of the lanes at its ends, in either direction:
 *
 * 1. evidence is met, it does not flow: a tie to it is an evidence link;
 * 2. within a zone, work goes on: a sequence;
 * 3. to or from the customer, the line of interaction is crossed: an interaction;
 * 4. between contact staff and those who supply them, the line of internal interaction is crossed: an internal service;
 * 5. what remains crosses visibility, or stays among support, preparation and management: information.
 */
export function suggestLinkKind(from: LaneRole, to: LaneRole): LinkKind {
  const zones = [zoneOf(from), zoneOf(to)]
  if (zones.includes('evidence')) return 'evidence'
  if (zones[0] === zones[1]) return 'sequence'
  if (zones.includes('customer')) return 'interaction'
  const inContact = zones.filter((zone) => zone === 'frontstage' || zone === 'backstage').length
  return inContact === 1 ? 'internal' : 'information'
}
