import type { ColumnId, PhaseId } from '../../model/id'
import type { Step, StepKind } from '../../model/step'
import type { LaneTarget, SheetField, SheetLinks } from './sheetChoices'

/** What will become of a sheet, before anything is written: everything by name, and what is there already by id. */
export interface SheetPlan {
  readonly phases: readonly PlannedPhase[]
  readonly lanes: readonly PlannedLane[]
  readonly steps: readonly PlannedStep[]
  readonly pains: readonly PlannedPain[]
  /** Texts for notes lanes, by column. */
  readonly notes: readonly PlannedNote[]
  readonly links: SheetLinks
  /** What could not be taken as it stands, in the order of the sheet. */
  readonly problems: readonly SheetProblem[]
  /** What is left out on purpose. */
  readonly remarks: readonly SheetRemark[]
}

export interface PlannedPhase {
  readonly title: string
  readonly existing?: PhaseId
  readonly columns: readonly PlannedColumn[]
}

export interface PlannedColumn {
  readonly title?: string
  readonly existing?: ColumnId
}

export interface PlannedLane {
  /** The folded name, by which a person's choice is remembered. */
  readonly key: string
  readonly name: string
  readonly target: LaneTarget
  /** Nothing in the name said what it is. */
  readonly isGuess: boolean
}

/** Column `place` of phase `phase`, both by index. */
export interface PlannedPlace {
  readonly phase: number
  readonly place: number
}

/** Where something stands in the sheet, counted from 1 as spreadsheets do; no column: the row as a whole. */
export interface SheetPlace {
  readonly row: number
  readonly column?: number
}

export type PlannedFields = Partial<
  Pick<
    Step,
    | 'note'
    | 'channel'
    | 'standardMinutes'
    | 'acceptableMinutes'
    | 'wait'
    | 'emotion'
    | 'quote'
    | 'fail'
    | 'momentOfTruth'
    | 'standard'
    | 'cost'
    | 'price'
    | 'expectation'
    | 'perception'
    | 'valueAdding'
    | 'research'
    | 'tags'
  >
>

export interface PlannedStep extends PlannedPlace {
  readonly from: SheetPlace
  readonly lane: number
  readonly kind: StepKind
  readonly title: string
  readonly fields: PlannedFields
  /** Names of roles and facilities. */
  readonly roles: readonly string[]
  readonly facilities: readonly string[]
}

/** A pain point on a step, or on a phase where no step of the customer stands beside it. */
export interface PlannedPain {
  readonly title: string
  readonly severity: number
  readonly on: { readonly step: number } | { readonly phase: number }
  readonly from: SheetPlace
}

export interface PlannedNote extends PlannedPlace {
  readonly lane: number
  readonly text: string
}

/** Why a text of the sheet could not be taken. */
export type SheetProblemCode =
  | 'time'
  | 'emotion'
  | 'number'
  | 'scale'
  | 'severity'
  | 'channel'
  | 'kind'
  | 'research'
  | 'yesNo'
  | 'noTitle'
  | 'noStep'
  | 'noPain'
  | 'lane'
  | 'tooLong'
  | 'evidenceDecides'

export interface SheetProblem extends SheetPlace {
  readonly code: SheetProblemCode
  readonly text: string
  readonly field?: SheetField
}

export interface SheetRemark {
  readonly code: 'line' | 'columnLeftOut' | 'rowsAbove' | 'columnsBeyond'
  readonly text: string
}
