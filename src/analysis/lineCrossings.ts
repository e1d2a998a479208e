import type { Blueprint } from '../model/blueprint'
import type { LineName } from '../model/glossary/terms'
import type { StepId } from '../model/id'
import type { LaneRole } from '../model/lane'
import { own } from '../model/own'
import { linesBetween } from './linesBetween'

/** How often links cross each line. One crossing is one handoff [A7]. */
export interface LineCrossings {
  readonly byLine: Readonly<Record<LineName, number>>
  /** All crossings: the number of handoffs. */
  readonly total: number
}

/** Counts the crossings of links and lines from the roles of their lanes [A7]. */
export function lineCrossings(blueprint: Blueprint): LineCrossings {
  const byLine = { interaction: 0, visibility: 0, internal: 0, 'order-penetration': 0, implementation: 0 }
  let total = 0
  const roleOf = (id: StepId): LaneRole | undefined => {
    const step = own(blueprint.steps, id)
    return step && own(blueprint.lanes.byId, step.lane)?.role
  }
  // There are thousands of links and a dozen roles: the lines between two roles are sought once.
  const between = new Map<string, readonly LineName[]>()
  for (const { from, to } of Object.values(blueprint.links)) {
    const source = roleOf(from)
    const target = roleOf(to)
    if (!source || !target || source === target) continue
    const pair = `${source} ${target}`
    const lines = between.get(pair) ?? linesBetween(source, target, blueprint.profile)
    between.set(pair, lines)
    for (const line of lines) byLine[line] += 1
    total += lines.length
  }
  return { byLine, total }
}
