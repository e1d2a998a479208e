import type { ClipboardEvent } from 'react'
import { cellText } from './cellText'
import { obey } from './obeyKey'
import { activeRow, activeTarget, chosenSteps, fieldsOf, isField, type StepsDesk } from './stepsDesk'
import { formatTabSeparated, parseTabSeparated } from './tabSeparated'
import { goTo } from './travel'

/** The selected rows; of a single one, the active cell unless that is the row's number. */
function copiedCells(desk: StepsDesk): readonly (readonly string[])[] {
  const { rows, place, context } = desk
  const row = activeRow(desk)
  const chosen = new Set(chosenSteps(desk))
  const single = chosen.size > 1 || !isField(place.column) ? null : place.column
  const shown = single ? (row ? [row] : []) : rows.filter(({ step }) => chosen.has(step.id))
  const fields = single ? [single] : fieldsOf(desk)
  return shown.map((each) => fields.map((field) => cellText(each, field, context)))
}

export function copyCells(desk: StepsDesk, event: ClipboardEvent): void {
  if (desk.place.editing || desk.place.index < 0) return
  const cells = copiedCells(desk)
  if (cells.length === 0) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', formatTabSeparated(cells))
  if (cells.flat().length > 1) desk.tell(desk.outline.copied(cells.length), 'info')
}

/** Copies, then empties the cell; whole rows are deleted. */
export function cutCells(desk: StepsDesk, event: ClipboardEvent): void {
  if (desk.place.editing || desk.place.index < 0) return
  copyCells(desk, event)
  obey(desk, { do: chosenSteps(desk).length > 1 ? 'delete' : 'clear' })
}

/** Writes a range from the clipboard over the table, the active cell its top left. Only plain text is read. */
export function pasteCells(desk: StepsDesk, event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain')
  if (desk.place.editing || desk.place.index < 0 || text === '') return
  event.preventDefault()
  const steps = desk.edits.paste(parseTabSeparated(text), activeTarget(desk))
  const [first] = steps
  if (!first) return
  desk.onTouched(steps)
  desk.selection.keep()
  desk.memory.anchor = first
  goTo(desk, first, desk.place.column, 'keep')
}
