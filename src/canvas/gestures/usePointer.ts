import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { Selected } from '../../editor/selection'
import { editInPlace } from '../actions/editActions'
import type { Canvas } from '../Canvas'
import { beginGesture } from './beginGesture'
import { GestureRun } from './GestureRun'
import { type Hit, OUTSIDE, sameHit } from './hit'
import { hitAt, selectedBy } from './hitAt'
import { openMenu } from './openMenu'
import { TouchInput } from './TouchInput'

/** Elements with this attribute handle the pointer themselves. */
export const OWN_POINTER = 'data-own-pointer'

/** Browsers send mouse events after a touch, for pages that know no touch. This page has dealt with it by then. */
const AFTER_TOUCH_MS = 1000

const ownsPointer = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(`[${OWN_POINTER}]`) !== null

const CURSORS: Partial<Record<Hit['type'], string>> = {
  step: 'grab',
  port: 'crosshair',
  span: 'ew-resize',
  link: 'pointer',
  pain: 'grab',
  lane: 'grab',
  phase: 'grab',
  column: 'grab',
  gap: 'copy',
}

function cursorOver(canvas: Canvas, hit: Hit): string {
  const { tool } = canvas.session.getState()
  if (tool === 'pan') return 'grab'
  if (tool === 'connect' && hit.type === 'step') return 'crosshair'
  if (tool === 'step' && hit.type === 'cell') return 'copy'
  return CURSORS[hit.type] ?? ''
}

/** The second press of a double click comes when the flight that the first began is still under way. */
const DOUBLE_CLICK_MS = 400

/** The step that was clicked from afar a moment ago. */
function stepOfFlight(canvas: Canvas): Selected | null {
  const flight = canvas.flight.get()
  return flight && performance.now() - flight.atMs < DOUBLE_CLICK_MS ? { type: 'step', id: flight.step } : null
}

/** Handlers for the element of the canvas: they turn presses into gestures and movement into hover. */
export function usePointer(canvas: Canvas, spaceHeld: () => boolean) {
  const run = useMemo(() => new GestureRun(canvas), [canvas])
  const touch = useMemo(() => new TouchInput(canvas, run), [canvas, run])
  const touchedAtMs = useRef(Number.NEGATIVE_INFINITY)
  const followsTouch = () => performance.now() - touchedAtMs.current < AFTER_TOUCH_MS
  useEffect(() => () => touch.cancel(), [touch])

  const setCursor = (element: HTMLElement, cursor: string) => {
    element.style.setProperty('--cursor', cursor || 'default')
    element.toggleAttribute('data-cursor', cursor !== '')
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const isTouch = event.pointerType === 'touch'
    // A second tap during the flight is the second half of a double tap.
    if (ownsPointer(event.target) || (!isTouch && stepOfFlight(canvas))) return
    canvas.byKeyboard.set(false)
    canvas.linkTarget.set(null)
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    const point = canvas.pointOf(event)
    if (isTouch) {
      touchedAtMs.current = performance.now()
      event.currentTarget.setPointerCapture(event.pointerId)
      canvas.hover.set(OUTSIDE)
      canvas.focus()
      touch.down(event.pointerId, point, adds)
      return
    }
    const pans = event.button !== 0 || spaceHeld() || canvas.session.getState().tool === 'pan'
    if (run.active || pans) return
    run.begin(beginGesture(canvas, hitAt(canvas, point, false), { point, adds, touch: false }), point)
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const point = canvas.pointOf(event)
    const element = event.currentTarget
    if (event.pointerType === 'touch') {
      touch.move(event.pointerId, point)
      return
    }
    if (run.active) {
      run.move(point)
      if (run.cursor) setCursor(element, run.cursor)
      return
    }
    if (event.buttons !== 0) return
    const hit = ownsPointer(event.target) ? OUTSIDE : hitAt(canvas, point, false)
    if (!sameHit(hit, canvas.hover.get())) canvas.hover.set(hit)
    setCursor(element, spaceHeld() ? 'grab' : cursorOver(canvas, hit))
  }

  const stop = (how: 'end' | 'cancel') => (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'touch') {
      touchedAtMs.current = performance.now()
      if (how === 'end') touch.up(event.pointerId)
      else touch.cancel()
      return
    }
    if (!run.active) return
    run.finish(how)
    setCursor(event.currentTarget, '')
  }

  return {
    run,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: stop('end'),
      onPointerCancel: stop('cancel'),
      onPointerLeave: () => canvas.hover.set(OUTSIDE),
      // Keeps the focus on the canvas, whatever is pressed inside; what is being typed elsewhere is committed by the blur.
      onMouseDown: (event: MouseEvent<HTMLElement>) => {
        if (ownsPointer(event.target)) return
        event.preventDefault()
        // The mouse events that follow a touch must not take the focus from the menu or the field that it opened.
        if (canvas.menu.get() || followsTouch()) return
        canvas.focus()
        canvas.byKeyboard.set(false)
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        if (ownsPointer(event.target) || followsTouch() || canvas.session.getState().tool !== 'select') return
        const target = stepOfFlight(canvas) ?? selectedBy(hitAt(canvas, canvas.pointOf(event), false))
        if (target) editInPlace(canvas, target)
      },
      onContextMenu: (event: MouseEvent<HTMLElement>) => {
        if (ownsPointer(event.target)) return
        event.preventDefault()
        // Some browsers send this event for a long press too, which has a clock of its own.
        if (!canvas.menu.get() && !followsTouch()) openMenu(canvas, canvas.pointOf(event), false)
      },
    },
  }
}
