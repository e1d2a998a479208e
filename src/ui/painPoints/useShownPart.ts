import { type RefObject, useLayoutEffect, useState } from 'react'

/** What is kept ready above and below what is seen, so that scrolling meets no gaps. */
const OVERSCAN_PX = 500
/** The part moves in strides, so that most scrolling renders nothing. */
const STRIDE_PX = 250

interface Part {
  readonly fromPx: number
  readonly toPx: number
}

/** The part of a scroller that is in view, with some to spare, in pixels from its top. */
export function useShownPart(scroller: RefObject<HTMLElement | null>): Part {
  const [part, setPart] = useState<Part>({ fromPx: 0, toPx: 1600 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      element.toggleAttribute('data-scrolled', element.scrollLeft > 0)
      const top = Math.floor(element.scrollTop / STRIDE_PX) * STRIDE_PX
      const fromPx = Math.max(0, top - OVERSCAN_PX)
      const toPx = top + element.clientHeight + STRIDE_PX + OVERSCAN_PX
      setPart((before) => (before.fromPx === fromPx && before.toPx === toPx ? before : { fromPx, toPx }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller])
  return part
}
