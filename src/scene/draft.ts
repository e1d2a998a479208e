import type { Blueprint, NotationProfile } from '../model/blueprint'
import type { LaneId } from '../model/id'
import type { DiagramLanguage } from '../model/project'
import type { Setting } from './cardContent'
import { type DraftCards, draftCards } from './draftCards'
import { gridAfter } from './gridAfter'
import { type HeaderText, headerText } from './header'
import { keptList } from './keptList'
import type { LayoutOptions } from './layoutOptions'
import { DESK, type Metrics } from './metrics'
import { painMarks } from './painPoints'
import { type BandText, bandText } from './phaseBand'
import { phaseSummaries } from './phaseSummaries'
import { plansAfter } from './plansAfter'
import { type RouteLabelText, routeLabelText } from './routeLabel'
import { type Bands, buildBands } from './routing/bands'
import { keptPlans, type RoutePlan } from './routing/plan'
import { sameJourney } from './sameJourney'

/**
 * Everything that is known before anything has a place: what stands where in the grid, all words, all courses.
 *
 * A draft that follows another one takes over from it what has not changed, as the same objects.
 */
export interface Draft extends DraftCards {
  readonly blueprint: Blueprint
  readonly whole: Blueprint
  readonly hiddenLanes: ReadonlySet<LaneId>
  readonly language: DiagramLanguage
  readonly metrics: Metrics
  readonly profile: NotationProfile
  /** What each phase says about its time. */
  readonly summaries: readonly (string | null)[]
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
  const cards = draftCards(grid, marks, { metrics, language }, previous)
  const plans = plansAfter(previous, blueprint, grid, bands)
  const kept = keptPlans(previous?.plans ?? [], plans)
  const isSameJourney = previous?.blueprint.phases === blueprint.phases && sameJourney(previous.whole, whole)
  const summaries = isSameJourney ? previous.summaries : phaseSummaries(whole, grid.phases, language)
  return {
    ...cards,
    blueprint,
    whole,
    hiddenLanes,
    language,
    metrics,
    profile,
    summaries,
    headers: hasSameWords(previous, cards)
      ? previous.headers
      : grid.lanes.map(({ lane }) => headerText(lane, marks.lane.get(lane.id) ?? [], metrics)),
    band:
      hasSameWords(previous, cards) && previous.summaries === summaries
        ? previous.band
        : bandText(grid, cards.columnWidths, summaries, marks, metrics),
    bands,
    plans,
    labels: labelsOf(plans, kept, { metrics, language }, previous),
    keptPlans: kept,
  }
}

/** Whether lanes, phases and columns have the same names, marks and widths. */
const hasSameWords = (previous: Draft | null, { grid, marks, columnWidths }: DraftCards): previous is Draft =>
  previous !== null &&
  previous.grid.lanes === grid.lanes &&
  previous.grid.phases === grid.phases &&
  previous.grid.columns === grid.columns &&
  previous.marks === marks &&
  previous.columnWidths === columnWidths

function labelsOf(
  plans: readonly RoutePlan[],
  kept: Int32Array,
  { metrics, language }: Setting,
  previous: Draft | null,
): Draft['labels'] {
  if (previous?.plans === plans) return previous.labels
  const labels: (RouteLabelText | null)[] = []
  for (let index = 0; index < plans.length; index++) {
    const at = kept[index] ?? -1
    const label = at >= 0 ? previous?.labels[at] : undefined
    const { link } = plans[index] as RoutePlan
    labels.push(label === undefined ? routeLabelText(link, metrics, language) : label)
  }
  return keptList(previous?.labels, labels)
}
