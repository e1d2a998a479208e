import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows kept ready above and below what is seen, so that scrolling meets no gaps. */
const OVERSCAN = 12
/** The window moves in strides, so that most scrolling renders nothing. */
const STRIDE = 6

interface RowWindow {
  readonly from: number
  /** Past the last row. */
  readonly to: number
}

/** The rows of equal height that are in view of a scroller, with some to spare. Marks it where it is scrolled sideways. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowPx: number): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ from: 0, to: 40 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      element.toggleAttribute('data-scrolled', element.scrollLeft > 0)
      const first = Math.floor(element.scrollTop / rowPx / STRIDE) * STRIDE
      const from = Math.max(0, first - OVERSCAN)
      const to = first + Math.ceil(element.clientHeight / rowPx) + STRIDE + OVERSCAN
      setRows((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, rowPx])
  return rows
}

/**
 * The rows to be rendered, with the gaps between them: the window, and one row that must stay although it is out of view,
 * since it has the focus.
 */
export function windowParts(
  { from, to }: RowWindow,
  count: number,
  kept: number,
): readonly ({ readonly row: number } | { readonly gap: number; readonly before: number })[] {
  const end = Math.min(count, to)
  const start = Math.min(from, end)
  const rows = Array.from({ length: end - start }, (_, index) => start + index)
  if (kept >= 0 && kept < count && (kept < start || kept >= end)) rows.push(kept)
  rows.sort((a, b) => a - b)
  const parts: ({ readonly row: number } | { readonly gap: number; readonly before: number })[] = []
  let next = 0
  for (const row of rows) {
    if (row > next) parts.push({ gap: row - next, before: row })
    parts.push({ row })
    next = row + 1
  }
  if (next < count) parts.push({ gap: count - next, before: count })
  return parts
}
