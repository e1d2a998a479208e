import type { Draft } from 'immer'
import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ImageId } from '../../model/id'
import type { Project } from '../../model/project'
import type { DeletionPlan } from '../deletionPlan'
import { dropMentions, type Gone } from './dropMentions'
import { dropPainTargets } from './dropPainTargets'
import { dropUnusedImages } from './dropUnusedImages'
import { keepSpans } from './keepSpans'

/** Deletes everything that a plan names, and all that speaks of it. */
export function carryOutDeletion(project: Draft<Project>, blueprint: Draft<Blueprint>, plan: DeletionPlan): void {
  const images = imagesOf(blueprint, plan)
  remove(blueprint.steps, plan.steps)
  remove(blueprint.links, plan.links)
  remove(blueprint.painPoints, plan.painPoints)
  removeLanes(blueprint, plan)
  removeColumns(blueprint, plan)
  const gone: Gone = {
    step: plan.steps,
    link: plan.links,
    lane: plan.lanes,
    phase: plan.phases,
    painPoint: plan.painPoints,
  }
  if (plan.steps.size + plan.painPoints.size > 0) dropMentions(blueprint, gone)
  dropPainTargets(blueprint, gone)
  dropUnusedImages(project, images)
}

function imagesOf({ steps }: Draft<Blueprint>, plan: DeletionPlan): Set<ImageId> {
  const images = new Set<ImageId>()
  for (const id of plan.steps) for (const { image } of steps[id]?.images ?? []) images.add(image)
  return images
}

function removeLanes({ lanes }: Draft<Blueprint>, plan: DeletionPlan): void {
  if (plan.lanes.size === 0) return
  remove(lanes.byId, plan.lanes)
  lanes.order = lanes.order.filter((id) => !plan.lanes.has(id))
}

function removeColumns(blueprint: Draft<Blueprint>, { phases: gonePhases, columns: goneColumns }: DeletionPlan): void {
  if (goneColumns.size === 0) return
  const before = columnsInOrder(blueprint)
  const { phases } = blueprint
  remove(phases.byId, gonePhases)
  if (gonePhases.size > 0) phases.order = phases.order.filter((id) => !gonePhases.has(id))
  for (const phase of Object.values(phases.byId)) {
    const kept = phase.columns.filter((column) => !goneColumns.has(column))
    if (kept.length < phase.columns.length) phase.columns = kept
  }
  remove(blueprint.columns, goneColumns)
  for (const lane of Object.values(blueprint.lanes.byId)) {
    if (lane.cells === undefined) continue
    remove(lane.cells, goneColumns)
    if (Object.keys(lane.cells).length === 0) delete lane.cells
  }
  keepSpans(blueprint, before, new Set())
}

function remove(records: object, ids: ReadonlySet<string>): void {
  for (const id of ids) if (Object.hasOwn(records, id)) Reflect.deleteProperty(records, id)
}
