import type { Blueprint, Phase } from '../../model/blueprint'
import type { ColumnId, StepId } from '../../model/id'
import type { Lane } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import type { PainPoint } from '../../model/painPoint'
import type { Step } from '../../model/step'

/** One step with everything that its row says. */
export interface OutlineRow {
  readonly step: Step
  /** Its place in the journey, from 1; the same however the table is sorted. */
  readonly number: number
  readonly lane: Lane
  readonly phase: Phase
  /** From 1, counted over the whole blueprint. */
  readonly columnNumber: number
  readonly columnTitle: string
  readonly pains: readonly PainPoint[]
}

/** A row for each step in the order of the journey: by column, then from the top lane down, then within the cell. */
export function outlineRows(blueprint: Blueprint): OutlineRow[] {
  const columns = new Map<ColumnId, { readonly phase: Phase; readonly number: number }>()
  for (const phase of inOrder(blueprint.phases)) {
    for (const column of phase.columns) columns.set(column, { phase, number: columns.size + 1 })
  }
  const laneIndexes = new Map(blueprint.lanes.order.map((id, index) => [id, index]))
  const pains = painsByStep(blueprint)
  const rows = Object.values<Step>(blueprint.steps).flatMap((step) => {
    const lane = blueprint.lanes.byId[step.lane]
    const column = columns.get(step.column)
    if (!lane || !column) return []
    const columnTitle = blueprint.columns[step.column]?.title ?? ''
    return [
      { step, lane, phase: column.phase, columnNumber: column.number, columnTitle, pains: pains.get(step.id) ?? [] },
    ]
  })
  const laneOf = (id: Lane['id']): number => laneIndexes.get(id) ?? 0
  return rows
    .sort(
      (a, b) =>
        a.columnNumber - b.columnNumber ||
        laneOf(a.lane.id) - laneOf(b.lane.id) ||
        a.step.order - b.step.order ||
        (a.step.id < b.step.id ? -1 : 1),
    )
    .map((row, index) => ({ ...row, number: index + 1 }))
}

function painsByStep({ painPoints }: Blueprint): ReadonlyMap<StepId, readonly PainPoint[]> {
  const found = new Map<StepId, PainPoint[]>()
  for (const pain of Object.values<PainPoint>(painPoints)) {
    for (const target of pain.targets) {
      if (target.type !== 'step') continue
      const list = found.get(target.id)
      if (list) list.push(pain)
      else found.set(target.id, [pain])
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.number - b.number)
  return found
}
