import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element's content in whole pixels, kept up with; `first` until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
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
