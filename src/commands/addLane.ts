import { accepts } from '../model/accepts'
import type { LaneId } from '../model/id'
import { type Lane, type LaneRole, lane as laneSchema } from '../model/lane'
import { own } from '../model/own'
import { tidied } from '../model/tidied'
import { zoneRank } from '../model/zone'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace } from './moveInOrder'
import { keepsZoneOrder, rolesOf } from './zoneOrder'

export interface AddLane extends InBlueprint {
  readonly id: LaneId
  readonly role: LaneRole
  readonly title: string
  readonly subtitle?: string
  readonly unit?: string
  /** Its place among all lanes, which must lie within its zone; the end of its zone where absent. */
  readonly index?: number
}

/** Adds an empty lane. */
export const addLane = defineBlueprintCommand<AddLane>({
  name: 'addLane',
  check(blueprint, args) {
    if (!accepts(laneSchema, laneOf(args))) return refuse('invalid-value')
    if (own(blueprint.lanes.byId, args.id)) return refuse('id-taken')
    if (args.index === undefined) return allow
    if (!isPlace(args.index, blueprint.lanes.order.length)) return refuse('out-of-range')
    const roles = rolesOf(blueprint)
    roles.splice(args.index, 0, args.role)
    return keepsZoneOrder(roles) ? allow : refuse('zone-order')
  },
  apply(blueprint, args) {
    const { byId, order } = blueprint.lanes
    const index = args.index ?? rolesOf(blueprint).filter((role) => zoneRank(role) <= zoneRank(args.role)).length
    byId[args.id] = laneOf(args)
    order.splice(index, 0, args.id)
  },
})

const laneOf = ({ id, role, title, subtitle, unit }: AddLane): Lane =>
  tidied(laneSchema, { id, role, title, subtitle, unit }) as Lane
