import type { Blueprint, NotationProfile } from '../model/blueprint'
import type { LaneId } from '../model/id'
import type { DiagramLanguage } from '../model/project'
import { type BadgeBlock, badgeBlock, marksOf, NO_BADGES, sameBlock } from './badges'
import { type CardContent, cardContent, neededWidth, type Setting } from './cardContent'
import { familyOf } from './family'
import type { Grid } from './grid'
import { gridAfter } from './gridAfter'
import { type HeaderText, headerText } from './header'
import { keptCards } from './keptCards'
import type { LayoutOptions } from './layoutOptions'
import { DESK, type Metrics } from './metrics'
import { type PainMarks, painMarks } from './painPoints'
import { type BandText, bandText } from './phaseBand'
import { phaseSummaries } from './phaseSummaries'
import { plansAfter } from './plansAfter'
import { type RouteLabelText, routeLabelText } from './routeLabel'
import { type Bands, buildBands } from './routing/bands'
import { keptPlans, type RoutePlan } from './routing/plan'

/**
 * Everything that is known before anything has a place: what stands where in the grid, all words, all courses.
 *
 * A draft that follows another one takes over from it what has not changed, as the same objects.
 */
export interface Draft {
  readonly blueprint: Blueprint
  readonly hiddenLanes: ReadonlySet<LaneId>
  readonly language: DiagramLanguage
  readonly metrics: Metrics
  readonly profile: NotationProfile
  readonly grid: Grid
  readonly marks: PainMarks
  /** Index of each card in the draft before, if it shows the same step in the same lane and column; else -1. */
  readonly keptCards: Int32Array
  /** Width that each card needs; 0 for those that span columns. */
  readonly neededWidths: Float64Array
  /** Least width of each column. */
  readonly columnWidths: Float64Array
  /** Width that each card is set in, its content and its badges, by its index in the grid. */
  readonly setWidths: Float64Array
  readonly contents: readonly CardContent[]
  readonly badges: readonly BadgeBlock[]
  readonly headers: readonly HeaderText[]
  readonly band: BandText
  readonly bands: Bands
  /** Course and label of each route. */
  readonly plans: readonly RoutePlan[]
  readonly labels: readonly (RouteLabelText | null)[]
  /** Index of each route in the draft before, if its link is the same; else -1. */
  readonly keptPlans: Int32Array
}

/** Prepares a blueprint for placing: stages 1 and 2 of layout. */
export function draftOf(
  blueprint: Blueprint,
  { language, metrics = DESK, hiddenLanes = new Set(), whole = blueprint }: LayoutOptions,
  previous: Draft | null = null,
): Draft {
  const { profile } = blueprint
  const grid = gridAfter(previous, blueprint, hiddenLanes)
  const bands =
    previous?.profile === profile && previous.grid.occupant === grid.occupant
      ? previous.bands
      : buildBands(grid, profile)
  const marks = previous?.blueprint.painPoints === blueprint.painPoints ? previous.marks : painMarks(blueprint)
  const cards = cardsOf(grid, marks, { metrics, language }, previous)
  const plans = plansAfter(previous, blueprint, grid, bands)
  const kept = keptPlans(previous?.plans ?? [], plans)
  return {
    blueprint,
    hiddenLanes,
    language,
    metrics,
    profile,
    grid,
    marks,
    ...cards,
    headers: grid.lanes.map(({ lane }) => headerText(lane, marks.lane.get(lane.id) ?? [], metrics)),
    band: bandText(grid, cards.columnWidths, phaseSummaries(whole, grid.phases, language), marks, metrics),
    bands,
    plans,
    labels: plans.map(({ link }, index) => {
      const label = previous?.labels[kept[index] ?? -1]
      return label === undefined ? routeLabelText(link, metrics, language) : label
    }),
    keptPlans: kept,
  }
}

/** What the cards show, and how wide that makes the columns. */
function cardsOf(
  grid: Grid,
  marks: PainMarks,
  setting: Setting,
  previous: Draft | null,
): Pick<Draft, 'keptCards' | 'neededWidths' | 'columnWidths' | 'setWidths' | 'contents' | 'badges'> {
  const kept = keptCards(previous?.grid ?? null, grid)
  const neededWidths = neededWidthsOf(grid, kept, setting, previous)
  const columnWidths = widthsOf(grid, neededWidths, setting.metrics)
  const setWidths = Float64Array.from(grid.cards, ({ first, last }) => {
    // A card that spans columns is set in the least width they can have together.
    let width = (last - first) * setting.metrics.gutter
    for (let column = first; column <= last; column++) width += columnWidths[column] ?? 0
    return width
  })
  const contents = grid.cards.map((card, index) => {
    const at = kept[index] ?? -1
    const width = setWidths[index] ?? 0
    const known = previous?.setWidths[at] === width ? previous.contents[at] : undefined
    return known ?? cardContent(card.step, familyAt(grid, card.lane) ?? 'support', width, setting)
  })
  const badges = grid.cards.map(({ step, last }, index) => {
    const own = marksOf(step, marks.step.get(step.id) ?? [])
    if (own.length === 0) return NO_BADGES
    const block = badgeBlock(own, columnWidths[last] ?? setting.metrics.cardWidth)
    const known = previous?.badges[kept[index] ?? -1]
    return known && sameBlock(known, block) ? known : block
  })
  return { keptCards: kept, neededWidths, columnWidths, setWidths, contents, badges }
}

const familyAt = ({ lanes }: Grid, lane: number) => familyOf(lanes[lane]?.lane.role ?? 'notes')

function neededWidthsOf(grid: Grid, kept: Int32Array, setting: Setting, previous: Draft | null): Float64Array {
  return Float64Array.from(grid.cards, ({ step, lane, first, last }, index) => {
    const family = familyAt(grid, lane)
    if (first !== last || !family) return 0
    // 0 is a card that spanned columns.
    return previous?.neededWidths[kept[index] ?? -1] || neededWidth(step, family, setting)
  })
}

/** A column is as wide as its widest card of one column needs [S3]. */
function widthsOf({ columns, cards }: Grid, neededWidths: Float64Array, { cardWidth }: Metrics): Float64Array {
  const widths = new Float64Array(columns.length).fill(cardWidth)
  for (let index = 0; index < cards.length; index++) {
    const first = cards[index]?.first ?? 0
    widths[first] = Math.max(widths[first] ?? 0, neededWidths[index] ?? 0)
  }
  return widths
}
