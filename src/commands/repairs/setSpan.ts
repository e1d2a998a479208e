import type { Draft } from 'immer'
import type { Step } from '../../model/step'

/** Sets how many columns a step covers; one column is what an absent span means. */
export function setSpan(step: Draft<Step>, span: number): void {
  if (span > 1) step.span = span
  else delete step.span
}
