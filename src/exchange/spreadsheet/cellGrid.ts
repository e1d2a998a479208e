/** What a cell holds; null is an empty one. Dates are ISO texts, as in our own tables. */
export type Cell = string | number | boolean | null

/** A sheet, a CSV file or a copied range, as it was read: rows of cells, of any length. */
export interface CellGrid {
  /** Name of the sheet or file; empty for what was pasted. */
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** The sheet is hidden in its workbook. */
  readonly isHidden?: true
}
