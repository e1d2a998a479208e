import type { Density } from '../../editor/session'
import type { PainColumn } from './painField'

/** Widths in pixels at desk density; the title takes what is left, and never less than its own. */
const WIDTHS: Readonly<Record<PainColumn, number>> = {
  number: 68,
  title: 250,
  words: 230,
  where: 162,
  marks: 50,
  votes: 116,
  impact: 56,
  effort: 54,
  owner: 90,
  status: 88,
  cause: 180,
  element: 104,
  relation: 150,
  dimension: 128,
  gap: 180,
  howMightWe: 220,
  improvement: 200,
}

const WORKSHOP_SCALE = 1.25
/** A phone shows the title beside the number; the rest is a swipe away. */
const NARROW_TITLE_PX = 210

export function painColumnPx(column: PainColumn, density: Density, narrow: boolean): number {
  const width = narrow && column === 'title' ? NARROW_TITLE_PX : WIDTHS[column]
  return density === 'workshop' ? Math.round(width * WORKSHOP_SCALE) : width
}

export const painRowPx = (density: Density): number => (density === 'workshop' ? 92 : 70)
export const groupRowPx = (density: Density): number => (density === 'workshop' ? 44 : 34)
