import type { Catalog } from '../../i18n/catalog'

/** What the dialog shows of a sheet, and what can be chosen; whoever reads the sheet hands it over. */

type Words = Catalog['importSheet']

export type SheetShape = keyof Words['shapes']
export type SheetField = keyof Words['fields']
export type SheetEncoding = keyof Words['encodings']

/** How the sheet is read now. */
export interface SheetSettings {
  readonly shape: SheetShape
  /** Index of the first row (of lanes across: the first column) of the table. */
  readonly start: number
  readonly headings: 0 | 1 | 2
  readonly headingsName: 'phases' | 'columns'
  readonly links: keyof Words['linkChoices']
}

export interface SheetColumn {
  readonly letters: string
  readonly heading: string
  /** The first thing that stands in it. */
  readonly sample: string
  readonly field: SheetField | null
}

export interface SheetLane {
  readonly key: string
  readonly name: string
  /** A lane of the blueprint (`lane:id`), a new one (`new:role`), or a use beside the steps. */
  readonly target: string
  readonly isGuess: boolean
}

/** One line of the preview: a step, or a row of the sheet that gives none. */
export interface SheetLine {
  /** Where it stands in the sheet, such as `C4`. */
  readonly from: string
  readonly phase: string
  readonly isNewPhase: boolean
  readonly lane: string
  readonly isNewLane: boolean
  readonly title: string
  readonly details: readonly string[]
  readonly problems: readonly string[]
}

export interface SheetView {
  readonly source: string
  /** The blueprint that the steps go into; null: a new project. */
  readonly into: string | null
  readonly sheets: readonly string[]
  readonly sheet: number
  /** Null where the source has none to choose. */
  readonly encoding: SheetEncoding | null
  /** Why the source cannot be read in this encoding, in words. */
  readonly refusal: string | null
  readonly isReading: boolean
  readonly hasMacros: boolean
  readonly settings: SheetSettings
  /** Columns of a list; none for a matrix. */
  readonly columns: readonly SheetColumn[]
  readonly lanes: readonly SheetLane[]
  /** Lanes of the blueprint that steps can go into. */
  readonly lanesHere: readonly { readonly target: string; readonly name: string }[]
  readonly lines: readonly SheetLine[]
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
  readonly counts: {
    readonly phases: number
    readonly lanes: number
    readonly steps: number
    readonly pains: number
  }
}

export interface SheetActions {
  chooseSheet(sheet: number): void
  chooseEncoding(encoding: SheetEncoding): void
  choose(change: Partial<SheetSettings>): void
  chooseField(column: number, field: SheetField | null): void
  chooseLane(key: string, target: string): void
  take(): void
  close(): void
}
