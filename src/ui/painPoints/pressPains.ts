import type { MouseEvent } from 'react'
import type { PainPointId } from '../../model/id'
import type { PainDesk, PainKey } from './painDesk'
import type { PainColumn } from './painField'
import { goTo, openCell, toggleRow } from './painTravel'

/** Parts of an open field: presses there are the field's own. */
const OPEN_FIELD = 'textarea, [role=listbox]'

interface Pressed {
  readonly element: Element
  readonly key: PainKey
  readonly column: PainColumn
}

/** The cell of an element, read from the data on it. */
function cellOf({ place, columns }: PainDesk, target: EventTarget): Pressed | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  const index = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row)
  const column = columns.find((candidate) => candidate === cell?.dataset.column)
  return column && Number.isInteger(index) ? { element: target, key: place.keyAt(index), column } : null
}

/** Makes the pressed cell active; Ctrl takes its row to the selection, Shift everything up to it. */
export function pressDown(desk: PainDesk, event: MouseEvent): void {
  const { place, memory } = desk
  const pressed = cellOf(desk, event.target)
  if (!pressed || pressed.key === 'head' || event.button !== 0) return
  // A button within a cell is pressed where it is: going to the cell first could scroll it away from under the hand.
  if (pressed.element.closest(`${OPEN_FIELD}, [data-place]`)) return
  event.preventDefault()
  memory.wasActive = pressed.key === place.keyAt(place.index) && pressed.column === place.column
  // What is open is written first, by losing the focus.
  if (place.editing && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  if (pressed.element.closest('label')) return
  memory.tabbedFrom = null
  const adds = event.ctrlKey || event.metaKey
  goTo(desk, pressed.key, pressed.column, adds ? 'keep' : event.shiftKey ? 'extend' : 'only')
  if (adds) toggleRow(desk, pressed.key)
}

const isTouch = ({ nativeEvent }: MouseEvent): boolean =>
  'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'

/** Presses of what stands in cells; a tap on the active cell opens it. */
export function pressUp(desk: PainDesk, event: MouseEvent, onPlace: (id: PainPointId) => void): void {
  const pressed = cellOf(desk, event.target)
  if (!pressed || pressed.key === 'head' || pressed.element.closest(OPEN_FIELD)) return
  const { element, key, column } = pressed
  if (element.closest('[data-select]')) {
    goTo(desk, key, column, event.shiftKey ? 'extend' : 'keep')
    if (!event.shiftKey) toggleRow(desk, key)
  } else if (element.closest('[data-place]')) {
    if (key !== 'new') onPlace(key)
  } else if (element.closest('[data-open]') || key === 'new' || (desk.memory.wasActive && isTouch(event))) {
    openByPress(desk)
  }
}

/** Opens the field within the press, since only then touch devices show their keyboard. */
function openByPress(desk: PainDesk): void {
  const area = desk.table.current?.querySelector<HTMLTextAreaElement>('[data-active] textarea')
  if (area && !desk.place.editing) {
    area.inputMode = 'text'
    area.blur()
    area.focus({ preventScroll: true })
  }
  openCell(desk)
}

/** A double press opens the cell. */
export function pressTwice(desk: PainDesk, { target }: MouseEvent): void {
  if (target instanceof Element && target.closest(`${OPEN_FIELD}, button, label, thead`)) return
  openCell(desk)
}
