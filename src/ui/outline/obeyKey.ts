import type { KeyboardEvent } from 'react'
import type { Mark } from '../../commands/toggleMark'
import { activeRow, cellSteps, chosenSteps, type StepsDesk } from './stepsDesk'
import { type TableCommand, tableKey } from './tableKey'
import { goTo, goToEdge, goToRow, move, openCell, tab, toggleRow, turnPage } from './travel'
import { asSelection } from './useTableEdits'

/** Keys that set and take off marks where the cursor is on the marks of a step; the same as on the canvas. */
const MARK_KEYS: ReadonlyMap<string, Mark> = new Map([
  ['f', 'fail'],
  ['w', 'wait'],
  ['d', 'decision'],
  ['m', 'truth'],
  ['*', 'truth'],
  ['★', 'truth'],
])

const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** Deletes the chosen steps and goes to what then stands in their place. */
export function removeChosen(desk: StepsDesk): void {
  const { rows, edits, place, selection } = desk
  const steps = new Set(chosenSteps(desk))
  if (steps.size === 0) return
  const rest = rows.filter(({ step }) => !steps.has(step.id))
  const first = rows.findIndex(({ step }) => steps.has(step.id))
  const next = rest[Math.min(Math.max(0, first), rest.length - 1)]?.step.id
  if (!edits.remove([...steps], next ? asSelection([next]) : [])) return
  selection.keep()
  goTo(desk, next ?? 'new', place.column, 'keep')
}

/** Copies the chosen steps, and keeps the copies in view. */
export function duplicateChosen(desk: StepsDesk): void {
  const copies = desk.edits.duplicate(chosenSteps(desk))
  const [first] = copies
  if (!first) return
  desk.onTouched(copies)
  desk.selection.keep()
  goTo(desk, first, desk.place.column, 'keep')
}

/** Carries out a command; false leaves the key to the browser. */
export function obey(desk: StepsDesk, command: TableCommand): boolean {
  const { place, memory, selection, rows } = desk
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
      if (place.column === 'number') removeChosen(desk)
      else desk.edits.clear(cellSteps(desk), place.column)
      return true
    case 'delete':
      removeChosen(desk)
      return true
    case 'duplicate':
      duplicateChosen(desk)
      return true
    case 'all':
      selection.select(rows.map(({ step }) => step.id))
      return true
    case 'select':
      if (row) toggleRow(desk, row.step.id)
      return true
    case 'escape':
      memory.leaving = true
      if (row && selection.ids.length > 1) selection.select([row.step.id])
      return true
  }
}

/** Takes a key press on the table while nothing is being typed. */
export function obeyKey(desk: StepsDesk, event: KeyboardEvent): void {
  if (event.defaultPrevented || composing(event) || desk.place.editing) return
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  const mark = desk.place.column === 'marks' && isPlain ? MARK_KEYS.get(event.key.toLowerCase()) : undefined
  const command = mark ? null : tableKey(event)
  if (mark && activeRow(desk)) desk.edits.toggle(cellSteps(desk), mark)
  else if (!command || !obey(desk, command)) return
  event.preventDefault()
  event.stopPropagation()
}
