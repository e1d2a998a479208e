import type { Blueprint } from '../../model/blueprint'
import type { Link } from '../../model/link'
import { compareIds, type Grid, type GridCard } from '../grid'
import type { Bands } from './bands'
import { detourPlan } from './detourPlan'
import type { Course, RoutePlan } from './plan'
import { extentOf, type PlanMemory, type Planned, planMemory, type Wanted } from './planMemory'
import { createSearch, type Found } from './searchPlan'
import { straightPlan } from './straightPlan'
import { addTraffic, noTraffic } from './traffic'

/**
 * Plans a course for every link whose two steps are visible, in reading order of their cards.
 *
 * Straight ways come first and are never given up for others; then short ways before long ones, each seeing the traffic
 * of those before it. After an edit, only what may have changed is sought again; the result is the same.
 */
export function planRoutes(
  { links }: Pick<Blueprint, 'links'>,
  grid: Grid,
  bands: Bands,
  previous: Planned | null = null,
): RoutePlan[] {
  const wanted = wantedLinks(links, grid)
  const memory = previous && planMemory(previous, grid, bands, wanted)
  const traffic = noTraffic(bands, grid.cards.length)
  const plans = wanted.map((each, index): RoutePlan | null => {
    const [a, b] = [grid.cards[each.from], grid.cards[each.to]]
    const course = a && b ? straightPlan(bands, a, b) : null
    if (!course || !a || !b) return null
    const [firstSeen, lastSeen] = extentOf(course, a, b)
    const plan = planOf(each, course, firstSeen, lastSeen)
    addTraffic(traffic, bands, plan, a, b)
    return memory ? memory.settle(index, plan) : plan
  })
  if (memory) touchLostStraights(memory, plans)
  const search = createSearch(bands, grid.cards, traffic)
  for (const index of bentOnes(wanted, plans, grid, bands)) {
    const each = wanted[index] as Wanted
    const [a, b] = [grid.cards[each.from], grid.cards[each.to]]
    if (!a || !b) continue
    const before = memory?.before(index)
    const found =
      before && memory?.isUntouched(before) ? before : (search.find(each.from, each.to) ?? anyWay(bands, a, b))
    const wholePlan = planOf(each, found, found.firstSeen, found.lastSeen)
    const plan = memory ? memory.settle(index, wholePlan) : wholePlan
    addTraffic(traffic, bands, plan, a, b)
    plans[index] = plan
  }
  return plans.filter((plan) => plan !== null)
}

/** Straight ways that are barred now leave room to all others, which are sought before their links are. */
function touchLostStraights(memory: PlanMemory, plans: readonly (RoutePlan | null)[]): void {
  for (const [index, plan] of plans.entries()) {
    const before = plan ? null : memory.before(index)
    if (before && before.bands.length === 1) memory.touch(before)
  }
}

/** Written out field by field: this runs for every link of a blueprint. */
const planOf = (
  { link, from, to }: Wanted,
  { startSide, endSide, axis, bands }: Course,
  firstSeen: number,
  lastSeen: number,
): RoutePlan => ({ link, from, to, startSide, endSide, axis, bands, firstSeen, lastSeen })

const anyWay = (bands: Bands, from: GridCard, to: GridCard): Found => ({
  ...detourPlan(bands, from, to),
  firstSeen: 0,
  lastSeen: bands.verticalCount - 1,
})

/** Links between visible steps, in reading order of their cards. */
function wantedLinks(links: Blueprint['links'], { cardOf, cards }: Grid): Wanted[] {
  // By the card that they leave: sorting a few links of one card at a time is quicker than sorting thousands.
  const leaving: Wanted[][] = cards.map(() => [])
  for (const link of Object.values<Link>(links)) {
    const from = cardOf.get(link.from)
    const to = cardOf.get(link.to)
    if (from !== undefined && to !== undefined && from !== to) leaving[from]?.push({ link, from, to })
  }
  for (const here of leaving) {
    if (here.length > 1) here.sort((a, b) => a.to - b.to || compareIds(a.link.id, b.link.id))
  }
  return leaving.flat()
}

/** Indices of the links without a plan, nearest pairs first. */
function bentOnes(
  wanted: readonly Wanted[],
  plans: readonly unknown[],
  { cards }: Grid,
  { bandOfRow }: Bands,
): number[] {
  const distance = wanted.map(({ from, to }, index) => {
    const [a, b] = [cards[from], cards[to]]
    if (!a || !b || plans[index]) return 0
    const columns = Math.max(0, b.first - a.last, a.first - b.last)
    return 3 * columns + Math.abs((bandOfRow[a.row] ?? 0) - (bandOfRow[b.row] ?? 0))
  })
  return wanted
    .map((_, index) => index)
    .filter((index) => !plans[index])
    .sort((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b)
}
