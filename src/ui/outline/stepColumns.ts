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

/** The width of a column, in pixels. */
export const columnWidthPx = (column: ColumnKey, density: Density): number =>
  Math.round(density === 'workshop' ? WIDTHS_PX[column] * WORKSHOP : WIDTHS_PX[column])

/** The height of every row, in pixels: two lines of text, and a target for a finger; a closed card in a narrow window has two. */
export const rowHeightPx = (density: Density, narrow: boolean): number =>
  narrow ? 88 : density === 'workshop' ? 62 : 44
