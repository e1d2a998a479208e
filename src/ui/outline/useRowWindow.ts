import type { RefObject } from 'react'
import { type ScrollWindow, useScrollWindow } from '../table/useScrollWindow'

/** In rows. */
const RULE = { overscan: 12, stride: 6, atFirst: 40 }

/** The rows of equal height that are in view of a scroller, with some to spare. */
export const useRowWindow = (scroller: RefObject<HTMLElement | null>, rowPx: number): ScrollWindow =>
  useScrollWindow(scroller, { unitPx: rowPx, ...RULE })

/**
 * The rows to be rendered, with the gaps between them: the window, and one row that must stay although it is out of view,
 * since it has the focus.
 */
export function windowParts(
  { from, to }: ScrollWindow,
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
