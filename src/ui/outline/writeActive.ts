import type { ColumnKey } from './stepColumns'
import { activeRow, activeTarget, isField, type StepsDesk } from './stepsDesk'
import { goTo, tab } from './travel'
import type { Onward } from './useCellTyping'
import type { Written } from './useTableEdits'

const NOTHING_WRITTEN: Written = { steps: [] }

/** Writes what was typed into the active cell and goes on; returns what is wrong with it, and then stays. */
export function commitActive(desk: StepsDesk, text: string, onward: Onward): string | null {
  const { place, edits, outline, onTouched, memory } = desk
  if (!isField(place.column)) return null
  const isNew = activeRow(desk) === null
  // The neighbours as they stand now: the step may move in the order of the journey.
  const [above, here, below] = [-1, 0, 1].map((by) => place.keyAt(Math.min(desk.rows.length, place.index + by)))
  const written = isNew && text.trim() === '' ? NOTHING_WRITTEN : edits.write(text, activeTarget(desk), 'new')
  if ('problem' in written) return outline.problem(text, outline.problems[written.problem])
  onTouched(written.steps)
  const [step] = written.steps
  if (isNew && step) {
    desk.selection.keep()
    memory.anchor = step
    goTo(desk, onward === 'down' ? 'new' : step, columnAfter(desk, onward), 'keep')
    return null
  }
  if (onward === 'down') goTo(desk, below ?? 'new', columnAfter(desk, onward))
  else if (onward === 'up' && above !== 'head') goTo(desk, above ?? 'new', place.column)
  else if ((onward !== 'right' && onward !== 'left') || !tab(desk, onward === 'right' ? 1 : -1))
    goTo(desk, here ?? 'new', place.column)
  return null
}

/** The column to go on in: a row down, the one in which the run of Tabs began. */
function columnAfter({ place, columns, memory }: StepsDesk, onward: Onward): ColumnKey {
  const by = onward === 'right' ? 1 : onward === 'left' ? -1 : 0
  if (by !== 0) memory.tabbedFrom ??= place.column
  if (onward === 'down') {
    const start = memory.tabbedFrom ?? place.column
    memory.tabbedFrom = null
    return start
  }
  return columns[Math.max(1, Math.min(columns.length - 1, place.columnIndex + by))] ?? place.column
}

/** Writes what is open when another place is pressed. What does not fit is given up, and that is said. */
export function leaveActive(desk: StepsDesk, text: string): void {
  const { place, edits, outline, onTouched } = desk
  place.setEditing(false)
  if (!isField(place.column) || (activeRow(desk) === null && text.trim() === '')) return
  const written = edits.write(text, activeTarget(desk))
  if ('problem' in written) desk.tell(outline.problem(text, outline.problems[written.problem]), 'error')
  else onTouched(written.steps)
}
