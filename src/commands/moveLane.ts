import { existing } from '../model/existing'
import type { LaneId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace, moveInOrder } from './moveInOrder'
import { keepsZoneOrder } from './zoneOrder'

export interface MoveLane extends InBlueprint {
  readonly lane: LaneId
  /** Its new place among all lanes, counted without it; within its zone. */
  readonly index: number
}

/** Moves a lane within its zone. Its content goes along, since steps and data name their lane, not a row. */
export const moveLane = defineBlueprintCommand<MoveLane>({
  name: 'moveLane',
  check({ lanes }, { lane, index }) {
    if (!own(lanes.byId, lane)) return refuse('missing-lane')
    if (!isPlace(index, lanes.order.length - 1)) return refuse('out-of-range')
    const order = [...lanes.order]
    moveInOrder(order, lane, index)
    return keepsZoneOrder(order.map((id) => existing(lanes.byId, id).role)) ? allow : refuse('zone-order')
  },
  apply({ lanes }, { lane, index }) {
    moveInOrder(lanes.order, lane, index)
  },
})
