import type { Blueprint, NotationProfile } from '../model/blueprint'
import { own } from '../model/own'
import type { Grid } from './grid'
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
  const sameColumns = a.columns.every(({ phase }, index) => b.columns[index]?.phase === phase)
  return (
    sameLanes &&
    sameColumns &&
    a.cards.every((card, index) => {
      const other = b.cards[index]
      return (
        other !== undefined &&
        card.step.id === other.step.id &&
        card.row === other.row &&
        card.first === other.first &&
        card.last === other.last &&
        card.lane === other.lane &&
        card.step.kind === other.step.kind
      )
    })
  )
}

/** Whether the same links lead from and to the same steps. */
function sameLinks(a: Blueprint['links'], b: Blueprint['links']): boolean {
  if (a === b) return true
  const ids = Object.keys(a) as (keyof typeof a)[]
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => {
      const [link, other] = [own(a, id), own(b, id)]
      return link === other || (link?.from === other?.from && link?.to === other?.to && link?.kind === other?.kind)
    })
  )
}

/** What is remembered of a layout: the courses, and all that they depend on. */
interface Planned {
  readonly blueprint: Blueprint
  readonly profile: NotationProfile
  readonly grid: Grid
  readonly plans: readonly RoutePlan[]
}

/**
 * The courses of all links: those of the draft before, if nothing that courses depend on has changed. Courses depend on
 * the grid and on who is linked to whom, not on sizes [S18].
 */
export function plansAfter(previous: Planned, blueprint: Blueprint, grid: Grid, bands: Bands): readonly RoutePlan[] {
  const isSame =
    previous.profile === blueprint.profile &&
    sameGrid(previous.grid, grid) &&
    sameLinks(previous.blueprint.links, blueprint.links)
  if (!isSame) return planRoutes(blueprint, grid, bands)
  if (previous.blueprint.links === blueprint.links) return previous.plans
  return previous.plans.flatMap((plan) => {
    const link = own(blueprint.links, plan.link.id)
    return link ? { ...plan, link } : []
  })
}
