import type { Blueprint } from '../model/blueprint'
import type { LaneId, PhaseId } from '../model/id'
import { isDataRole, type Lane } from '../model/lane'
import { inOrder } from '../model/ordered'
import type { PainPoint } from '../model/painPoint'
import { type PainPlaces, painPlacesIn } from './painPlaces'

/** Pain points that meet in one place, in the order of their numbers. */
export interface PainSum {
  readonly painPoints: readonly PainPoint[]
  /** Their severities added up [A61]. */
  readonly severity: number
}

/** How much it hurts where: lanes from the top × phases from the left. */
export interface PainHeat {
  readonly lanes: readonly LaneId[]
  readonly phases: readonly PhaseId[]
  readonly cell: (lane: LaneId, phase: PhaseId) => PainSum
  readonly lane: (lane: LaneId) => PainSum
  readonly phase: (phase: PhaseId) => PainSum
  /** Severity that one level of the colour stands for; four levels, the last one open [A62]. */
  readonly levelWidth: number
  readonly unplaced: readonly PainPoint[]
}

const NOTHING: PainSum = { painPoints: [], severity: 0 }
/** Up to this sum each level of the colour is one step of severity, so that a single pain point has its own colour. */
const SINGLE_LEVELS_UP_TO = 8

/** Adds up the severity of pain points in each cell, lane and phase [A60] [A61]. Lanes of data hold none. */
export function painHeat(blueprint: Blueprint): PainHeat {
  const placesOf = painPlacesIn(blueprint)
  const cells = new Map<string, PainSum>()
  const lanes = new Map<string, PainSum>()
  const phases = new Map<string, PainSum>()
  const unplaced: PainPoint[] = []
  for (const painPoint of painPointsByNumber(blueprint)) {
    const places: PainPlaces = placesOf(painPoint)
    if (painPoint.targets.length === 0) unplaced.push(painPoint)
    for (const { lane, phase } of places.cells) add(cells, `${lane} ${phase}`, painPoint)
    for (const lane of places.lanes) add(lanes, lane, painPoint)
    for (const phase of places.phases) add(phases, phase, painPoint)
  }
  const highest = Math.max(0, ...[...cells.values()].map(({ severity }) => severity))
  const shown = inOrder(blueprint.lanes).filter(({ role }: Lane) => !isDataRole(role))
  return {
    lanes: shown.map(({ id }) => id),
    phases: blueprint.phases.order,
    cell: (lane, phase) => cells.get(`${lane} ${phase}`) ?? NOTHING,
    lane: (lane) => lanes.get(lane) ?? NOTHING,
    phase: (phase) => phases.get(phase) ?? NOTHING,
    levelWidth: Math.max(1, Math.ceil(highest / SINGLE_LEVELS_UP_TO)),
    unplaced,
  }
}

/** The level of the colour of a sum, 0 (nothing) to 4 [A62]. */
export const heatLevel = (severity: number, levelWidth: number): 0 | 1 | 2 | 3 | 4 =>
  Math.min(4, Math.ceil(severity / levelWidth)) as 0 | 1 | 2 | 3 | 4

/** All pain points of a blueprint in the order of their numbers. */
export const painPointsByNumber = ({ painPoints }: Pick<Blueprint, 'painPoints'>): PainPoint[] =>
  Object.values<PainPoint>(painPoints).sort((a, b) => a.number - b.number)

function add(sums: Map<string, PainSum>, key: string, painPoint: PainPoint): void {
  const { painPoints, severity } = sums.get(key) ?? NOTHING
  sums.set(key, { painPoints: [...painPoints, painPoint], severity: severity + painPoint.severity })
}
