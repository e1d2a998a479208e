import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LaneId } from '../model/id'
import { isDataRole, type Lane, type LaneRole, lane as schema } from '../model/lane'
import { own } from '../model/own'
import type { Step } from '../model/step'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, refuse, type Verdict } from './command'
import { matchKindToLane } from './repairs/matchKindToLane'
import { keepsZoneOrder, rolesOf } from './zoneOrder'

const LANE: Editable<Lane, 'id' | 'cells'> = { schema, fixed: ['id', 'cells'] }

export interface EditLane extends InBlueprint {
  readonly lane: LaneId
  readonly changes: Changes<Lane, 'id' | 'cells'>
}

/** Changes title, subtitle or unit of a lane, or its role, where zones keep their order and the lane's content fits the role. */
export const editLane = defineBlueprintCommand<EditLane>({
  name: 'editLane',
  check(blueprint, { lane: id, changes }) {
    const lane = own(blueprint.lanes.byId, id)
    if (!lane) return refuse('missing-lane')
    const next = changed(LANE, lane, changes)
    if (!next) return refuse('invalid-value')
    return next.role === lane.role ? allow : checkRole(blueprint, lane, next.role)
  },
  apply(blueprint, { lane: id, changes }) {
    const lane = existing(blueprint.lanes.byId, id)
    const { role } = lane
    change(LANE, lane, changes)
    if (lane.role === role) return
    for (const step of Object.values(blueprint.steps)) if (step.lane === id) matchKindToLane(step, lane.role)
  },
})

function checkRole(blueprint: Blueprint, { id, cells }: Lane, role: LaneRole): Verdict {
  const roles = rolesOf(blueprint)
  roles[blueprint.lanes.order.indexOf(id)] = role
  if (!keepsZoneOrder(roles)) return refuse('zone-order')
  const losesCells = cells !== undefined && role !== 'metric' && role !== 'notes'
  const losesSteps = isDataRole(role) && Object.values<Step>(blueprint.steps).some((step) => step.lane === id)
  return losesCells || losesSteps ? refuse('lane-in-use') : allow
}
