/**
 * Every table of a project, column by column: what it is called, where its value stands in a record, and what a cell of it
 * holds. Writing and reading both follow this list, so that they cannot disagree.
 *
 * A table that belongs to blueprints ends with a column that names the blueprint, and one of records with their ids.
 */
import type { ChoiceName } from './choiceWords'
import type { HeadingKey, TableKey } from './headings'

/** Records that references may point at, by the table that lists them. */
export type RecordKind =
  | 'blueprint'
  | 'phase'
  | 'column'
  | 'lane'
  | 'step'
  | 'link'
  | 'painPoint'
  | 'triangleItem'
  | 'attribute'
  | 'scoreSet'
  | 'action'
  | 'role'
  | 'facility'
  | 'customerGroup'
  | 'segment'
  | 'source'
  | 'assumption'

export type CellType =
  /** `presence`: yes where the object is there, even with nothing in it. `figures`: a number each for several keys. */
  | {
      readonly kind:
        | 'text'
        | 'number'
        | 'share'
        | 'date'
        | 'minutes'
        | 'yesNo'
        | 'presence'
        | 'texts'
        | 'figures'
        | 'id'
    }
  | { readonly kind: 'choice' | 'choices'; readonly of: ChoiceName }
  /** `targets`: references to records of several kinds. */
  | { readonly kind: 'ref' | 'refs'; readonly to: RecordKind }
  | { readonly kind: 'targets' }

export interface TableColumn {
  readonly heading: HeadingKey
  /** Keys from the record to the value, joined by dots. */
  readonly path: string
  readonly type: CellType
  /** What an empty cell means where the value must be there. */
  readonly blank?: '' | readonly []
  /** Told for reading; the value follows from another column, and counts only where that one is empty. */
  readonly isTold?: true
}

export interface TableSpec {
  readonly key: TableKey
  /** What its rows are, where they have an id. */
  readonly kind?: RecordKind
  /** Its rows belong to a blueprint. */
  readonly isOfBlueprint: boolean
  readonly columns: readonly TableColumn[]
}

/** Where a row keeps the id of its blueprint; no field of a record begins like this. */
export const BLUEPRINT_PATH = '$blueprint'
