import { type BadgeBlock, badgeBlock, marksOf, NO_BADGES, sameBlock } from './badges'
import { type CardContent, cardContent, neededWidth, type Setting } from './cardContent'
import { familyOf } from './family'
import type { Grid, GridCard } from './grid'
import { keptCards } from './keptCards'
import { keptList } from './keptList'
import type { PainMark, PainMarks } from './painPoints'

/** What the cards of a grid show, and how wide that makes the columns; by the index of the card, or of the column. */
export interface DraftCards {
  readonly grid: Grid
  readonly marks: PainMarks
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
  const widths = widthsOf(grid, neededWidths, setting)
  const columnWidths = previous && sameNumbers(previous.columnWidths, widths) ? previous.columnWidths : widths
  const setWidths = setWidthsOf(grid, columnWidths, setting)
  const contents: CardContent[] = []
  const badges: BadgeBlock[] = []
  const before = previous && { ...previous, marks: previous.marks.step }
  for (let index = 0; index < grid.cards.length; index++) {
    const card = grid.cards[index] as GridCard
    const at = kept[index] ?? -1
    const width = setWidths[index] ?? 0
    const known = at >= 0 && before?.setWidths[at] === width ? before.contents[at] : undefined
    contents.push(known ?? cardContent(card.step, familyAt(grid, card.lane) ?? 'support', width, setting))
    badges.push(badgesOf(card, at, columnWidths, marks.step, before))
  }
  return {
    grid,
    marks,
    keptCards: kept,
    neededWidths,
    columnWidths,
    setWidths,
    contents: keptList(previous?.contents, contents),
    badges: keptList(previous?.badges, badges),
  }
}

const sameNumbers = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

interface Badged extends Pick<DraftCards, 'grid' | 'columnWidths' | 'badges'> {
  readonly marks: PainMarks['step']
}

function badgesOf(
  { step, last }: GridCard,
  at: number,
  columnWidths: Float64Array,
  marks: PainMarks['step'],
  before: Badged | null,
): BadgeBlock {
  const known = before && at >= 0 ? before.badges[at] : undefined
  // Beside the marks, only the width of the last column matters.
  const isSame = known && before?.marks === marks && (known === NO_BADGES || isAsWide(before, at, columnWidths[last]))
  if (isSame) return known
  const own = marksOf(step, marks.get(step.id) ?? NO_PAINS)
  const block = badgeBlock(own, columnWidths[last] ?? 0)
  return known && sameBlock(known, block) ? known : block
}

const isAsWide = ({ grid, columnWidths }: Badged, at: number, width: number | undefined): boolean =>
  columnWidths[grid.cards[at]?.last ?? -1] === width

const NO_PAINS: readonly PainMark[] = []

const familyAt = ({ lanes }: Grid, lane: number) => familyOf(lanes[lane]?.lane.role ?? 'notes')

function neededWidthsOf(grid: Grid, kept: Int32Array, setting: Setting, previous: DraftCards | null): Float64Array {
  const widths = new Float64Array(grid.cards.length)
  for (let index = 0; index < widths.length; index++) {
    const { step, lane, first, last } = grid.cards[index] as GridCard
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
  for (let index = 0; index < cards.length; index++) {
    const first = cards[index]?.first ?? 0
    const needed = neededWidths[index] ?? 0
    if (needed > (widths[first] ?? 0)) widths[first] = needed
  }
  return widths
}

/** A card that spans columns is set in the least width they can have together. */
function setWidthsOf({ cards }: Grid, columnWidths: Float64Array, { metrics }: Setting): Float64Array {
  const widths = new Float64Array(cards.length)
  for (let index = 0; index < cards.length; index++) {
    const { first, last } = cards[index] as GridCard
    let width = (last - first) * metrics.gutter
    for (let column = first; column <= last; column++) width += columnWidths[column] ?? 0
    widths[index] = width
  }
  return widths
}
