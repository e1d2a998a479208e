import type { Blueprint } from './blueprint'
import type { Reference } from './reference'

/** The invariants of a project that its schema cannot say; SPEC.md explains each. */
export const VIOLATION_RULES = [
  'id-mismatch',
  'id-repeated',
  'order-mismatch',
  'missing-reference',
  'no-blueprint',
  'no-phase',
  'phase-without-column',
  'column-unplaced',
  'column-placed-twice',
  'no-lane',
  'zone-order',
  'cell-not-allowed',
  'data-lane-holds-step',
  'span-too-wide',
  'order-taken',
  'link-to-itself',
  'link-repeated',
  'number-taken',
  'weights-not-100',
] as const
export type ViolationRule = (typeof VIOLATION_RULES)[number]

/** One broken invariant. */
export interface Violation {
  /** Where, as keys joined by dots from the root of the project: `blueprints.byId.main.steps.ask.column`. */
  readonly path: string
  readonly rule: ViolationRule
  /** What is wrong there, where the path does not say it: the id that is missing, the sum that is not 100. */
  readonly detail?: string
}

/** Takes what is found. */
export type Report = (rule: ViolationRule, path: string, detail?: string) => void

/** One blueprint being examined. */
export interface Place {
  readonly blueprint: Blueprint
  readonly path: string
  readonly report: Report
  /** Reports every reference that points at nothing; `at` is the place of the record that holds them. */
  readonly checkReferences: (references: readonly Reference[], at: string) => void
}
