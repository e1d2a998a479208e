import type { Blueprint } from '../../model/blueprint'
import type { LinkId, StepId } from '../../model/id'
import type { LaneRole } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import type { PainPoint, TriangleRelation } from '../../model/painPoint'
import { relationEnds, type TrianglePart } from '../../model/triangleParts'

/** Steps and links of the blueprint that something of the triangle speaks of. */
export interface StudiedSteps {
  readonly steps: readonly StepId[]
  readonly links: readonly LinkId[]
}

/** Lanes whose steps a customer sees. */
const IN_SIGHT: readonly LaneRole[] = ['evidence', 'customer', 'frontstage-people', 'frontstage-technology']

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** What pain points sit on. */
const hurt = (painPoints: readonly PainPoint[]): StudiedSteps => {
  const targets = painPoints.flatMap((painPoint) => painPoint.targets)
  return {
    steps: targets.flatMap((target) => (target.type === 'step' ? [target.id] : [])),
    links: targets.flatMap((target) => (target.type === 'link' ? [target.id] : [])),
  }
}

/** Steps that the items of a corner are linked with; the customer has no items. */
const stepsOfItems = ({ triangle }: Pick<Blueprint, 'triangle'>, part: TrianglePart): readonly StepId[] =>
  part === 'customer' ? [] : distinct(inOrder(triangle[part].items).flatMap(({ steps }) => steps))

/**
 * The steps and links of a relation [A21]: where its pain points sit; on a side also the steps that items of both corners are
 * linked with, on a spoke those of the corner that customers see.
 */
export function stepsOfRelation(
  blueprint: Blueprint,
  relation: TriangleRelation,
  painPoints: readonly PainPoint[],
): StudiedSteps {
  const [one, other] = relationEnds(relation)
  const { steps, links } = hurt(painPoints)
  const first = stepsOfItems(blueprint, one)
  const isSeen = (id: StepId): boolean => {
    const step = blueprint.steps[id]
    return step !== undefined && IN_SIGHT.includes(blueprint.lanes.byId[step.lane]?.role ?? 'notes')
  }
  const second = new Set(stepsOfItems(blueprint, other))
  const shared = other === 'customer' ? first.filter(isSeen) : first.filter((id) => second.has(id))
  return { steps: distinct([...steps, ...shared]), links: distinct(links) }
}

/** The steps and links of a corner or the customer [A21]: those of its items, and where its pain points sit. */
export function stepsOfPart(blueprint: Blueprint, part: TrianglePart, painPoints: readonly PainPoint[]): StudiedSteps {
  const { steps, links } = hurt(painPoints)
  return { steps: distinct([...stepsOfItems(blueprint, part), ...steps]), links: distinct(links) }
}
