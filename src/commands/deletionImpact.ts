import type { Blueprint } from '../model/blueprint'
import type { Lane } from '../model/lane'
import type { PainPoint } from '../model/painPoint'
import { type Deletable, type DeletionPlan, planDeletion } from './deletionPlan'
import { mentionedIds, mentions } from './repairs/mentions'

/** How much a deletion takes away, for the question that is asked before it. */
export interface DeletionImpact {
  readonly phases: number
  readonly columns: number
  readonly lanes: number
  readonly steps: number
  readonly links: number
  readonly painPoints: number
  /** Pain points that stay, but lose the last thing they sit on. */
  readonly unplacedPainPoints: number
  /** Cells of metric and notes lanes. */
  readonly cells: number
  /** Places elsewhere that name a deleted step or pain point: recovery, triangle, elements, scores, actions. */
  readonly references: number
}

/** Counts what would go if the targets were deleted; they themselves are counted too. */
export function deletionImpact(blueprint: Blueprint, targets: readonly Deletable[]): DeletionImpact {
  const plan = planDeletion(blueprint, targets)
  const gone: Readonly<Record<PainPoint['targets'][number]['type'], ReadonlySet<string>>> = {
    step: plan.steps,
    link: plan.links,
    lane: plan.lanes,
    phase: plan.phases,
  }
  const unplaced = Object.values<PainPoint>(blueprint.painPoints).filter(
    ({ id, targets: sitsOn }) =>
      !plan.painPoints.has(id) && sitsOn.length > 0 && sitsOn.every((target) => gone[target.type].has(target.id)),
  )
  const cells = Object.values<Lane>(blueprint.lanes.byId).flatMap((lane) =>
    Object.keys(lane.cells ?? {}).filter((column) => plan.lanes.has(lane.id) || isIn(plan.columns, column)),
  )
  return {
    phases: plan.phases.size,
    columns: plan.columns.size,
    lanes: plan.lanes.size,
    steps: plan.steps.size,
    links: plan.links.size,
    painPoints: plan.painPoints.size,
    unplacedPainPoints: unplaced.length,
    cells: cells.length,
    references: countReferences(blueprint, plan),
  }
}

const isIn = (ids: ReadonlySet<string>, id: string): boolean => ids.has(id)

/** Mentions by records that stay: a step that goes takes its own recovery step along unseen. */
function countReferences(blueprint: Blueprint, plan: DeletionPlan): number {
  const ownMarks = new Set<object | undefined>([...plan.steps].map((id) => blueprint.steps[id]?.fail))
  let count = 0
  for (const mention of mentions(blueprint)) {
    const gone: ReadonlySet<string> | null =
      mention.kind === 'step' ? plan.steps : mention.kind === 'painPoint' ? plan.painPoints : null
    if (gone && !ownMarks.has(mention.owner)) count += mentionedIds(mention).filter((id) => gone.has(id)).length
  }
  return count
}
