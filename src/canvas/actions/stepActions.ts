import { addPainPoint } from '../../commands/addPainPoint'
import { addStep } from '../../commands/addStep'
import { duplicateSteps } from '../../commands/duplicateSteps'
import { moveSteps } from '../../commands/moveSteps'
import { reorderStep } from '../../commands/reorderStep'
import { spanStep } from '../../commands/spanStep'
import { type Mark, toggleMark } from '../../commands/toggleMark'
import { freshId } from '../../editor/freshId'
import type { Selected } from '../../editor/selection'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId, LinkId, StepId } from '../../model/id'
import { linksAmong } from '../../model/linksAmong'
import type { PainTarget } from '../../model/painPoint'
import type { StepKind } from '../../model/step'
import { stepsOfCell } from '../../model/stepsOfCell'
import type { Canvas } from '../Canvas'
import type { Direction } from '../keyboard/gridWalk'
import { cardOf } from '../sceneGrid'
import type { Desk } from './desk'
import { needStep, run } from './run'

/** The steps among what is selected. */
export const selectedSteps = (canvas: Desk): StepId[] =>
  canvas.editor.store.getState().selection.flatMap((item) => (item.type === 'step' ? [item.id] : []))

const asSelection = (steps: readonly StepId[]): Selected[] => steps.map((id) => ({ type: 'step', id }))

interface NewStep {
  readonly lane: LaneId
  readonly column: ColumnId
  readonly title: string
  readonly kind?: StepKind | undefined
}

/**
 * Adds a step at the end of a cell and selects it. An evidence lane makes evidence of it, whatever was asked for.
 *
 * @returns its id; null where it was refused, which has been explained
 */
export function addStepTo(canvas: Canvas, { lane, column, title, kind }: NewStep): StepId | null {
  const id = freshId('step')
  const isEvidenceLane = canvas.blueprint().lanes.byId[lane]?.role === 'evidence'
  const fits = kind !== undefined && (kind === 'evidence') === isEvidenceLane
  const args = { id, lane, column, title, ...(fits ? { kind } : {}) }
  return run(canvas, addStep, args, { select: [{ type: 'step', id }] }).ok ? id : null
}

/** Moves steps: the first to a cell, the others along with it. */
export function moveStepsTo(
  canvas: Canvas,
  steps: readonly StepId[],
  { lane, column, index }: { readonly lane: LaneId; readonly column: ColumnId; readonly index?: number },
): void {
  run(
    canvas,
    moveSteps,
    { steps, lane, column, ...(index === undefined ? {} : { index }) },
    { select: asSelection(steps) },
  )
}

/** Moves the selected steps by one cell; up and down first within the stack. */
export function nudgeSteps(canvas: Canvas, direction: Direction): void {
  const steps = selectedSteps(canvas)
  const [first] = steps
  const blueprint = canvas.blueprint()
  const step = first && blueprint.steps[first]
  if (!step) return
  const vertical = direction === 'up' || direction === 'down'
  const by = direction === 'up' || direction === 'left' ? -1 : 1
  if (vertical && steps.length === 1) {
    const cell = stepsOfCell(blueprint, step.lane, step.column)
    const index = cell.findIndex(({ id }) => id === step.id) + by
    if (index >= 0 && index < cell.length) {
      run(canvas, reorderStep, { step: step.id, index })
      return
    }
  }
  const lanes = canvas.scene().lanes.filter(({ family }) => family !== null)
  const columns = columnsInOrder(blueprint)
  const lane = vertical ? lanes[lanes.findIndex(({ id }) => id === step.lane) + by]?.id : step.lane
  const column = vertical ? step.column : columns[columns.indexOf(step.column) + by]
  if (lane && column) moveStepsTo(canvas, steps, { lane, column })
}

export function spanTo(canvas: Canvas, step: StepId, span: number): void {
  if ((canvas.blueprint().steps[step]?.span ?? 1) !== span) run(canvas, spanStep, { step, span })
}

/** Widens or narrows the one selected step by a column. */
export function spanBy(canvas: Desk, by: 1 | -1): void {
  const [step, ...others] = selectedSteps(canvas)
  if (!step || others.length > 0) return
  const span = (canvas.blueprint().steps[step]?.span ?? 1) + by
  if (span >= 1) run(canvas, spanStep, { step, span })
}

export function toggleMarks(canvas: Desk, mark: Mark): void {
  const steps = selectedSteps(canvas)
  if (steps.length > 0) run(canvas, toggleMark, { steps, mark })
  else needStep(canvas)
}

/** Copies the selected steps with the links among them, and selects the copies. */
export function duplicateSelected(canvas: Desk): void {
  const originals = selectedSteps(canvas)
  if (originals.length === 0) {
    needStep(canvas)
    return
  }
  const steps: Record<StepId, StepId> = {}
  const links: Record<LinkId, LinkId> = {}
  for (const id of originals) steps[id] = freshId('step')
  for (const { id } of linksAmong(canvas.blueprint(), originals)) links[id] = freshId('link')
  run(canvas, duplicateSteps, { steps, links }, { select: asSelection(Object.values<StepId>(steps)) })
}

/** The severity of a pain point that nobody has judged yet: moderate. */
const FIRST_SEVERITY = 2

/** Adds a pain point to what is selected: steps, links, lanes, phases. The inspector asks for its words. */
export function addPain(canvas: Desk): void {
  const { selection } = canvas.editor.store.getState()
  const targets = selection.flatMap((item): PainTarget[] =>
    item.type === 'step' || item.type === 'link' || item.type === 'lane' || item.type === 'phase' ? [item] : [],
  )
  if (targets.length === 0) {
    needStep(canvas)
    return
  }
  const title = canvas.messages().canvas.newPainPoint
  const id = freshId('painPoint')
  const args = { id, title, severity: FIRST_SEVERITY, targets }
  const verdict = run(canvas, addPainPoint, args, { select: [{ type: 'painPoint', id }] })
  if (verdict.ok) canvas.session.setState({ focus: { on: 'painPoint', id } })
}

/** Where a new step goes beside what is active: its own cell if that is empty, else the next one if that is. */
export function cellForNewStep(canvas: Canvas, place: Selected | null): { lane: LaneId; column: ColumnId } | null {
  if (place?.type === 'cell') return { lane: place.lane, column: place.column }
  const scene = canvas.scene()
  const card = place?.type === 'step' ? cardOf(scene, place.id) : undefined
  if (!card) {
    const lane = scene.lanes.find(({ family }) => family === 'customer') ?? scene.lanes.find(({ family }) => family)
    const column = scene.columns[0]
    return lane && column ? { lane: lane.id, column: column.id } : null
  }
  const columns = columnsInOrder(canvas.blueprint())
  const span = canvas.blueprint().steps[card.id]?.span ?? 1
  const next = columns[columns.indexOf(card.column) + span]
  const isFree = next !== undefined && stepsOfCell(canvas.blueprint(), card.lane, next).length === 0
  return { lane: card.lane, column: isFree ? next : card.column }
}
