import { type RefObject, useEffect } from 'react'
import { OWN_POINTER } from './usePointer'

/**
 * Hands wheel turns and pan presses on the sticky headers to React Flow, whose listeners sit on the sheet beneath them, and
 * keeps touches from it: they have gestures of their own (TouchInput.ts), which would be answered twice.
 */
export function useForwardedEvents(root: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = root.current
    const sheet = element?.querySelector('.react-flow__renderer')
    if (!element || !sheet) return
    const isOutside = ({ target }: Event) =>
      target instanceof Element && !sheet.contains(target) && !target.closest(`[${OWN_POINTER}]`)
    const onWheel = (event: WheelEvent) => {
      if (!isOutside(event)) return
      event.preventDefault()
      sheet.dispatchEvent(new WheelEvent('wheel', event))
    }
    const onMouseDown = (event: MouseEvent) => {
      if (isOutside(event)) sheet.dispatchEvent(new MouseEvent('mousedown', event))
    }
    const onTouchStart = (event: TouchEvent) => {
      if (event.target instanceof Element && !event.target.closest(`[${OWN_POINTER}]`)) event.stopPropagation()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('touchstart', onTouchStart, { capture: true, passive: true })
    element.addEventListener('mousedown', onMouseDown)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('touchstart', onTouchStart, { capture: true })
      element.removeEventListener('mousedown', onMouseDown)
    }
  }, [root])
}
