import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { edgeSlot, nextSlot, type Slot, tabSlot, titleOf } from './laneSlots'
import type { TableContext } from './tableContext'
import { type TableCommand, tableKey } from './tableKey'
import { parseTabSeparated } from './tabSeparated'
import type { Onward } from './useCellTyping'
import type { useLanePlace } from './useLanePlace'
import type { TableEdits } from './useTableEdits'

type LanePlace = ReturnType<typeof useLanePlace>

interface LaneDesk {
  readonly context: TableContext
  readonly edits: TableEdits
  readonly place: LanePlace
}

const typedTitle = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** Writes the title of the active place and goes on. An empty place that stays empty leaves no trace. */
function commitTitle({ context, edits, place }: LaneDesk, text: string, onward: Onward): void {
  const { slot, cells } = place
  if (!slot) return
  const title = typedTitle(text)
  const tabbed = onward === 'right' ? 1 : onward === 'left' ? -1 : null
  const next =
    onward === 'stay'
      ? null
      : tabbed
        ? tabSlot(context, cells, slot, tabbed)
        : nextSlot(context, cells, slot, onward as 'up')
  const step = slot.step !== null || title !== '' ? edits.writeTitle(title, slot) : null
  place.go(next ?? (step ? { ...slot, step } : slot))
}

function removeSteps({ edits, place }: LaneDesk, slot: Slot): void {
  if (place.chosenSteps.length === 0) return
  edits.remove(place.chosenSteps, [{ type: 'cell', lane: slot.lane, column: slot.column }])
  place.go({ ...slot, step: null })
}

/** Carries out a command; false leaves the key to the browser. */
function obey(desk: LaneDesk, command: TableCommand, isLeaving: boolean): boolean {
  const { context, edits, place } = desk
  const { slot, cells, go } = place
  if (!slot) return false
  switch (command.do) {
    case 'move':
      go(nextSlot(context, cells, slot, command.by) ?? slot, command.extends)
      return true
    case 'tab': {
      const next = isLeaving ? null : tabSlot(context, cells, slot, command.by)
      if (next) go(next)
      return next !== null
    }
    case 'edge': {
      const isStart = command.to === 'row-start' || command.to === 'start' || command.to === 'top'
      go(edgeSlot(context, cells, slot, isStart ? 'first' : 'last', !command.to.startsWith('row')))
      return true
    }
    case 'edit':
      place.setEditing(true)
      return true
    case 'insert':
      go({ ...slot, step: null })
      place.setEditing(true)
      return true
    case 'clear':
    case 'delete':
      removeSteps(desk, slot)
      return true
    case 'duplicate':
      if (place.chosenSteps.length > 0) edits.duplicate(place.chosenSteps)
      return true
    case 'escape':
      return true
    default:
      return false
  }
}

/** The slot under a press: a step, else the last step of the cell, else its empty place. */
function pressedSlot({ context, place }: LaneDesk, target: EventTarget): Slot | null {
  if (!(target instanceof Element) || target.closest('textarea')) return null
  const cell = target.closest<HTMLElement>('[data-place]')
  const id = target.closest<HTMLElement>('[data-step]')?.dataset.step
  const lane = context.lanes.find((candidate) => candidate.id === cell?.dataset.lane)
  const column = context.columns.find((candidate) => candidate === cell?.dataset.place)
  if (!lane || !column) return null
  const steps = place.cells(lane.id, column)
  const step = steps.find((candidate) => candidate.id === id) ?? steps.at(-1)
  return { lane: lane.id, column, step: step?.id ?? null }
}

/** Keys, presses and the clipboard of the grid of lanes and columns. */
export function useLaneGrid(context: TableContext, edits: TableEdits, place: LanePlace) {
  const desk: LaneDesk = { context, edits, place }
  /** Escape was pressed: the next Tab leaves the grid. */
  const leaving = useRef(false)
  const wasActive = useRef(false)
  const { slot } = place
  return {
    commit(text: string, onward: Onward): null {
      commitTitle(desk, text, onward)
      return null
    },
    leave(text: string) {
      place.setEditing(false)
      const title = typedTitle(text)
      if (slot && (slot.step !== null || title !== '')) edits.writeTitle(title, slot)
    },
    onKeyDown(event: KeyboardEvent) {
      const isComposing = event.nativeEvent.isComposing || event.keyCode === 229
      if (event.defaultPrevented || isComposing || place.editing) return
      const command = tableKey(event)
      if (!command) return
      const isObeyed = obey(desk, command, leaving.current)
      leaving.current = command.do === 'escape'
      if (!isObeyed) return
      event.preventDefault()
      event.stopPropagation()
    },
    onMouseDown(event: MouseEvent) {
      const pressed = pressedSlot(desk, event.target)
      if (!pressed || event.button !== 0) return
      event.preventDefault()
      wasActive.current = slot?.lane === pressed.lane && slot.column === pressed.column && slot.step === pressed.step
      // What is open is written first, by losing the focus.
      if (place.editing && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      leaving.current = false
      place.go(pressed, event.shiftKey || event.ctrlKey || event.metaKey)
    },
    onClick(event: MouseEvent) {
      const byTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
      if (byTouch && wasActive.current && pressedSlot(desk, event.target)) place.openByTouch()
    },
    onDoubleClick(event: MouseEvent) {
      if (pressedSlot(desk, event.target)) place.setEditing(true)
    },
    onPaste(event: ClipboardEvent) {
      const text = event.clipboardData.getData('text/plain')
      if (place.editing || !slot || text === '') return
      event.preventDefault()
      const [first] = edits.pasteGrid(place.cells, parseTabSeparated(text), slot)
      if (first) place.go({ ...slot, step: first }, false, 'kept')
    },
    onCopy(event: ClipboardEvent) {
      const title = slot && titleOf(context, slot)
      if (place.editing || title === null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', title)
    },
  }
}
