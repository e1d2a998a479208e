import type { Density } from '../../editor/session'
import type { OutlineField } from './outlineField'

/** A column of the table of steps: the number that selects the row, or a field. */
export type ColumnKey = 'number' | OutlineField

/** Widths in pixels at desk density; the title takes what is left. */
const WIDTHS_PX: Readonly<Record<ColumnKey, number>> = {
  number: 56,
  title: 250,
  lane: 158,
  phase: 100,
  column: 76,
  roles: 142,
  channel: 108,
  typical: 84,
  maximum: 92,
  emotion: 140,
  marks: 118,
  pains: 76,
  note: 240,
}

/** Larger type needs wider columns. */
const WORKSHOP = 1.3

/** Narrow windows leave the sticky columns less room. */
const NARROW: Partial<Record<ColumnKey, number>> = { number: 44, title: 168 }

/** The width of a column, in pixels. */
export const columnWidthPx = (column: ColumnKey, density: Density, narrow: boolean): number => {
  const desk = narrow ? (NARROW[column] ?? WIDTHS_PX[column]) : WIDTHS_PX[column]
  return Math.round(density === 'workshop' && !narrow ? desk * WORKSHOP : desk)
}

/** The height of every row, in pixels: two lines of text, and a target for a finger. */
export const rowHeightPx = (density: Density): number => (density === 'workshop' ? 62 : 44)
