import type { Blueprint } from '../../model/blueprint'
import type { Link } from '../../model/link'
import { recordsIn } from '../../model/recordsIn'
import { compareIds, type Grid, type GridCard } from '../grid'
import type { Bands } from './bands'
import { detourPlan } from './detourPlan'
import type { Course, RoutePlan } from './plan'
import { extentOf, type PlanMemory, type Planned, planMemory, type Wanted } from './planMemory'
import { createSearch, type Found, type Search } from './searchPlan'
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
  const plans: (RoutePlan | null)[] = []
  for (let index = 0; index < wanted.length; index++) {
    const each = wanted[index] as Wanted
    const known = memory?.standing(index)
    const plan = known ? (known.bands.length === 1 ? known : null) : straightOne(each, grid, bands)
    const settled = plan && memory ? memory.settle(index, plan, each) : plan
    plans.push(settled)
    if (settled) addTraffic(traffic, bands, settled, grid.cards)
  }
  if (memory) touchLostStraights(memory, plans)
  const search = createSearch(bands, grid.cards, traffic)
  for (const index of bentOnes(wanted, plans, grid, bands)) {
    const each = wanted[index] as Wanted
    const before = memory?.before(index)
    const plan = before && memory?.isUntouched(before) ? before : bentOne(each, search, grid, bands)
    const settled = memory ? memory.settle(index, plan, each) : plan
    addTraffic(traffic, bands, settled, grid.cards)
    plans[index] = settled
  }
  return plans.filter((plan) => plan !== null)
}

function straightOne(each: Wanted, { cards }: Grid, bands: Bands): RoutePlan | null {
  const [a, b] = [cards[each.from] as GridCard, cards[each.to] as GridCard]
  const course = straightPlan(bands, a, b)
  if (!course) return null
  const [firstSeen, lastSeen] = extentOf(course, a, b)
  return planOf(each, course, firstSeen, lastSeen)
}

function bentOne(each: Wanted, search: Search, { cards }: Grid, bands: Bands): RoutePlan {
  const { from, to } = each
  const found = search.find(from, to) ?? anyWay(bands, cards[from] as GridCard, cards[to] as GridCard)
  return planOf(each, found, found.firstSeen, found.lastSeen)
}

/** Straight ways that are barred now leave room to all others, which are sought before their links are. */
function touchLostStraights(memory: PlanMemory, plans: readonly (RoutePlan | null)[]): void {
  for (let index = 0; index < plans.length; index++) {
    const before = plans[index] ? null : memory.before(index)
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
function wantedLinks(links: Blueprint['links'], { cardOf, cards }: Grid): readonly Wanted[] {
  const found: Wanted[] = []
  // Number of links that leave the cards before each card.
  const starts = new Int32Array(cards.length + 1)
  for (const link of recordsIn<Link>(links)) {
    const from = cardOf.get(link.from)
    const to = cardOf.get(link.to)
    if (from === undefined || to === undefined || from === to) continue
    found.push({ link, from, to })
    starts[from + 1] = (starts[from + 1] ?? 0) + 1
  }
  for (let card = 1; card <= cards.length; card++) starts[card] = (starts[card] ?? 0) + (starts[card - 1] ?? 0)
  // Only a few links leave one card: each is put in its place among them.
  const ends = starts.slice()
  const sorted = found.slice()
  for (const each of found) {
    let place = ends[each.from] ?? 0
    ends[each.from] = place + 1
    for (; place > (starts[each.from] ?? 0) && isAfter(sorted[place - 1] as Wanted, each); place--) {
      sorted[place] = sorted[place - 1] as Wanted
    }
    sorted[place] = each
  }
  return sorted
}

const isAfter = (a: Wanted, b: Wanted): boolean => (a.to - b.to || compareIds(a.link.id, b.link.id)) > 0

/** Indices of the links without a plan, nearest pairs first. */
function bentOnes(
  wanted: readonly Wanted[],
  plans: readonly unknown[],
  { cards }: Grid,
  { bandOfRow }: Bands,
): readonly number[] {
  const byDistance: number[][] = []
  for (let index = 0; index < wanted.length; index++) {
    if (plans[index]) continue
    const { from, to } = wanted[index] as Wanted
    const [a, b] = [cards[from] as GridCard, cards[to] as GridCard]
    const columns = Math.max(0, b.first - a.last, a.first - b.last)
    const distance = 3 * columns + Math.abs((bandOfRow[a.row] ?? 0) - (bandOfRow[b.row] ?? 0))
    byDistance[distance] ??= []
    byDistance[distance]?.push(index)
  }
  return byDistance.flat()
}
