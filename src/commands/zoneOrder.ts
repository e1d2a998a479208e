import type { Blueprint } from '../model/blueprint'
import type { LaneRole } from '../model/lane'
import { inOrder } from '../model/ordered'
import { zoneRank } from '../model/zone'

/** The roles of all lanes from top to bottom, in a list of its own. */
export const rolesOf = ({ lanes }: Pick<Blueprint, 'lanes'>): LaneRole[] => inOrder(lanes).map(({ role }) => role)

/** Whether lanes of these roles, from top to bottom, keep the order of zones (SPEC M7). */
export const keepsZoneOrder = (roles: readonly LaneRole[]): boolean =>
  roles.every((role, index) => {
    const above = roles[index - 1]
    return above === undefined || zoneRank(above) <= zoneRank(role)
  })
