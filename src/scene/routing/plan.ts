import type { Link } from '../../model/link'

export type Axis = 'h' | 'v'
export type Side = 'left' | 'right' | 'top' | 'bottom'

/** The course of a route: the sides it leaves and enters, and the bands it runs in, alternately of one axis and the other. */
export interface RoutePlan {
  readonly link: Link
  /** Indices of the cards. */
  readonly from: number
  readonly to: number
  readonly startSide: Side
  readonly endSide: Side
  /** Axis of the first band. */
  readonly axis: Axis
  readonly bands: readonly number[]
  /** First and last vertical band that was looked at to find it: what happens elsewhere cannot change it. */
  readonly firstSeen: number
  readonly lastSeen: number
}

/** The way of a route, whichever link takes it. */
export type Course = Pick<RoutePlan, 'startSide' | 'endSide' | 'axis' | 'bands'>

export const sameCourse = (a: Course, b: Course): boolean =>
  a === b ||
  (a.startSide === b.startSide &&
    a.endSide === b.endSide &&
    a.axis === b.axis &&
    a.bands.length === b.bands.length &&
    (a.bands === b.bands || a.bands.every((band, index) => band === b.bands[index])))

export const axisOfSide = (side: Side): Axis => (side === 'left' || side === 'right' ? 'h' : 'v')

/** For each plan its index among the plans before, if it is of the same link; else -1. */
export function keptPlans(previous: readonly RoutePlan[], plans: readonly RoutePlan[]): Int32Array {
  const kept = new Int32Array(plans.length)
  if (previous === plans) {
    for (let index = 0; index < kept.length; index++) kept[index] = index
    return kept
  }
  kept.fill(-1)
  if (previous.length === 0) return kept
  let indexOf: Map<Link, number> | null = null
  let shift = 0
  for (let index = 0; index < plans.length; index++) {
    const link = plans[index]?.link
    if (!link) continue
    // Most plans keep their index, or stand as far from it as the one before them.
    let at = index + shift
    if (previous[at]?.link !== link) {
      indexOf ??= new Map(previous.map((plan, before) => [plan.link, before]))
      at = indexOf.get(link) ?? -1
      if (at >= 0) shift = at - index
    }
    kept[index] = at
  }
  return kept
}
