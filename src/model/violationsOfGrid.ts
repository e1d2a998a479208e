import { inOrder } from './ordered'
import type { Place } from './violation'
import { violationsOfKeys, violationsOfOrdered } from './violationsOfOrdered'
import { zoneRank } from './zone'

/** [M4]–[M8] The grid: phases with their columns, lanes with their order and cells. */
export function violationsOfGrid(place: Place): void {
  checkColumns(place)
  checkLanes(place)
}

function checkColumns({ blueprint: { phases, columns }, path, report }: Place): void {
  violationsOfOrdered(phases, `${path}.phases`, report)
  violationsOfKeys(columns, `${path}.columns`, report)
  if (phases.order.length === 0) report('no-phase', `${path}.phases`)
  const placed = new Set<string>()
  for (const [key, phase] of Object.entries(phases.byId)) {
    const at = `${path}.phases.byId.${key}.columns`
    if (phase.columns.length === 0) report('phase-without-column', at)
    phase.columns.forEach((column, index) => {
      if (!Object.hasOwn(columns, column)) report('missing-reference', `${at}.${index}`, column)
      if (placed.has(column)) report('column-placed-twice', `${at}.${index}`, column)
      placed.add(column)
    })
  }
  for (const column of Object.keys(columns)) {
    if (!placed.has(column)) report('column-unplaced', `${path}.columns.${column}`)
  }
}

function checkLanes({ blueprint: { lanes, columns }, path, report }: Place): void {
  violationsOfOrdered(lanes, `${path}.lanes`, report)
  if (lanes.order.length === 0) report('no-lane', `${path}.lanes`)
  let highest = 0
  for (const lane of inOrder(lanes)) {
    if (lane === undefined) continue
    const rank = zoneRank(lane.role)
    if (rank < highest) report('zone-order', `${path}.lanes.byId.${lane.id}.role`, lane.role)
    highest = Math.max(highest, rank)
  }
  for (const [key, { role, cells }] of Object.entries(lanes.byId)) {
    if (cells === undefined) continue
    const at = `${path}.lanes.byId.${key}.cells`
    if (role !== 'metric' && role !== 'notes') report('cell-not-allowed', at, role)
    for (const column of Object.keys(cells)) {
      if (!Object.hasOwn(columns, column)) report('missing-reference', `${at}.${column}`, column)
    }
  }
}
