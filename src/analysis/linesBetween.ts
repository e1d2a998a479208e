import type { NotationProfile } from '../model/blueprint'
import type { LineName } from '../model/glossary/terms'
import type { LaneRole } from '../model/lane'
import { zoneRank } from '../model/zone'

/** Lines from the top: each runs below the zone of one role and above all zones after it. */
const LINES: readonly { readonly line: LineName; readonly below: LaneRole }[] = [
  { line: 'interaction', below: 'customer' },
  { line: 'visibility', below: 'frontstage-people' },
  { line: 'internal', below: 'backstage' },
  { line: 'order-penetration', below: 'support' },
  { line: 'implementation', below: 'preparation' },
]

const THREE: readonly LineName[] = ['interaction', 'visibility', 'internal']

/** The lines that a notation knows. Shostack (1984) drew the line of visibility alone. */
const PROFILE_LINES: Readonly<Record<NotationProfile, readonly LineName[]>> = {
  shostack: ['visibility'],
  bitner: THREE,
  nng: THREE,
  workshop: THREE,
  extended: [...THREE, 'order-penetration', 'implementation'],
}

/** The lines that part two lanes of a blueprint, from the top, whichever lane is named first. */
export function linesBetween(one: LaneRole, other: LaneRole, profile: NotationProfile): LineName[] {
  const upper = Math.min(zoneRank(one), zoneRank(other))
  const lower = Math.max(zoneRank(one), zoneRank(other))
  return LINES.flatMap(({ line, below }) => {
    const isBetween = upper <= zoneRank(below) && zoneRank(below) < lower
    return isBetween && PROFILE_LINES[profile].includes(line) ? [line] : []
  })
}
