import { stepTime } from '../../analysis/stepTime'
import { cellText } from './cellText'
import type { OutlineField } from './outlineField'
import type { OutlineRow } from './outlineRows'
import type { TableContext } from './tableContext'

/** How the table is sorted; without it, in the order of the journey. */
export interface Sorting {
  readonly field: OutlineField
  readonly descending: boolean
}

/** What rows are compared by; null where there is nothing to compare. */
function sortKey(row: OutlineRow, field: OutlineField, context: TableContext): number | string | null {
  switch (field) {
    case 'lane':
      return context.lanes.indexOf(row.lane)
    case 'phase':
    case 'column':
      return row.columnNumber
    case 'typical':
      return stepTime(row.step).typicalMinutes ?? null
    case 'maximum':
      return stepTime(row.step).maximumMinutes ?? null
    case 'emotion':
      return row.step.emotion ?? null
    case 'pains':
      return row.pains.length === 0 ? null : row.pains.length
    default:
      return cellText(row, field, context) || null
  }
}

/** The rows in another order. What has no value stands last either way; equals keep the order of the journey. */
export function sortRows(rows: readonly OutlineRow[], sorting: Sorting | null, context: TableContext): OutlineRow[] {
  if (!sorting) return [...rows]
  const { compare } = new Intl.Collator(context.words.language, { numeric: true })
  const direction = sorting.descending ? -1 : 1
  return rows
    .map((row) => ({ row, key: sortKey(row, sorting.field, context) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    })
    .map(({ row }) => row)
}

/** The next order that a press on a column's head asks for: up, down, back to the journey. */
export function nextSorting(sorting: Sorting | null, field: OutlineField): Sorting | null {
  if (sorting?.field !== field) return { field, descending: false }
  return sorting.descending ? null : { field, descending: true }
}
