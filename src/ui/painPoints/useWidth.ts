import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element's content in whole pixels, kept up with; null until it is measured, which is before the first paint. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(watched)
    setWidth(Math.floor(watched.clientWidth))
    return () => observer.disconnect()
  }, [element])
  return width
}
