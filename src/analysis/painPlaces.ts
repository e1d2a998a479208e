import type { Blueprint } from '../model/blueprint'
import type { ColumnId, LaneId, PhaseId, StepId } from '../model/id'
import { inOrder } from '../model/ordered'
import { own } from '../model/own'
import type { PainPoint } from '../model/painPoint'

/** A cell of the map of lanes and phases. */
export interface PainCell {
  readonly lane: LaneId
  readonly phase: PhaseId
}

/** Where a pain point hurts [A60]. Each place is named once. */
export interface PainPlaces {
  readonly cells: readonly PainCell[]
  /** Lanes of the cells, and those that it sits on whole. */
  readonly lanes: ReadonlySet<LaneId>
  /** Phases of the cells, and those that it sits on whole. */
  readonly phases: ReadonlySet<PhaseId>
}

/** Tells of any pain point of a blueprint where it hurts [A60]. */
export function painPlacesIn(blueprint: Blueprint): (painPoint: PainPoint) => PainPlaces {
  const { steps, links } = blueprint
  const phaseOf = new Map<ColumnId, PhaseId>()
  for (const { id, columns } of inOrder(blueprint.phases)) for (const column of columns) phaseOf.set(column, id)
  const cellOf = (id: StepId): PainCell | undefined => {
    const step = own(steps, id)
    const phase = step && phaseOf.get(step.column)
    return step && phase ? { lane: step.lane, phase } : undefined
  }
  return ({ targets }) => {
    const cells = new Map<string, PainCell>()
    const lanes = new Set<LaneId>()
    const phases = new Set<PhaseId>()
    const take = (cell: PainCell | undefined): void => {
      if (!cell) return
      cells.set(`${cell.lane} ${cell.phase}`, cell)
      lanes.add(cell.lane)
      phases.add(cell.phase)
    }
    for (const target of targets) {
      if (target.type === 'step') take(cellOf(target.id))
      else if (target.type === 'lane') lanes.add(target.id)
      else if (target.type === 'phase') phases.add(target.id)
      else {
        const link = own(links, target.id)
        take(link && cellOf(link.from))
        take(link && cellOf(link.to))
      }
    }
    return { cells: [...cells.values()], lanes, phases }
  }
}
