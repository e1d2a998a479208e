import type { Step } from '../model/step'

/** Times of one step, in minutes; what is not known is absent. */
export interface StepTime {
  readonly typicalMinutes?: number
  readonly maximumMinutes?: number
  /** The step is a wait point. */
  readonly waiting: boolean
}

/**
 * How long a step takes: Shostack's (1984) standard and acceptable time. At a wait point the measured waiting and the
 * longest tolerated one come first [A4].
 */
export function stepTime({ standardMinutes, acceptableMinutes, wait }: Step): StepTime {
  const typicalMinutes = wait?.actualMinutes ?? standardMinutes
  const maximumMinutes = wait?.maximumMinutes ?? acceptableMinutes
  return {
    ...(typicalMinutes === undefined ? {} : { typicalMinutes }),
    ...(maximumMinutes === undefined ? {} : { maximumMinutes }),
    waiting: wait !== undefined,
  }
}
