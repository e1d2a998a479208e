import type { Project } from './project'

/** How much a project holds, over all of its blueprints. */
export interface ProjectCounts {
  readonly blueprintCount: number
  readonly stepCount: number
  readonly linkCount: number
  readonly painCount: number
}

const size = (records: object): number => Object.keys(records).length

/** Counts steps, links and pain points of all blueprints together. */
export function projectCounts({ blueprints }: Project): ProjectCounts {
  const counts = { blueprintCount: blueprints.order.length, stepCount: 0, linkCount: 0, painCount: 0 }
  for (const { steps, links, painPoints } of Object.values(blueprints.byId)) {
    counts.stepCount += size(steps)
    counts.linkCount += size(links)
    counts.painCount += size(painPoints)
  }
  return counts
}
