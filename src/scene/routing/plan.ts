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
}

export const axisOfSide = (side: Side): Axis => (side === 'left' || side === 'right' ? 'h' : 'v')
