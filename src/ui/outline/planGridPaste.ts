import type { ColumnId, PhaseId, StepId } from '../../model/id'
import type { Cells, Slot } from './laneSlots'
import type { FreshIds, Misfit, PastePlan } from './planPaste'
import type { TableContext } from './tableContext'

/** Titles in the text of a cell, one a line. */
const titlesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((title) => title.trim())
    .filter((title) => title !== '')

/**
 * What a range means when it is put over the grid of lanes and columns: the lines of each cell are titles, of the steps
 * that are there and then of new ones. Empty cells leave alone what they cover. Columns past the last are added to the
 * last phase; lanes are not, since nothing says what they would be.
 */
export function planGridPaste(
  context: TableContext,
  cells: Cells,
  table: readonly (readonly string[])[],
  slot: Slot,
  ids: FreshIds,
): PastePlan | { readonly misfits: readonly Misfit[] } {
  const { lanes, columns, phases } = context
  const [firstLane, firstColumn] = [lanes.findIndex(({ id }) => id === slot.lane), columns.indexOf(slot.column)]
  const width = Math.max(...table.map((row) => row.findLastIndex((text) => titlesIn(text).length > 0) + 1))
  const lastPhase: PhaseId | undefined = phases.at(-1)?.id
  const added = Array.from({ length: Math.max(0, firstColumn + width - columns.length) }, () => ids.column())
  const allColumns: readonly ColumnId[] = [...columns, ...added]
  const isSingle = table.flat().length === 1
  const misfits: Misfit[] = []
  const edits: PastePlan['fill']['edits'][number][] = []
  const steps: NonNullable<PastePlan['fill']['steps']>[number][] = []
  table.forEach((row, down) => {
    row.forEach((text, right) => {
      const titles = titlesIn(text)
      const [lane, column] = [lanes[firstLane + down], allColumns[firstColumn + right]]
      if (titles.length === 0) return
      if (!lane || !column) {
        misfits.push({ row: down + 1, field: null, text: titles[0] ?? '', problem: 'outside' })
        return
      }
      const there = cells(lane.id, column)
      // A single value goes to the step that the keyboard is on, not to the top of its cell.
      const first = !isSingle ? 0 : slot.step === null ? there.length : there.findIndex(({ id }) => id === slot.step)
      titles.forEach((title, index) => {
        const step = there[first + index]
        if (step) edits.push({ step: step.id, changes: { title } })
        else steps.push({ id: ids.step(), lane: lane.id, column, title })
      })
    })
  })
  if (misfits.length > 0) return { misfits }
  const newColumns = lastPhase ? added.map((id) => ({ id, phase: lastPhase })) : []
  const touched: StepId[] = [...edits.map(({ step }) => step), ...steps.map(({ id }) => id)]
  return { fill: { edits, steps, columns: newColumns }, steps: touched }
}
