import type { Blueprint, NotationProfile } from '../model/blueprint'
import type { DiagramLanguage } from '../model/project'
import { type BadgeBlock, badgeBlock, marksOf, NO_BADGES } from './badges'
import { type CardContent, cardContent, neededWidth, type Setting } from './cardContent'
import { familyOf } from './family'
import { buildGrid, type Grid } from './grid'
import { type HeaderText, headerText } from './header'
import type { LayoutOptions } from './layoutOptions'
import { DESK, type Metrics } from './metrics'
import { type PainMarks, painMarks } from './painPoints'
import { type BandText, bandText } from './phaseBand'
import { phaseSummaries } from './phaseSummaries'
import { plansAfter } from './plansAfter'
import { type RouteLabelText, routeLabelText } from './routeLabel'
import { type Bands, buildBands } from './routing/bands'
import type { RoutePlan } from './routing/plan'
import { planRoutes } from './routing/planRoutes'
import { type Segment, segmentsOf } from './routing/segments'
import { rowWidth } from './sceneRoute'

/** Everything that is known before anything has a place: what stands where in the grid, all words, all courses. */
export interface Draft {
  readonly blueprint: Blueprint
  readonly language: DiagramLanguage
  readonly metrics: Metrics
  readonly profile: NotationProfile
  readonly grid: Grid
  readonly marks: PainMarks
  /** Least width of each column. */
  readonly columnWidths: readonly number[]
  /** Content and badges of each card, by its index in the grid. */
  readonly contents: readonly CardContent[]
  readonly badges: readonly BadgeBlock[]
  readonly headers: readonly HeaderText[]
  readonly band: BandText
  readonly bands: Bands
  /** Course, pieces and label of each route. Placing rows and columns writes coordinates into the pieces. */
  readonly plans: readonly RoutePlan[]
  readonly routes: readonly (readonly Segment[])[]
  readonly labels: readonly (RouteLabelText | null)[]
}

/** Prepares a blueprint for placing: stages 1 and 2 of layout. */
export function draftOf(
  blueprint: Blueprint,
  { language, metrics = DESK, hiddenLanes = new Set() }: LayoutOptions,
  previous: Draft | null = null,
): Draft {
  const { profile } = blueprint
  const setting = { metrics, language }
  const grid = buildGrid(blueprint, hiddenLanes)
  const marks = painMarks(blueprint)
  const columnWidths = widthsOf(grid, setting)
  const bands = buildBands(grid, profile)
  const plans = previous ? plansAfter(previous, blueprint, grid, bands) : planRoutes(blueprint, grid, bands)
  const labels = plans.map(({ link }) => routeLabelText(link, metrics, language))
  return {
    blueprint,
    language,
    metrics,
    profile,
    grid,
    marks,
    columnWidths,
    contents: contentsOf(grid, columnWidths, setting),
    badges: grid.cards.map(({ step, last }) => {
      const own = marksOf(step, marks.step.get(step.id) ?? [])
      return own.length === 0 ? NO_BADGES : badgeBlock(own, columnWidths[last] ?? metrics.cardWidth)
    }),
    headers: grid.lanes.map(({ lane }) => headerText(lane, marks.lane.get(lane.id) ?? [], metrics)),
    band: bandText(grid, columnWidths, phaseSummaries(blueprint, grid.phases, language), marks, metrics),
    bands,
    plans,
    routes: piecesOf(plans, labels, grid, bands, marks),
    labels,
  }
}

/** The pieces of all routes; the first of each keeps room for label and badges. */
function piecesOf(
  plans: readonly RoutePlan[],
  labels: readonly (RouteLabelText | null)[],
  { cards }: Grid,
  bands: Bands,
  marks: PainMarks,
): Segment[][] {
  const routes = segmentsOf(plans, cards, bands)
  for (const [index, { link }] of plans.entries()) {
    const first = routes[index]?.[0]
    if (!first) continue
    first.labelWidth = labels[index]?.widthPx ?? 0
    first.badgeWidth = rowWidth(marks.link.get(link.id) ?? [])
  }
  return routes
}

/** A column is as wide as its widest card of one column needs [S3]. */
function widthsOf({ columns, cards, lanes }: Grid, setting: Setting): number[] {
  const widths = columns.map(() => setting.metrics.cardWidth)
  for (const { step, lane, first, last } of cards) {
    const family = familyOf(lanes[lane]?.lane.role ?? 'notes')
    if (first !== last || !family) continue
    widths[first] = Math.max(widths[first] ?? 0, neededWidth(step, family, setting))
  }
  return widths
}

/** The content of all cards. One that spans columns is set in the least width they can have together. */
function contentsOf({ cards, lanes }: Grid, columnWidths: readonly number[], setting: Setting): CardContent[] {
  return cards.map(({ step, lane, first, last }) => {
    const family = familyOf(lanes[lane]?.lane.role ?? 'notes') ?? 'support'
    const width = columnWidths
      .slice(first, last + 1)
      .reduce((sum, px) => sum + px, (last - first) * setting.metrics.gutter)
    return cardContent(step, family, width, setting)
  })
}
