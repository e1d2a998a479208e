import { journeySteps } from '../analysis/journeySteps'
import type { Blueprint } from '../model/blueprint'
import type { StepId } from '../model/id'
import type { Step } from '../model/step'

/** A step of the journey and where its mark stands in a data lane. */
export interface JourneyPoint {
  readonly step: Step
  readonly x: number
}

/** Steps that share a place in the journey are drawn beside each other, at most this far apart. */
const SPREAD_PX = 14

/**
 * The steps of the journey that pass a test, from left to right, each with an x of its own. Steps without a centre (on a
 * hidden lane) are left out. Several at one centre are spread around it, never as far as their neighbours.
 */
export function journeyPoints(
  blueprint: Blueprint,
  centers: Pick<ReadonlyMap<StepId, number>, 'get'>,
  test: (step: Step) => boolean,
): JourneyPoint[] {
  const placed = journeySteps(blueprint)
    .flatMap((step): JourneyPoint[] => {
      const x = centers.get(step.id)
      return x === undefined || !test(step) ? [] : [{ step, x }]
    })
    // A stable sort: steps at one centre keep the order of the journey.
    .sort((a, b) => a.x - b.x)
  const groups: JourneyPoint[][] = []
  for (const point of placed) {
    const group = groups.at(-1)
    if (group?.[0]?.x === point.x) group.push(point)
    else groups.push([point])
  }
  let gap = Number.POSITIVE_INFINITY
  for (let index = 1; index < groups.length; index++) {
    gap = Math.min(gap, (groups[index]?.[0]?.x ?? 0) - (groups[index - 1]?.[0]?.x ?? 0))
  }
  return groups.flatMap((group) => {
    const spacing = Math.min(SPREAD_PX, gap / (group.length + 1))
    return group.map(({ step, x }, index) => ({ step, x: x + (index - (group.length - 1) / 2) * spacing }))
  })
}
