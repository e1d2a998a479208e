import { captureSteps } from '../../commands/captureSteps'
import type { Insertion } from '../../commands/insertion'
import { freshId } from '../../editor/freshId'
import type { NewStepEditing } from '../../editor/session'
import { existing } from '../../model/existing'
import type { ColumnId, LaneId, StepId } from '../../model/id'
import type { Link } from '../../model/link'
import type { Step, StepKind } from '../../model/step'
import { suggestLinkKind } from '../../model/suggestLinkKind'
import type { Canvas } from '../Canvas'
import { run } from './run'
import { addStepTo } from './stepActions'

/** An evidence lane makes evidence of a step, whatever was asked for. */
export function kindIn(canvas: Canvas, lane: LaneId, wanted: StepKind | undefined): StepKind {
  if (canvas.blueprint().lanes.byId[lane]?.role === 'evidence') return 'evidence'
  return wanted === undefined || wanted === 'evidence' ? 'action' : wanted
}

/** A link between two steps of these lanes, of the kind that the lanes suggest. */
export function suggestedLink(
  canvas: Canvas,
  from: { readonly id: StepId; readonly lane: LaneId },
  to: { readonly id: StepId; readonly lane: LaneId },
): Link {
  const { byId } = canvas.blueprint().lanes
  const kind = suggestLinkKind(existing(byId, from.lane).role, existing(byId, to.lane).role)
  return { id: freshId('link'), from: from.id, to: to.id, kind }
}

/**
 * Adds what was typed into a new step, with the link that the run makes and the column it needs, as one undo step, and
 * selects it.
 *
 * @returns its id; null where it was refused, which has been explained
 */
export function commitNewStep(canvas: Canvas, editing: NewStepEditing, title: string): StepId | null {
  const { lane, column, run: typed } = editing
  const neighbour = typed?.unlinked ? undefined : typed?.neighbour
  const other = neighbour && canvas.blueprint().steps[neighbour.step]
  const columns = newColumns(canvas, column, typed?.columnAfter)
  if (!other && columns.length === 0) return addStepTo(canvas, { ...editing, title })
  const kind = kindIn(canvas, lane, editing.kind)
  const step: Step = { id: freshId('step'), lane, column, order: 0, kind, title }
  const link = other && (neighbour.isSource ? suggestedLink(canvas, other, step) : suggestedLink(canvas, step, other))
  const insertion: Insertion = { columns, steps: [step], links: link ? [link] : [] }
  const verdict = run(canvas, captureSteps, insertion, { select: [{ type: 'step', id: step.id }] })
  return verdict.ok ? step.id : null
}

/** The column of a new step, where it does not exist yet. */
function newColumns(canvas: Canvas, column: ColumnId, after: ColumnId | undefined): NonNullable<Insertion['columns']> {
  const present = canvas.blueprint().columns
  if (Object.hasOwn(present, column) || after === undefined) return []
  return Object.hasOwn(present, after) ? [{ id: column, place: { after } }] : []
}
