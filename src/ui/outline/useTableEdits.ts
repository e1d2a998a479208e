import { useMemo } from 'react'
import { addStep } from '../../commands/addStep'
import { deleteSteps } from '../../commands/deleteSteps'
import { duplicateSteps } from '../../commands/duplicateSteps'
import { editSteps } from '../../commands/editSteps'
import { fillTable } from '../../commands/fillTable'
import { moveSteps } from '../../commands/moveSteps'
import { type Mark, toggleMark } from '../../commands/toggleMark'
import { useSessionStore } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import type { Selection } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { LinkId, StepId } from '../../model/id'
import { linksAmong } from '../../model/linksAmong'
import { useRun } from '../useRun'
import type { Cells, Slot } from './laneSlots'
import { isPlace, type OutlineField } from './outlineField'
import { planGridPaste } from './planGridPaste'
import { type FreshIds, type Misfit, type PastePlan, type PasteTarget, planPaste } from './planPaste'
import { type CellProblem, readCell } from './readCell'
import type { TableContext } from './tableContext'

const FRESH: FreshIds = {
  step: () => freshId('step'),
  role: () => freshId('role'),
  column: () => freshId('column'),
}

/** Misfits that one notice can tell before it gets too long to read. */
const MISFITS_TOLD = 4

export const asSelection = (steps: readonly StepId[]): Selection => steps.map((id) => ({ type: 'step', id }))

/** What came of writing a cell: the steps that it touched, or what is wrong with the text. */
export type Written = { readonly steps: readonly StepId[] } | { readonly problem: CellProblem }

/** Changes of the document that the table asks for, each one undo step. */
export function useTableEdits(context: TableContext) {
  const run = useRun()
  const session = useSessionStore()
  const { outline } = useMessages()
  return useMemo(() => {
    const blueprint = context.blueprint.id

    /** Runs a plan by the plainest command that does it. */
    const carryOut = ({ fill, steps }: PastePlan, select?: Selection): boolean => {
      const { edits, steps: added = [], roles = [], columns = [] } = fill
      const options = select ? { select } : {}
      const [edit] = edits
      const [step] = added
      const alone = edits.length + added.length === 1 && roles.length + columns.length === 0
      if (steps.length === 0) return true
      if (alone && step) return run(addStep, { blueprint, ...step }, options)
      const moves = edit?.lane !== undefined || edit?.column !== undefined
      if (alone && edit && !moves) {
        return run(editSteps, { blueprint, steps: [edit.step], changes: edit.changes ?? {} }, options)
      }
      const moved = edit && context.blueprint.steps[edit.step]
      if (alone && moved && Object.keys(edit.changes ?? {}).length === 0) {
        const { lane = moved.lane, column = moved.column } = edit
        return run(moveSteps, { blueprint, steps: [moved.id], lane, column }, options)
      }
      return run(fillTable, { blueprint, ...fill }, options)
    }

    const tell = (misfits: readonly Misfit[]) => {
      const lines = misfits.slice(0, MISFITS_TOLD).map(({ row, field, text, problem }) =>
        outline.misfit({
          row: `${row}`,
          field: field === null ? '' : outline.fields[field],
          text: text.trim(),
          why: outline.problems[problem],
        }),
      )
      const text = outline.notPasted(lines, misfits.length - lines.length)
      session.setState({ notice: { text, tone: 'error' } })
    }

    const fulfil = (plan: PastePlan | { readonly misfits: readonly Misfit[] }, says: boolean): readonly StepId[] => {
      if ('misfits' in plan) {
        tell(plan.misfits)
        return []
      }
      if (plan.steps.length === 0 || !carryOut(plan, asSelection(plan.steps))) return []
      const text = outline.pasted(plan.fill.edits.length, plan.fill.steps?.length ?? 0)
      if (says) session.setState({ notice: { text, tone: 'info' } })
      return plan.steps
    }

    return {
      /** Writes one cell; in the empty row at the end, it makes a step. */
      write(text: string, target: PasteTarget, select?: 'new'): Written {
        const plan = planPaste(context, [[text]], target, FRESH)
        if ('misfits' in plan) return { problem: plan.misfits[0]?.problem ?? 'outside' }
        const isNew = plan.fill.edits.length === 0
        const done = carryOut(plan, select && isNew ? asSelection(plan.steps) : undefined)
        return { steps: done ? plan.steps : [] }
      },
      /** Writes a range of cells and returns the steps that it touched, or tells what does not fit and writes nothing. */
      paste(table: readonly (readonly string[])[], target: PasteTarget): readonly StepId[] {
        return fulfil(planPaste(context, table, target, FRESH), table.flat().length > 1)
      },
      /** The same over lanes and columns. */
      pasteGrid(cells: Cells, table: readonly (readonly string[])[], slot: Slot): readonly StepId[] {
        return fulfil(planGridPaste(context, cells, table, slot, FRESH), table.flat().length > 1)
      },
      /** Titles a step, or adds one of that title to an empty place; returns it. */
      writeTitle(title: string, { lane, column, step }: Slot): StepId | null {
        const id = step ?? FRESH.step()
        const fill = step
          ? { edits: [{ step, changes: { title } }] }
          : { edits: [], steps: [{ id, lane, column, title }] }
        return carryOut({ fill, steps: [id] }) ? id : null
      },
      /** Empties a field of steps. Their place stays: every step stands somewhere. */
      clear(steps: readonly StepId[], field: OutlineField): void {
        if (isPlace(field) || field === 'pains' || steps.length === 0) return
        const edits = steps.flatMap((id) => {
          const step = context.blueprint.steps[id]
          const reading = step && readCell('', field, step, context, () => FRESH.role())
          return reading && 'changes' in reading ? [{ step: id, changes: reading.changes }] : []
        })
        carryOut({ fill: { edits }, steps })
      },
      toggle: (steps: readonly StepId[], mark: Mark) => run(toggleMark, { blueprint, steps, mark }),
      remove: (steps: readonly StepId[], select: Selection) => run(deleteSteps, { blueprint, steps }, { select }),
      /** Copies steps with the links among them; returns the copies. */
      duplicate(originals: readonly StepId[]): readonly StepId[] {
        const steps: Record<StepId, StepId> = {}
        const links: Record<LinkId, LinkId> = {}
        for (const id of originals) steps[id] = FRESH.step()
        for (const { id } of linksAmong(context.blueprint, originals)) links[id] = freshId('link')
        const copies = Object.values<StepId>(steps)
        return run(duplicateSteps, { blueprint, steps, links }, { select: asSelection(copies) }) ? copies : []
      },
    }
  }, [context, run, session, outline])
}

export type TableEdits = ReturnType<typeof useTableEdits>
