import { type KeyboardEvent, useMemo } from 'react'
import { CANVAS_ACTIONS } from '../actions/canvasActions'
import { walkFrom } from '../actions/walkActions'
import type { Canvas } from '../Canvas'
import { OUTSIDE } from '../gestures/hit'
import { OWN_POINTER } from '../gestures/usePointer'
import { keyCommand } from './keyCommand'
import { useClipboard } from './useClipboard'
import { useFocusRequest } from './useFocusRequest'

const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** The key handler of the canvas. `cancelGesture` calls a gesture off, and says whether there was one. */
export function useKeyboard(canvas: Canvas, cancelGesture: () => boolean) {
  useClipboard(canvas)
  useFocusRequest(canvas)
  return useMemo(
    () => (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || composing(event)) return
      if (event.target instanceof Element && event.target.closest(`[${OWN_POINTER}]`)) return
      if (event.key === 'Escape' && cancelGesture()) {
        event.preventDefault()
        return
      }
      const command = keyCommand(event, event.target instanceof HTMLTextAreaElement)
      if (!command) return
      event.preventDefault()
      event.stopPropagation()
      canvas.byKeyboard.set(true)
      canvas.hover.set(OUTSIDE)
      if (command.do === 'walk') walkFrom(canvas, command.direction, command.extends)
      else CANVAS_ACTIONS[command.action].run(canvas)
    },
    [canvas, cancelGesture],
  )
}
