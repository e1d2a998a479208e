import type { Ref } from 'react'
import type { Catalog } from '../../i18n/catalog'
import type { StepId } from '../../model/id'
import type { RowSelection } from '../table/useRowSelection'
import type { OutlineField } from './outlineField'
import type { OutlineRow } from './outlineRows'
import type { PasteTarget } from './planPaste'
import type { Sorting } from './sortRows'
import type { ColumnKey } from './stepColumns'
import type { TableContext } from './tableContext'
import type { TableEdits } from './useTableEdits'
import type { RowOf, TablePlaceOf } from './useTablePlace'

export type RowKey = RowOf<StepId>

/** Where new steps go, where something says so. */
export type Home = Pick<PasteTarget, 'lane' | 'phase' | 'column'>

/** What the table of steps shows and may change. */
export interface StepsTableProps {
  readonly rows: readonly OutlineRow[]
  readonly columns: readonly ColumnKey[]
  readonly context: TableContext
  readonly edits: TableEdits
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting | null) => void
  /** Lane and phase of new steps while a filter names them. */
  readonly home: Home
  /** Steps that were just written: they stay in view whatever the filter says. */
  readonly onTouched: (steps: readonly StepId[]) => void
  readonly ref?: Ref<RowActions>
}

/** What buttons outside of the table do with the selected rows; the focus goes back to the table. */
export interface RowActions {
  duplicate(): void
  remove(): void
}

/** What keys, presses and the clipboard of the table of steps share in one rendering. */
export interface StepsDesk extends Omit<StepsTableProps, 'ref' | 'sorting' | 'onSort'> {
  readonly outline: Catalog['outline']
  readonly place: TablePlaceOf<StepId, ColumnKey>
  readonly selection: RowSelection<'step'>
  readonly memory: StepsMemory
  readonly tell: (text: string, tone: 'info' | 'error') => void
  /** The element of the table, once it is on the screen. */
  readonly table: () => HTMLTableElement | null
}

/** What is remembered from one event to the next. */
export interface StepsMemory {
  /** Row from which Shift extends the selection. */
  anchor: RowKey | null
  /** Column in which a run of Tabs began: Enter returns there, a row down. */
  tabbedFrom: ColumnKey | null
  /** Escape was pressed: the next Tab leaves the table. */
  leaving: boolean
  /** The cell was active before the press under way. */
  wasActive: boolean
}

export const isField = (column: ColumnKey): column is OutlineField => column !== 'number'

export const fieldsOf = ({ columns }: Pick<StepsDesk, 'columns'>): readonly OutlineField[] => columns.filter(isField)

/** The row of the active cell; null on the heads and on the empty row. */
export const activeRow = ({ rows, place }: StepsDesk): OutlineRow | null => rows[place.index] ?? null

/** The selected steps that are shown: what a filter hides is not touched. */
const shownSelected = ({ rows, selection }: StepsDesk): readonly StepId[] =>
  rows.flatMap(({ step }) => (selection.chosen.has(step.id) ? [step.id] : []))

/** What commands about rows are about: the selected steps; where there are none, the one of the active row. */
export function chosenSteps(desk: StepsDesk): readonly StepId[] {
  const row = activeRow(desk)
  const chosen = shownSelected(desk)
  return chosen.length > 0 || !row ? chosen : [row.step.id]
}

/** What commands about a cell are about: that cell in all selected rows, if its row is among them. */
export function cellSteps(desk: StepsDesk): readonly StepId[] {
  const row = activeRow(desk)
  if (!row) return []
  return desk.selection.chosen.has(row.step.id) ? shownSelected(desk) : [row.step.id]
}

/** The active cell as the place that text goes to. */
export function activeTarget(desk: StepsDesk): PasteTarget {
  const { rows, place, home } = desk
  const fields = fieldsOf(desk)
  const field = isField(place.column) ? fields.indexOf(place.column) : 0
  return { rows, row: place.index, fields, field: Math.max(0, field), ...home }
}
