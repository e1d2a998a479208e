import { type BadgeBlock, badgeBlock, marksOf, NO_BADGES, sameBlock } from './badges'
import { type CardContent, cardContent, neededWidth, type Setting } from './cardContent'
import { familyOf } from './family'
import type { Grid } from './grid'
import { keptCards } from './keptCards'
import type { PainMark, PainMarks } from './painPoints'

/** What the cards of a grid show, and how wide that makes the columns; by the index of the card, or of the column. */
export interface DraftCards {
  readonly grid: Grid
  /** Index of each card in the draft before, if it shows the same step in the same lane and column; else -1. */
  readonly keptCards: Int32Array
  /** Width that each card needs; 0 for those that span columns. */
  readonly neededWidths: Float64Array
  /** Least width of each column. */
  readonly columnWidths: Float64Array
  /** Width that each card is set in. */
  readonly setWidths: Float64Array
  readonly contents: readonly CardContent[]
  readonly badges: readonly BadgeBlock[]
}

/** Sets the content of all cards. What a card of the draft before showed in the same width stays the same object. */
export function draftCards(grid: Grid, marks: PainMarks, setting: Setting, previous: DraftCards | null): DraftCards {
  const kept = keptCards(previous?.grid ?? null, grid)
  const neededWidths = neededWidthsOf(grid, kept, setting, previous)
  const columnWidths = widthsOf(grid, neededWidths, setting)
  const setWidths = setWidthsOf(grid, columnWidths, setting)
  const contents = grid.cards.map((card, index) => {
    const at = kept[index] ?? -1
    const width = setWidths[index] ?? 0
    const known = at >= 0 && previous?.setWidths[at] === width ? previous.contents[at] : undefined
    return known ?? cardContent(card.step, familyAt(grid, card.lane) ?? 'support', width, setting)
  })
  const badges = grid.cards.map(({ step, last }, index) => {
    const own = marksOf(step, marks.step.get(step.id) ?? NO_PAINS)
    if (own.length === 0) return NO_BADGES
    const block = badgeBlock(own, columnWidths[last] ?? setting.metrics.cardWidth)
    const at = kept[index] ?? -1
    const known = at >= 0 ? previous?.badges[at] : undefined
    return known && sameBlock(known, block) ? known : block
  })
  return { grid, keptCards: kept, neededWidths, columnWidths, setWidths, contents, badges }
}

const NO_PAINS: readonly PainMark[] = []

const familyAt = ({ lanes }: Grid, lane: number) => familyOf(lanes[lane]?.lane.role ?? 'notes')

function neededWidthsOf(grid: Grid, kept: Int32Array, setting: Setting, previous: DraftCards | null): Float64Array {
  const widths = new Float64Array(grid.cards.length)
  for (const [index, { step, lane, first, last }] of grid.cards.entries()) {
    if (first !== last) continue
    const at = kept[index] ?? -1
    const known = previous && at >= 0 ? (previous.neededWidths[at] ?? 0) : 0
    // Nothing is known of a card that spanned columns.
    if (known > 0) {
      widths[index] = known
      continue
    }
    const family = familyAt(grid, lane)
    if (family) widths[index] = neededWidth(step, family, setting)
  }
  return widths
}

/** A column is as wide as its widest card of one column needs [S3]. */
function widthsOf({ columns, cards }: Grid, neededWidths: Float64Array, { metrics }: Setting): Float64Array {
  const widths = new Float64Array(columns.length).fill(metrics.cardWidth)
  for (const [index, { first }] of cards.entries()) {
    widths[first] = Math.max(widths[first] ?? 0, neededWidths[index] ?? 0)
  }
  return widths
}

/** A card that spans columns is set in the least width they can have together. */
function setWidthsOf({ cards }: Grid, columnWidths: Float64Array, { metrics }: Setting): Float64Array {
  const widths = new Float64Array(cards.length)
  for (const [index, { first, last }] of cards.entries()) {
    let width = (last - first) * metrics.gutter
    for (let column = first; column <= last; column++) width += columnWidths[column] ?? 0
    widths[index] = width
  }
  return widths
}
