import type { RefObject } from 'react'
import type { PainPointId } from '../../model/id'
import type { RowOf, TablePlaceOf } from '../outline/useTablePlace'
import type { PainWords } from './painCell'
import type { PainColumn } from './painField'
import type { PainPlaceNames } from './painPlaceNames'
import type { PainRow } from './painRows'
import type { PainEdits } from './usePainEdits'

export type PainKey = RowOf<PainPointId>

/** What is remembered from one event to the next. */
export interface PainMemory {
  /** Row from which Shift extends the selection. */
  anchor: PainPointId | null
  /** Column in which a run of Tabs began: Enter returns there, a row down. */
  tabbedFrom: PainColumn | null
  /** Escape was pressed: the next Tab leaves the table. */
  leaving: boolean
  /** The cell was active before the press under way. */
  wasActive: boolean
}

/** What keys, presses and the clipboard of the register share in one rendering. */
export interface PainDesk {
  readonly rows: readonly PainRow[]
  readonly columns: readonly PainColumn[]
  readonly words: PainWords
  readonly places: PainPlaceNames
  readonly edits: PainEdits
  readonly place: TablePlaceOf<PainPointId, PainColumn>
  readonly chosen: ReadonlySet<PainPointId>
  /** Changes the selection of the editor. */
  readonly select: (ids: readonly PainPointId[]) => void
  /** Rows that were just written: they stay in view whatever the filter says. */
  readonly onTouched: (ids: readonly PainPointId[]) => void
  readonly tell: (text: string, tone: 'info' | 'error') => void
  readonly memory: PainMemory
  readonly table: RefObject<HTMLTableElement | null>
}

export const activeRow = ({ rows, place }: PainDesk): PainRow | null => rows[place.index] ?? null

/** What commands about rows are about: the selected ones that are shown, else that of the active cell. */
export function chosenPains(desk: PainDesk): readonly PainPointId[] {
  const shown = desk.rows.flatMap(({ painPoint: { id } }) => (desk.chosen.has(id) ? [id] : []))
  const row = activeRow(desk)
  return shown.length > 0 || !row ? shown : [row.painPoint.id]
}

/** What commands about a cell are about: that cell in all selected rows, if its row is among them. */
export function cellPains(desk: PainDesk): readonly PainPointId[] {
  const row = activeRow(desk)
  if (!row) return []
  return desk.chosen.has(row.painPoint.id) ? chosenPains(desk) : [row.painPoint.id]
}
