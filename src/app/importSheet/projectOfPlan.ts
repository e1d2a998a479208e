import type { Verdict } from '../../commands/command'
import { deleteLane } from '../../commands/deleteLane'
import { deletePhase } from '../../commands/deletePhase'
import { importSteps } from '../../commands/importSteps'
import { createEditor } from '../../editor/editor'
import type { SheetPlan } from '../../exchange/spreadsheet/sheetPlan'
import type { Blueprint } from '../../model/blueprint'
import { existing } from '../../model/existing'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import { zoneOf } from '../../model/zone'
import { type FreshId, stepsOfPlan } from './stepsOfPlan'

/**
 * A blank project with a plan in it, or why it cannot be. Blank phases go, and so do blank lanes where the sheet brought one
 * of the same zone; the others stay, as in any new blueprint.
 */
export function projectOfPlan(
  plan: SheetPlan,
  blank: Project,
  freshId: FreshId,
): Project | Extract<Verdict, { readonly ok: false }> {
  const editor = createEditor(blank)
  const [main] = inOrder(blank.blueprints)
  if (!main) throw new RangeError('a project without a blueprint')
  const verdict = editor.run(importSteps, { blueprint: main.id, ...stepsOfPlan(plan, blank, main, freshId) })
  if (!verdict.ok) return verdict
  const now = (): Blueprint => existing(editor.store.getState().project.blueprints.byId, main.id)
  const steps = Object.values(now().steps)
  const columns = new Set(steps.map(({ column }) => column))
  for (const phase of inOrder(main.phases)) {
    const isUsed = existing(now().phases.byId, phase.id).columns.some((column) => columns.has(column))
    if (!isUsed) editor.run(deletePhase, { blueprint: main.id, phase: phase.id })
  }
  const lanes = new Set(steps.map(({ lane }) => lane))
  const zones = new Set([...lanes].map((lane) => zoneOf(existing(now().lanes.byId, lane).role)))
  for (const lane of inOrder(main.lanes))
    if (!lanes.has(lane.id) && zones.has(zoneOf(lane.role)))
      editor.run(deleteLane, { blueprint: main.id, lane: lane.id })
  return editor.store.getState().project
}
