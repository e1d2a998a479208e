import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { Selected } from '../../editor/selection'
import type { Point } from '../../geometry/point'
import { editInPlace } from '../actions/editActions'
import type { Canvas } from '../Canvas'
import { beginGesture, isSelected } from './beginGesture'
import { GestureRun } from './GestureRun'
import { type Hit, hitTest, MOUSE_REACH_PX, OUTSIDE, sameHit, TOUCH_REACH_PX } from './hit'

/** Elements with this attribute handle the pointer themselves. */
export const OWN_POINTER = 'data-own-pointer'

const LONG_PRESS_MS = 500

const ownsPointer = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(`[${OWN_POINTER}]`) !== null

/** What lies under a point of the canvas, given what is hovered and selected now. */
export function hitAt(canvas: Canvas, point: Point, touch: boolean): Hit {
  const { selection } = canvas.editor.store.getState()
  const hover = canvas.hover.get()
  const selected = selection.flatMap((item) => (item.type === 'step' ? [item.id] : []))
  const hovered = hover.type === 'step' ? [hover.id] : hover.type === 'port' ? [hover.step] : []
  const single = selected.length === 1 ? selected : []
  const canConnect = canvas.session.getState().tool === 'select'
  return hitTest(canvas.scene(), canvas.view(), point, {
    ports: new Set(canConnect ? [...single, ...(touch ? [] : hovered)] : []),
    spans: new Set(canConnect ? single : []),
    reachPx: touch ? TOUCH_REACH_PX : MOUSE_REACH_PX,
  })
}

const CURSORS: Partial<Record<Hit['type'], string>> = {
  step: 'grab',
  port: 'crosshair',
  span: 'ew-resize',
  link: 'pointer',
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

/** What a hit selects; null on empty ground outside of the grid and between columns. */
export function selectedBy(hit: Hit): Selected | null {
  switch (hit.type) {
    case 'port':
    case 'span':
      return { type: 'step', id: hit.step }
    case 'gap':
    case 'outside':
      return null
    default:
      return hit
  }
}

/** Opens the menu of what lies under a point. What is not selected yet becomes the selection. */
export function openMenu(canvas: Canvas, point: Point): void {
  const target = selectedBy(hitAt(canvas, point, false))
  if (!target) return
  if (!isSelected(canvas.editor.store.getState().selection, target)) canvas.editor.select([target])
  canvas.menu.set({ target, at: canvas.toWindow(point) })
}

/** Handlers for the element of the canvas: they turn presses into gestures and movement into hover. */
export function usePointer(canvas: Canvas, spaceHeld: () => boolean) {
  const run = useMemo(() => new GestureRun(canvas), [canvas])
  const longPress = useRef(0)
  useEffect(() => () => run.finish('cancel'), [run])

  const setCursor = (element: HTMLElement, cursor: string) => {
    element.style.setProperty('--cursor', cursor || 'default')
    element.toggleAttribute('data-cursor', cursor !== '')
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (ownsPointer(event.target) || stepOfFlight(canvas)) return
    canvas.byKeyboard.set(false)
    canvas.linkTarget.set(null)
    const pans = event.button !== 0 || spaceHeld() || canvas.session.getState().tool === 'pan'
    if (run.active || pans || !event.isPrimary) {
      // A second finger turns a press into a pinch.
      if (run.active && !event.isPrimary) run.finish('cancel')
      window.clearTimeout(longPress.current)
      return
    }
    const point = canvas.pointOf(event)
    const touch = event.pointerType === 'touch'
    const hit = hitAt(canvas, point, touch)
    run.begin(
      beginGesture(canvas, hit, { point, adds: event.shiftKey || event.ctrlKey || event.metaKey, touch }),
      point,
    )
    event.currentTarget.setPointerCapture(event.pointerId)
    if (touch) {
      longPress.current = window.setTimeout(() => {
        run.finish('cancel')
        openMenu(canvas, point)
      }, LONG_PRESS_MS)
    }
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const point = canvas.pointOf(event)
    const element = event.currentTarget
    if (run.active) {
      run.move(point)
      if (run.cursor) {
        window.clearTimeout(longPress.current)
        setCursor(element, run.cursor)
      }
      return
    }
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const hit = ownsPointer(event.target) ? OUTSIDE : hitAt(canvas, point, false)
    if (!sameHit(hit, canvas.hover.get())) canvas.hover.set(hit)
    setCursor(element, spaceHeld() ? 'grab' : cursorOver(canvas, hit))
  }

  const stop = (how: 'end' | 'cancel') => (event: PointerEvent<HTMLElement>) => {
    window.clearTimeout(longPress.current)
    if (!event.isPrimary || !run.active) return
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
        // The mouse events that follow a long press must not take the focus from the menu it opened.
        if (canvas.menu.get()) return
        canvas.focus()
        canvas.byKeyboard.set(false)
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        if (ownsPointer(event.target) || canvas.session.getState().tool !== 'select') return
        const target = stepOfFlight(canvas) ?? selectedBy(hitAt(canvas, canvas.pointOf(event), false))
        if (target) editInPlace(canvas, target)
      },
      onContextMenu: (event: MouseEvent<HTMLElement>) => {
        if (ownsPointer(event.target)) return
        event.preventDefault()
        // Some browsers send this event for a long press too.
        if (!canvas.menu.get()) openMenu(canvas, canvas.pointOf(event))
      },
    },
  }
}
