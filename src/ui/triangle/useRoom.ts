import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Room {
  readonly widthPx: number
  readonly heightPx: number
}

/** The room inside an element in whole pixels, kept up with; null until it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = () => {
      const next = { widthPx: watched.clientWidth, heightPx: watched.clientHeight }
      setRoom((old) => (old?.widthPx === next.widthPx && old.heightPx === next.heightPx ? old : next))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    measure()
    return () => observer.disconnect()
  }, [element])
  return room
}
