import type { CellGrid } from './cellGrid'
import { cellText, onOneLine } from './cellText'
import { MAX_LIST_COLUMNS, planList } from './planList'
import { planMatrix } from './planMatrix'
import { turnedRows } from './recogniseSheet'
import { type SheetContext, SheetDraft } from './SheetDraft'
import type { SheetChoices } from './sheetChoices'
import type { SheetPlan } from './sheetPlan'

/**
 * Reading a foreign sheet into a blueprint.
 *
 * `recogniseSheet` finds out how a sheet is laid out, the person corrects it, and `planSheet` says what will become of each
 * cell: phases, columns, lanes, steps, pain points. Nothing is written here. What is in the blueprint already is found by
 * its name. A cell that cannot be taken is a problem with its row and column; one that is left out on purpose is a remark:
 * nothing of a sheet goes away in silence.
 */
export function planSheet({ rows }: CellGrid, choices: SheetChoices, context: SheetContext): SheetPlan {
  const draft = new SheetDraft(choices, context)
  noteRowsAbove(draft, rows, choices)
  if (choices.shape === 'list') {
    const headings = choices.headings > 0 ? (rows[choices.start] ?? []).map((cell) => onOneLine(cellText(cell))) : []
    noteColumns(draft, rows, choices, headings)
    planList(draft, rows, choices, headings)
  } else {
    const isTurned = choices.shape === 'lanes-across'
    planMatrix(draft, isTurned ? turnedRows(rows) : rows, choices, isTurned)
  }
  return draft.plan()
}

/** Titles and dates over the table. */
function noteRowsAbove(draft: SheetDraft, rows: CellGrid['rows'], { start, shape }: SheetChoices): void {
  const above = shape === 'lanes-across' ? rows.map((row) => row.slice(0, start)) : rows.slice(0, start)
  const texts = above
    .flat()
    .map(cellText)
    .filter((text) => text !== '')
  if (texts.length > 0) draft.remarks.push({ code: 'rowsAbove', text: texts.slice(0, 3).join(' · ') })
}

/** Columns of a list that hold something and are matched with nothing. */
function noteColumns(
  draft: SheetDraft,
  rows: CellGrid['rows'],
  { start, fields }: SheetChoices,
  headings: readonly string[],
): void {
  const body = rows.slice(start)
  fields.forEach((field, column) => {
    if (field !== null || !body.some((row) => cellText(row[column]) !== '')) return
    draft.remarks.push({ code: 'columnLeftOut', text: headings[column] || columnLetters(column) })
  })
  if (body.some((row) => row.slice(MAX_LIST_COLUMNS).some((cell) => cellText(cell) !== '')))
    draft.remarks.push({ code: 'columnsBeyond', text: String(MAX_LIST_COLUMNS) })
}

/** The letters that a spreadsheet gives a column, counted from 0: A, B … Z, AA. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
