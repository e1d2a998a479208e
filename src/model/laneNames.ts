import type { Blueprint } from './blueprint'
import type { LaneId } from './id'
import { isDataRole, type Lane } from './lane'
import { inOrder } from './ordered'

/** What the lanes that hold steps are called: by their titles, with the subtitle where two share a title. */
export function laneNames(blueprint: Pick<Blueprint, 'lanes'>): ReadonlyMap<LaneId, string> {
  const lanes = inOrder(blueprint.lanes).filter(({ role }) => !isDataRole(role))
  const named = (lane: Lane): string => {
    const isAlone = lanes.every(({ id, title }) => id === lane.id || title !== lane.title)
    return isAlone || !lane.subtitle ? lane.title : `${lane.title}, ${lane.subtitle}`
  }
  return new Map(lanes.map((lane) => [lane.id, named(lane)]))
}
