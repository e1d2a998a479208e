import type { Blueprint } from '../../model/blueprint'
import type { Link } from '../../model/link'
import { compareIds, type Grid } from '../grid'
import type { Bands } from './bands'
import { detourPlan } from './detourPlan'
import type { RoutePlan } from './plan'
import { createSearch } from './searchPlan'
import { straightPlan } from './straightPlan'
import { addTraffic, noTraffic } from './traffic'

interface Wanted {
  readonly link: Link
  readonly from: number
  readonly to: number
}

/**
 * Plans a course for every link whose two steps are visible, in reading order of their cards.
 *
 * Straight ways come first and are never given up for others; then short ways before long ones, each seeing the traffic
 * of those before it.
 */
export function planRoutes({ links }: Pick<Blueprint, 'links'>, grid: Grid, bands: Bands): RoutePlan[] {
  const wanted: Wanted[] = []
  for (const link of Object.values<Link>(links)) {
    const from = grid.cardOf.get(link.from)
    const to = grid.cardOf.get(link.to)
    if (from !== undefined && to !== undefined && from !== to) wanted.push({ link, from, to })
  }
  wanted.sort((a, b) => a.from - b.from || a.to - b.to || compareIds(a.link.id, b.link.id))
  const traffic = noTraffic(bands, grid.cards.length)
  const plans: (RoutePlan | null)[] = wanted.map(({ link, from, to }) => {
    const [a, b] = [grid.cards[from], grid.cards[to]]
    const course = a && b ? straightPlan(bands, a, b) : null
    if (!course || !a || !b) return null
    const plan = { link, from, to, ...course }
    addTraffic(traffic, bands, plan, a, b)
    return plan
  })
  const search = createSearch(bands, grid.cards, traffic)
  for (const index of bentOnes(wanted, plans, grid, bands)) {
    const { link, from, to } = wanted[index] as Wanted
    const [a, b] = [grid.cards[from], grid.cards[to]]
    if (!a || !b) continue
    const plan = { link, from, to, ...(search.find(from, to) ?? detourPlan(bands, a, b)) }
    addTraffic(traffic, bands, plan, a, b)
    plans[index] = plan
  }
  return plans.filter((plan) => plan !== null)
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
