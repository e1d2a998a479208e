import type { DataLaneRole, StepLaneRole } from '../../model/lane'

/** How a sheet is laid out: one step a row; or lanes as rows, or as columns, with the steps in the cells. */
export const SHEET_SHAPES = ['list', 'lanes-down', 'lanes-across'] as const
export type SheetShape = (typeof SHEET_SHAPES)[number]

/** What a column of a list can hold. */
export const SHEET_FIELDS = [
  'title',
  'note',
  'phase',
  'column',
  'lane',
  'kind',
  'roles',
  'facilities',
  'channel',
  'minutes',
  'maximum',
  'waiting',
  'emotion',
  'quote',
  'pain',
  'severity',
  'evidence',
  'fail',
  'truth',
  'standard',
  'cost',
  'price',
  'expectation',
  'perception',
  'valueAdding',
  'research',
  'tags',
] as const
export type SheetField = (typeof SHEET_FIELDS)[number]

/** What the name of a lane stands for: a lane that is there, a new one, data of the steps beside it, or nothing. */
export type LaneTarget =
  | `lane:${string}`
  | `new:${StepLaneRole}`
  | Extract<DataLaneRole, 'emotion' | 'time' | 'notes'>
  | 'pain'
  | 'line'
  | 'skip'

/** Which steps come in connected: none, those of each lane one after the other, or each row of a list with the next. */
export type SheetLinks = 'none' | 'lanes' | 'rows'

/** How a sheet is to be read. All of it is found out first, and then is the person's to change. */
export interface SheetChoices {
  readonly shape: SheetShape
  /** Rows above the table, 0-based index of its first row. */
  readonly start: number
  /** Rows of headings on top of the table; a list has one at most, lanes across count columns. */
  readonly headings: 0 | 1 | 2
  /** What a single row of headings above lanes names. */
  readonly headingsName: 'phases' | 'columns'
  /** What each column of a list holds; null is left out. */
  readonly fields: readonly (SheetField | null)[]
  /** What a person chose for lanes, by folded name. */
  readonly lanes: Readonly<Record<string, LaneTarget>>
  readonly links: SheetLinks
}
