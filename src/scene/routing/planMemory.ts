/**
 * What planning remembers of the blueprint before, so that after an edit only few courses are sought again.
 *
 * A search depends on the cards and on the routes in the part of the sheet that it has looked at, and on nothing else. So
 * where no card and no route differs between the first and the last band that it looked at, it would find the same course:
 * bands in which anything differs are marked as touched, and courses sought there are sought again [S18].
 */
import type { LinkId } from '../../model/id'
import type { Link } from '../../model/link'
import type { Grid, GridCard } from '../grid'
import type { Bands } from './bands'
import { type Course, type RoutePlan, sameCourse } from './plan'

/** The plans before, and what they were made for. */
export interface Planned {
  readonly grid: Grid
  readonly bands: Bands
  readonly plans: readonly RoutePlan[]
}

/** A link between two cards, by their indices. */
export interface Wanted {
  readonly link: Link
  readonly from: number
  readonly to: number
}

export interface PlanMemory {
  /** The plan before of the link at an index of the wanted ones, if its ends stand where they stood. */
  readonly before: (index: number) => RoutePlan | null
  /** The same, if besides no card has come or gone between its ends: then it is straight if it was, and only then. */
  readonly standing: (index: number) => RoutePlan | null
  /** Whether nothing has changed wherever a plan was sought. */
  readonly isUntouched: (plan: RoutePlan) => boolean
  /** Notes that a route of before is not there any more. */
  readonly touch: (plan: RoutePlan) => void
  /** A plan for a link. Takes over the plan before where its course is the same; else notes the change. */
  readonly settle: (index: number, plan: RoutePlan, wanted: Wanted) => RoutePlan
}

/** Prepares planning after an edit; null if the bands are others, so that no number means what it meant. */
export function planMemory(previous: Planned, grid: Grid, bands: Bands, wanted: readonly Wanted[]): PlanMemory | null {
  if (!sameFrame(previous.bands, bands)) return null
  const touched = new Uint8Array(bands.verticalCount)
  const touch = (plan: RoutePlan, { cards }: Grid): void => {
    const [from, to] = [cards[plan.from], cards[plan.to]]
    if (!from || !to) return
    const [first, last] = extentOf(plan, from, to)
    touched.fill(1, first, last + 1)
  }
  touchChangedNodes(touched, previous.bands, bands)
  const changesBefore = changedBandsBefore(touched)
  const before = plansBefore(previous, grid, wanted, (plan) => touch(plan, previous.grid))
  return {
    before: (index) => before[index] ?? null,
    standing(index) {
      const plan = before[index]
      const [a, b] = plan ? [previous.grid.cards[plan.from], previous.grid.cards[plan.to]] : []
      if (!plan || !a || !b) return null
      const first = 2 * Math.min(a.first, b.first)
      const last = 2 * Math.max(a.last, b.last) + 2
      return changesBefore[first] === changesBefore[last + 1] ? plan : null
    },
    isUntouched: ({ firstSeen, lastSeen }) => {
      for (let band = Math.max(0, firstSeen); band <= lastSeen; band++) if (touched[band]) return false
      return true
    },
    touch: (plan) => touch(plan, previous.grid),
    settle(index, plan, { link, from, to }) {
      const known = before[index]
      if (known && sameCourse(known, plan)) {
        const { firstSeen, lastSeen } = plan
        return takenOver(known, { link, from, to, firstSeen, lastSeen })
      }
      if (known) touch(known, previous.grid)
      touch(plan, grid)
      return plan
    },
  }
}

type Taking = Wanted & Pick<RoutePlan, 'firstSeen' | 'lastSeen'>

const takenOver = (known: RoutePlan, plan: Taking): RoutePlan => {
  const isSame =
    known.link === plan.link &&
    known.from === plan.from &&
    known.to === plan.to &&
    known.firstSeen === plan.firstSeen &&
    known.lastSeen === plan.lastSeen
  if (isSame) return known
  const { link, from, to, firstSeen, lastSeen } = plan
  const { startSide, endSide, axis, bands } = known
  return { link, from, to, startSide, endSide, axis, bands, firstSeen, lastSeen }
}

const sameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** Whether bands have the same numbers and run in the same zones. */
const sameFrame = (a: Bands, b: Bands): boolean =>
  a === b ||
  (a.verticalCount === b.verticalCount &&
    sameNumbers(a.rowOf, b.rowOf) &&
    sameNumbers(a.bandOfRow, b.bandOfRow) &&
    sameNumbers(a.zone, b.zone))

/** Marks the bands in which a card has come or gone. */
function touchChangedNodes(touched: Uint8Array, { blocked: before }: Bands, { blocked, verticalCount }: Bands): void {
  if (before === blocked) return
  for (let node = 0; node < blocked.length; node++) {
    if (before[node] !== blocked[node]) touched[node % verticalCount] = 1
  }
}

/** For each vertical band the number of marked ones before it; one more entry than bands. */
function changedBandsBefore(touched: Uint8Array): Int32Array {
  const before = new Int32Array(touched.length + 1)
  for (let band = 0; band < touched.length; band++) before[band + 1] = (before[band] ?? 0) + (touched[band] ?? 0)
  return before
}

/** The plan before of each wanted link whose ends stand where they stood; `gone` is told of all others. */
function plansBefore(
  { grid, plans }: Planned,
  { cards }: Grid,
  wanted: readonly Wanted[],
  gone: (plan: RoutePlan) => void,
): (RoutePlan | null)[] {
  const before: (RoutePlan | null)[] = []
  const isTaken = new Uint8Array(plans.length)
  let indexOf: Map<LinkId, number> | null = null
  let shift = 0
  for (let index = 0; index < wanted.length; index++) {
    const { link, from, to } = wanted[index] as Wanted
    // Most links keep their index, or stand as far from it as the one before them.
    let at = index + shift
    if (plans[at]?.link.id !== link.id) {
      indexOf ??= new Map(plans.map((plan, place) => [plan.link.id, place]))
      at = indexOf.get(link.id) ?? -1
      if (at >= 0) shift = at - index
    }
    const plan = plans[at]
    const stands =
      plan && isSamePlace(grid.cards[plan.from], cards[from]) && isSamePlace(grid.cards[plan.to], cards[to])
    before.push(stands ? plan : null)
    if (stands) isTaken[at] = 1
  }
  for (let at = 0; at < plans.length; at++) if (!isTaken[at]) gone(plans[at] as RoutePlan)
  return before
}

const isSamePlace = (a: GridCard | undefined, b: GridCard | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.step.id === b.step.id &&
    a.step.kind === b.step.kind &&
    a.row === b.row &&
    a.first === b.first &&
    a.last === b.last)

/** The vertical bands between which a route runs, those beside its cards included. */
export function extentOf({ axis, bands }: Course, from: GridCard, to: GridCard): [first: number, last: number] {
  let first = 2 * Math.min(from.first, to.first)
  let last = 2 * Math.max(from.last, to.last) + 2
  for (let index = axis === 'v' ? 0 : 1; index < bands.length; index += 2) {
    const band = bands[index] ?? first
    if (band < first) first = band
    if (band > last) last = band
  }
  return [first, last]
}
