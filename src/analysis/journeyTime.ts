import type { Blueprint } from '../model/blueprint'
import type { PhaseId } from '../model/id'
import { inOrder } from '../model/ordered'
import type { Step } from '../model/step'
import { exceptionalSteps, journeySteps } from './journeySteps'
import { stepTime } from './stepTime'

/** The customer's time over some steps, and how much of it is known. */
export interface JourneyTime {
  /** Null when no step has a time: missing is not zero [A1]. */
  readonly totalMinutes: number | null
  /** The part of the total spent at wait points; 0 when the total is null. */
  readonly waitingMinutes: number
  /** Steps that have a time, of `stepCount` steps in all. */
  readonly timedCount: number
  readonly stepCount: number
}

/** The customer's time from the first step to the last [A4] (standard time: Shostack 1984). */
export const journeyTime = (blueprint: Blueprint): JourneyTime => timeOf(standardSteps(blueprint))

/** The customer's time within one phase [A5]. */
export const phaseTime = (blueprint: Blueprint, phase: PhaseId): JourneyTime =>
  phaseTimes(blueprint).get(phase) ?? timeOf([])

/** The customer's time within each phase [A5]. */
export function phaseTimes(blueprint: Blueprint): Map<PhaseId, JourneyTime> {
  const phaseOf = new Map(
    inOrder(blueprint.phases).flatMap(({ id, columns }) => columns.map((column) => [column, id] as const)),
  )
  const steps = new Map<PhaseId, Step[]>(blueprint.phases.order.map((id) => [id, []]))
  for (const step of standardSteps(blueprint)) {
    const phase = phaseOf.get(step.column)
    if (phase !== undefined) steps.get(phase)?.push(step)
  }
  return new Map([...steps].map(([id, own]) => [id, timeOf(own)]))
}

/** The share of waiting in a time, 0–1, or null when it is not known or nothing takes time [A6]. */
export const waitingShare = ({ totalMinutes, waitingMinutes }: JourneyTime): number | null =>
  totalMinutes === null || totalMinutes === 0 ? null : waitingMinutes / totalMinutes

const known = new WeakMap<Blueprint, readonly Step[]>()

/** Kept with the blueprint: after each edit the phase band, the figures of the journey and the library ask for them. */
function standardSteps(blueprint: Blueprint): readonly Step[] {
  const kept = known.get(blueprint)
  if (kept) return kept
  const exceptional = exceptionalSteps(blueprint)
  const steps = journeySteps(blueprint).filter(({ id }) => !exceptional.has(id))
  known.set(blueprint, steps)
  return steps
}

function timeOf(steps: readonly Step[]): JourneyTime {
  let totalMinutes = 0
  let waitingMinutes = 0
  let timedCount = 0
  for (const step of steps) {
    const { typicalMinutes, waiting } = stepTime(step)
    if (typicalMinutes === undefined) continue
    timedCount += 1
    totalMinutes += typicalMinutes
    if (waiting) waitingMinutes += typicalMinutes
  }
  return { totalMinutes: timedCount === 0 ? null : totalMinutes, waitingMinutes, timedCount, stepCount: steps.length }
}
