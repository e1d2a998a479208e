import type { Onward } from '../outline/useCellTyping'
import { activeRow, type PainDesk } from './painDesk'
import type { PainColumn } from './painField'
import { goTo, tab } from './painTravel'

/** Writes what was typed into the active cell and goes on; returns what is wrong with it, and then stays. */
export function commitActive(desk: PainDesk, text: string, onward: Onward): string | null {
  const { place, memory, words } = desk
  const row = activeRow(desk)
  if (!row) return commitNew(desk, text, onward)
  // The neighbours as they stand now: the row may move in the order of the table.
  const [above, here, below] = [-1, 0, 1].map((by) => place.keyAt(Math.min(desk.rows.length, place.index + by)))
  const problem = desk.edits.write(row.painPoint, place.column, text)
  if (problem) return words.pain.problem(text, words.pain.problems[problem])
  desk.onTouched([row.painPoint.id])
  if (onward === 'down') {
    const column: PainColumn = memory.tabbedFrom ?? place.column
    memory.tabbedFrom = null
    goTo(desk, below ?? 'new', column)
  } else if (onward === 'up' && above !== 'head') goTo(desk, above ?? 'new', place.column)
  else if ((onward !== 'right' && onward !== 'left') || !tab(desk, onward === 'right' ? 1 : -1)) {
    goTo(desk, here ?? 'new', place.column)
  }
  return null
}

/** Quick entry: Enter adds and waits for the next one, Tab goes on with the fields of the new one. */
function commitNew(desk: PainDesk, text: string, onward: Onward): string | null {
  const { place, columns, edits } = desk
  if (text.trim() === '') {
    goTo(desk, onward === 'up' ? place.keyAt(desk.rows.length - 1) : 'new', 'title')
    return null
  }
  const stays = onward === 'down' || onward === 'stay'
  const [added] = edits.add([{ title: text.trim() }], !stays)
  if (!added) return null
  desk.onTouched([added])
  const next = columns[columns.indexOf('title') + 1] ?? 'title'
  goTo(desk, stays ? 'new' : added, stays ? 'title' : onward === 'right' ? next : 'title', 'keep')
  return null
}

/** Writes what is open when another place is pressed. What does not fit is given up, and that is said. */
export function leaveActive(desk: PainDesk, text: string): void {
  const { place, words, edits } = desk
  const row = activeRow(desk)
  place.setEditing(false)
  if (!row) {
    if (text.trim() !== '') desk.onTouched(edits.add([{ title: text.trim() }], false))
    return
  }
  const problem = edits.write(row.painPoint, place.column, text)
  if (problem) desk.tell(words.pain.problem(text, words.pain.problems[problem]), 'error')
  else desk.onTouched([row.painPoint.id])
}
