import type { Blueprint } from '../model/blueprint'
import { recordsIn } from '../model/recordsIn'
import type { Step } from '../model/step'
import { journeySteps } from './journeySteps'

/** How many of each thing a blueprint holds [A8]. */
export interface BlueprintCounts {
  readonly phases: number
  readonly columns: number
  readonly steps: number
  /** Steps of the customer's journey. */
  readonly journeySteps: number
  readonly links: number
  readonly painPoints: number
  readonly failPoints: number
  readonly waitPoints: number
  readonly decisions: number
  readonly momentsOfTruth: number
}

/** Counts what a blueprint holds, hidden lanes included [A8]. */
export function blueprintCounts(blueprint: Blueprint): BlueprintCounts {
  const steps = recordsIn<Step>(blueprint.steps)
  const count = (test: (step: Step) => boolean): number => steps.filter(test).length
  return {
    phases: blueprint.phases.order.length,
    columns: Object.keys(blueprint.columns).length,
    steps: steps.length,
    journeySteps: journeySteps(blueprint).length,
    links: Object.keys(blueprint.links).length,
    painPoints: Object.keys(blueprint.painPoints).length,
    failPoints: count(({ fail }) => fail !== undefined),
    waitPoints: count(({ wait }) => wait !== undefined),
    decisions: count(({ kind }) => kind === 'decision'),
    momentsOfTruth: count(({ momentOfTruth }) => momentOfTruth === true),
  }
}
