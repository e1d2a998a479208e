import { type ElementScale, elementScale } from '../../model/elementScale'
import type { Attribute, Elements } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import type { Element } from '../../model/painPoint'
import { ELEMENTS } from '../../model/weights/setWeight'
import { type AttributeColumn, attributeColumn } from './attributeColumn'
import { columnWidths } from './columnWidths'
import { type WeightBar, weightBar } from './weightBar'

/** The least width of a column. Narrower than four of them, the elements stand one below the other. */
const COLUMN_PX = 132
const STACKED_BELOW_PX = 4 * COLUMN_PX
/** Between elements that stand one below the other. */
const BETWEEN_PX = 14

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
/** Stacked, an empty side is as high as what adds to it. */
const STACKED_LEAST_PX = 56

export interface SheetColumn {
  readonly element: Element
  readonly x: number
  /** Without the gap to the next one. */
  readonly width: number
  readonly headY: number
  readonly seenY: number
  /** The line of visibility. */
  readonly unseenY: number
  readonly bottomY: number
  readonly seen: AttributeColumn
  readonly unseen: AttributeColumn
}

/** Where everything of the sheet of the four elements stands. */
export interface SheetLayout {
  readonly widthPx: number
  readonly bar: WeightBar
  /** Side by side, or one below the other where the sheet is narrow. */
  readonly columns: readonly SheetColumn[]
  readonly isStacked: boolean
  /** Some columns are wider than their weights: strokes lead from the bar to them. */
  readonly isBent: boolean
  readonly bottomY: number
}

interface Sides {
  readonly seen: readonly Attribute[]
  readonly unseen: readonly Attribute[]
}

/** Places elements beside each other, from the height of their names on; they share the line of visibility and the foot. */
function placeBeside(
  sides: readonly Sides[],
  places: readonly { readonly x: number; readonly width: number }[],
  headY: number,
  {
    scale,
    leastPx,
  }: { readonly scale: ElementScale; readonly leastPx: { readonly seen: number; readonly unseen: number } },
): Pick<SheetColumn, 'headY' | 'seenY' | 'unseenY' | 'bottomY' | 'seen' | 'unseen'>[] {
  const seenY = headY + HEAD_PX
  const set = (side: keyof Sides, y: number): AttributeColumn[] =>
    sides.map((both, index) => {
      // Both sides of the line have as many columns, so that these run through.
      const most = Math.max(both.seen.length, both.unseen.length)
      return attributeColumn(both[side], scale, { ...(places[index] ?? { x: 0, width: 0 }), y, most })
    })
  const seen = set('seen', seenY + TOP_PX)
  const unseenY = seenY + Math.max(leastPx.seen, TOP_PX + tallest(seen) + 14 + ADD_PX)
  const unseen = set('unseen', unseenY + UNSEEN_TOP_PX)
  const bottomY = unseenY + Math.max(leastPx.unseen, UNSEEN_TOP_PX + tallest(unseen) + 14 + ADD_PX)
  return sides.map((_, index) => ({
    ...{ headY, seenY, unseenY, bottomY },
    seen: seen[index] as AttributeColumn,
    unseen: unseen[index] as AttributeColumn,
  }))
}

/** Lays out the sheet. */
export function sheetLayout(elements: Elements, widthPx: number): SheetLayout {
  const box = { x: 0, y: 0, width: widthPx, height: BAR_PX }
  const bar = weightBar(elements.weights, box, { fill: 'cu', text: 'on-cu', sizePx: 20, gapPx: GAP_PX })
  const scale = elementScale(elements)
  const all = inOrder(elements.attributes)
  const sides = ELEMENTS.map((element): Sides => {
    const own = all.filter((attribute) => attribute.element === element)
    return { seen: own.filter(({ visible }) => visible), unseen: own.filter(({ visible }) => !visible) }
  })
  const isStacked = widthPx < STACKED_BELOW_PX
  if (isStacked) {
    const leastPx = { seen: STACKED_LEAST_PX, unseen: UNSEEN_TOP_PX + ADD_PX }
    let y = BAR_PX + BETWEEN_PX / 2
    const columns = ELEMENTS.flatMap((element, index): SheetColumn[] => {
      const own = sides[index]
      const [placed] = own ? placeBeside([own], [{ x: 0, width: widthPx }], y, { scale, leastPx }) : []
      if (!placed) return []
      y = placed.bottomY + BETWEEN_PX
      return [{ element, x: 0, width: widthPx, ...placed }]
    })
    return { widthPx, bar, columns, isStacked, isBent: false, bottomY: y - BETWEEN_PX }
  }
  const widths = columnWidths(elements.weights, widthPx, COLUMN_PX)
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const isBent = starts.some((x, index) => Math.abs(x + (widths[index] ?? 0) - (bar.ends[index] ?? 0)) > 1)
  const places = widths.map((width, index) => ({ x: starts[index] ?? 0, width }))
  const headY = BAR_PX + (isBent ? STROKES_PX : 0)
  const leastPx = { seen: SEEN_LEAST_PX, unseen: UNSEEN_LEAST_PX }
  const columns = placeBeside(sides, places, headY, { scale, leastPx }).map((placed, index) => ({
    element: ELEMENTS[index] as Element,
    x: starts[index] ?? 0,
    width: (widths[index] ?? 0) - (index === ELEMENTS.length - 1 ? 0 : GAP_PX),
    ...placed,
  }))
  return { widthPx, bar, columns, isStacked, isBent, bottomY: columns[0]?.bottomY ?? headY }
}

const tallest = (columns: readonly AttributeColumn[]): number => Math.max(...columns.map(({ heightPx }) => heightPx))
