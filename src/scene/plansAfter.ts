import type { Blueprint, NotationProfile } from '../model/blueprint'
import type { Link } from '../model/link'
import { changedRecords } from './changedRecords'
import type { Grid, GridCard } from './grid'
import type { Bands } from './routing/bands'
import type { RoutePlan } from './routing/plan'
import { planRoutes } from './routing/planRoutes'

/** Whether two grids have the same steps at the same places; titles, marks and times do not matter. */
function sameGrid(a: Grid, b: Grid): boolean {
  if (a.cards.length !== b.cards.length || a.columns.length !== b.columns.length || a.lanes.length !== b.lanes.length)
    return false
  const sameLanes = a.lanes.every(({ lane, firstRow, rowCount }, index) => {
    const other = b.lanes[index]
    return other?.lane.role === lane.role && other.firstRow === firstRow && other.rowCount === rowCount
  })
  const sameColumns =
    a.columns === b.columns || a.columns.every(({ phase }, index) => b.columns[index]?.phase === phase)
  return sameLanes && sameColumns && a.cards.every((card, index) => sameCard(card, b.cards[index]))
}

const sameCard = (a: GridCard, b: GridCard | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.step.id === b.step.id &&
    a.row === b.row &&
    a.first === b.first &&
    a.last === b.last &&
    a.lane === b.lane &&
    a.step.kind === b.step.kind)

/** What is remembered of a layout: the courses, and all that they depend on. */
interface Planned {
  readonly blueprint: Blueprint
  readonly profile: NotationProfile
  readonly grid: Grid
  readonly bands: Bands
  readonly plans: readonly RoutePlan[]
}

/**
 * The courses of all links: those of the draft before, wherever nothing that they depend on has changed. Courses depend on
 * the grid and on who is linked to whom, not on sizes [S18].
 */
export function plansAfter(
  previous: Planned | null,
  blueprint: Blueprint,
  grid: Grid,
  bands: Bands,
): readonly RoutePlan[] {
  if (previous?.profile !== blueprint.profile) return planRoutes(blueprint, grid, bands)
  if (!sameGrid(previous.grid, grid)) return planRoutes(blueprint, grid, bands, previous)
  const changed = changedRecords<Link>(previous.blueprint.links, blueprint.links)
  if (!changed?.every(([a, b]) => a.from === b.from && a.to === b.to))
    return planRoutes(blueprint, grid, bands, previous)
  if (changed.length === 0) return previous.plans
  const links = new Map(changed.map(([, link]) => [link.id, link]))
  return previous.plans.map((plan) => {
    const link = links.get(plan.link.id)
    return link ? { ...plan, link } : plan
  })
}
