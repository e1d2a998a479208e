import { type RefObject, useEffect } from 'react'
import { OWN_POINTER } from './usePointer'

/**
 * Hands wheel turns and pan presses on the sticky headers to React Flow, whose listeners sit on the sheet beneath them.
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
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('mousedown', onMouseDown)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('mousedown', onMouseDown)
    }
  }, [root])
}
