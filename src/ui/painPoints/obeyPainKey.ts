import type { KeyboardEvent } from 'react'
import { type TableCommand, tableKey } from '../outline/tableKey'
import { activeRow, cellPains, chosenPains, type PainDesk } from './painDesk'
import { goTo, goToEdge, goToRow, move, openCell, tab, toggleRow, turnPage } from './painTravel'

const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** Deletes the chosen pain points and goes to what then stands in their place. */
export function removeChosen(desk: PainDesk): void {
  const { rows, edits, place, words } = desk
  const gone = new Set(chosenPains(desk))
  if (gone.size === 0) return
  const rest = rows.filter(({ painPoint }) => !gone.has(painPoint.id))
  const first = rows.findIndex(({ painPoint }) => gone.has(painPoint.id))
  const next = rest[Math.min(Math.max(0, first), rest.length - 1)]?.painPoint.id ?? null
  if (!edits.remove([...gone], next)) return
  goTo(desk, next ?? 'new', place.column, 'keep')
  if (gone.size > 1) desk.tell(words.pain.deleted(gone.size), 'info')
}

function clearCells(desk: PainDesk): void {
  const ids = new Set(cellPains(desk))
  desk.edits.clear(
    desk.rows.flatMap(({ painPoint }) => (ids.has(painPoint.id) ? [painPoint] : [])),
    desk.place.column,
  )
}

/** Carries out a command; false leaves the key to the browser. */
export function obey(desk: PainDesk, command: TableCommand): boolean {
  const { place, memory, rows } = desk
  const row = activeRow(desk)
  if (command.do !== 'tab') memory.tabbedFrom = null
  switch (command.do) {
    case 'move':
      move(desk, command)
      return true
    case 'page':
      turnPage(desk, command)
      return true
    case 'edge':
      goToEdge(desk, command.to)
      return true
    case 'tab':
      return !memory.leaving && tab(desk, command.by)
    case 'edit':
      if (place.index < 0) return false
      openCell(desk)
      return true
    case 'insert':
      goToRow(desk, place.index - 1, place.column)
      return true
    case 'clear':
      clearCells(desk)
      return true
    case 'delete':
      removeChosen(desk)
      return true
    case 'duplicate':
      return false
    case 'all':
      desk.select(rows.map(({ painPoint }) => painPoint.id))
      return true
    case 'select':
      if (row) toggleRow(desk, row.painPoint.id)
      return true
    case 'escape':
      memory.leaving = true
      if (row && desk.chosen.size > 1) desk.select([row.painPoint.id])
      return true
  }
}

/** Takes a key press on the register while nothing is being typed. */
export function obeyPainKey(desk: PainDesk, event: KeyboardEvent): void {
  if (event.defaultPrevented || composing(event) || desk.place.editing) return
  const command = tableKey(event)
  if (!command || !obey(desk, command)) return
  event.preventDefault()
  event.stopPropagation()
}
