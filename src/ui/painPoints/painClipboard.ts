import type { ClipboardEvent } from 'react'
import { formatTabSeparated, parseTabSeparated } from '../outline/tabSeparated'
import { painCell } from './painCell'
import { activeRow, chosenPains, type PainDesk } from './painDesk'
import { goTo } from './painTravel'
import type { NewPain } from './usePainEdits'

/** The selected rows with their numbers; of a single one, the active cell. */
export function copyPains(desk: PainDesk, event: ClipboardEvent): void {
  const { rows, place, columns, words } = desk
  const row = activeRow(desk)
  if (place.editing || !row) return
  const chosen = new Set(chosenPains(desk))
  const cells =
    chosen.size > 1
      ? rows.flatMap((each) =>
          chosen.has(each.painPoint.id)
            ? [[String(each.painPoint.number), ...columns.map((column) => painCell(each, column, words))]]
            : [],
        )
      : [[painCell(row, place.column, words)]]
  event.preventDefault()
  event.clipboardData.setData('text/plain', formatTabSeparated(cells))
  if (chosen.size > 1) desk.tell(words.pain.copied(chosen.size), 'info')
}

/** Lines as new pain points: the first cell is the title, a second one what the customer says. Bullets are left out. */
export const pastedPains = (text: string): readonly NewPain[] =>
  parseTabSeparated(text).flatMap(([first = '', second = '']) => {
    const title = first.replace(/^\s*(?:[-*•·]|\d{1,3}[.)、])\s+/u, '').trim()
    return title === '' ? [] : [{ title, ...(second.trim() === '' ? {} : { words: second.trim() }) }]
  })

/** Several lines, or anything on the empty row, become pain points; one line over a cell is written into it. */
export function pastePains(desk: PainDesk, event: ClipboardEvent): void {
  const { place, words } = desk
  const text = event.clipboardData.getData('text/plain')
  if (place.editing || place.index < 0 || text.trim() === '') return
  event.preventDefault()
  const row = activeRow(desk)
  const lines = text.trim().split(/\r?\n/)
  if (row && lines.length === 1) {
    const problem = desk.edits.write(row.painPoint, place.column, text)
    if (problem) desk.tell(words.pain.problem(text.trim(), words.pain.problems[problem]), 'error')
    else desk.onTouched([row.painPoint.id])
    return
  }
  const added = desk.edits.add(pastedPains(text), true)
  if (added.length === 0) return
  desk.onTouched(added)
  desk.tell(words.pain.pasted(added.length), 'info')
  goTo(desk, added[0] ?? 'new', 'title', 'keep')
}
