import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import type { Element } from '../../model/painPoint'
import { ELEMENTS } from '../../model/weights/setWeight'
import { type AttributeColumn, attributeColumn } from './attributeColumn'
import { columnWidths } from './columnWidths'
import { type WeightBar, weightBar } from './weightBar'

/** The least width of a column, and of the whole sheet. */
const COLUMN_PX = 132
const SHEET_LEAST_PX = 4 * COLUMN_PX

export const BAR_PX = 38
/** Between neighbouring columns. */
const GAP_PX = 3
/** Room for the strokes from the bar to columns that are wider than their weights. */
export const STROKES_PX = 12
export const HEAD_PX = 46
const TOP_PX = 14
const ADD_PX = 36
const SEEN_LEAST_PX = 150
/** Below the line of visibility: its name, then the attributes. */
const UNSEEN_TOP_PX = 38
const UNSEEN_LEAST_PX = 120

export interface SheetColumn {
  readonly element: Element
  readonly x: number
  /** Without the gap to the next one. */
  readonly width: number
  readonly seen: AttributeColumn
  readonly unseen: AttributeColumn
}

/** Where everything of the sheet of the four elements stands. */
export interface SheetLayout {
  readonly widthPx: number
  readonly bar: WeightBar
  readonly columns: readonly SheetColumn[]
  /** Some columns are wider than their weights: strokes lead from the bar to them. */
  readonly isBent: boolean
  readonly headY: number
  readonly seenY: number
  /** The line of visibility. */
  readonly unseenY: number
  readonly bottomY: number
}

/** Lays out the sheet; narrower than four columns it does not get. */
export function sheetLayout(elements: Elements, wantedPx: number): SheetLayout {
  const widthPx = Math.max(wantedPx, SHEET_LEAST_PX)
  const box = { x: 0, y: 0, width: widthPx, height: BAR_PX }
  const bar = weightBar(elements.weights, box, { fill: 'cu', text: 'on-cu', sizePx: 20, gapPx: GAP_PX })
  const widths = columnWidths(elements.weights, widthPx, COLUMN_PX)
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const isBent = starts.some((x, index) => Math.abs(x + (widths[index] ?? 0) - (bar.ends[index] ?? 0)) > 1)
  const headY = BAR_PX + (isBent ? STROKES_PX : 0)
  const seenY = headY + HEAD_PX
  const all = inOrder(elements.attributes)
  const set = (index: number, visible: boolean, y: number): AttributeColumn => {
    const both = all.filter((attribute) => attribute.element === ELEMENTS[index])
    const own = both.filter((attribute) => attribute.visible === visible)
    // Both sides of the line have as many columns, so that these run through.
    const most = Math.max(own.length, both.length - own.length)
    const place = { x: starts[index] ?? 0, y, width: widths[index] ?? 0, most }
    return attributeColumn(own, elementScale(elements), place)
  }
  const seen = widths.map((_, index) => set(index, true, seenY + TOP_PX))
  const unseenY = seenY + Math.max(SEEN_LEAST_PX, TOP_PX + tallest(seen) + 14 + ADD_PX)
  const unseen = widths.map((_, index) => set(index, false, unseenY + UNSEEN_TOP_PX))
  const bottomY = unseenY + Math.max(UNSEEN_LEAST_PX, UNSEEN_TOP_PX + tallest(unseen) + 14 + ADD_PX)
  const columns = ELEMENTS.map((element, index) => ({
    element,
    x: starts[index] ?? 0,
    width: (widths[index] ?? 0) - (index === ELEMENTS.length - 1 ? 0 : GAP_PX),
    seen: seen[index] as AttributeColumn,
    unseen: unseen[index] as AttributeColumn,
  }))
  return { widthPx, bar, columns, isBent, headY, seenY, unseenY, bottomY }
}

const tallest = (columns: readonly AttributeColumn[]): number => Math.max(...columns.map(({ heightPx }) => heightPx))
