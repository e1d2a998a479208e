import { type RefObject, useLayoutEffect, useState } from 'react'

/** A stretch along a scroller, in units of its rule. */
export interface ScrollWindow {
  readonly from: number
  /** Past the last one. */
  readonly to: number
}

/** How a scroller is measured out. All but the first are in units. */
export interface WindowRule {
  /** Pixels of one unit: the height of a row, or one. */
  readonly unitPx: number
  /** What is kept ready above and below what is seen, so that scrolling meets no gaps. */
  readonly overscan: number
  /** The window moves in strides, so that most scrolling renders nothing. */
  readonly stride: number
  /** Where the window ends until the scroller is measured. */
  readonly atFirst: number
}

/** What of a scroller is in view, with some to spare. Marks it where it is scrolled sideways. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>, rule: WindowRule): ScrollWindow {
  const { unitPx, overscan, stride, atFirst } = rule
  const [shown, setShown] = useState<ScrollWindow>({ from: 0, to: atFirst })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      element.toggleAttribute('data-scrolled', element.scrollLeft > 0)
      const first = Math.floor(element.scrollTop / unitPx / stride) * stride
      const from = Math.max(0, first - overscan)
      const to = first + Math.ceil(element.clientHeight / unitPx) + stride + overscan
      setShown((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, unitPx, overscan, stride])
  return shown
}
