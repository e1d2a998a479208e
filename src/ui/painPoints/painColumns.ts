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

/** What columns make do with where there is less room: votes without their dots, titles and places of more lines. */
const COMPACT: Readonly<Partial<Record<PainColumn, number>>> = {
  number: 64,
  title: 176,
  words: 180,
  where: 128,
  marks: 48,
  votes: 48,
  impact: 56,
  effort: 50,
  owner: 78,
  status: 80,
  cause: 140,
}

const WORKSHOP_SCALE = 1.25

interface ColumnRoom {
  readonly density: Density
  /** What is there; 0 until it is known. */
  readonly widthPx: number
}

export interface ColumnWidths {
  readonly widths: readonly number[]
  /** Too little room for all that cells can show. */
  readonly compact: boolean
}

/** Widths of columns in pixels, smaller ones where the full ones have no room. What these have no room for scrolls sideways. */
export function painColumnWidths(columns: readonly PainColumn[], { density, widthPx }: ColumnRoom): ColumnWidths {
  const scale = density === 'workshop' ? WORKSHOP_SCALE : 1
  const set = (pixels: Readonly<Partial<Record<PainColumn, number>>>) =>
    columns.map((column) => Math.round((pixels[column] ?? WIDTHS[column]) * scale))
  const full = set(WIDTHS)
  const compact = widthPx > 0 && full.reduce((sum, width) => sum + width, 0) > widthPx
  return { widths: compact ? set(COMPACT) : full, compact }
}

/** The height of every row, in pixels; a closed card in a narrow window has two lines of cells. */
export const painRowPx = (density: Density, narrow: boolean): number =>
  narrow ? 112 : density === 'workshop' ? 92 : 70
export const groupRowPx = (density: Density): number => (density === 'workshop' ? 44 : 34)
