import { hasMark, type Mark } from '../../commands/toggleMark'
import type { LaneId, PhaseId, StepId } from '../../model/id'
import { cellText } from './cellText'
import { OUTLINE_FIELDS } from './outlineField'
import type { OutlineRow } from './outlineRows'
import type { TableContext } from './tableContext'

/** Which steps are shown. What is absent filters nothing. */
export interface Filter {
  readonly text?: string
  readonly lane?: LaneId
  readonly phase?: PhaseId
  readonly mark?: Mark | 'pain'
}

export const isFiltering = ({ text = '', lane, phase, mark }: Filter): boolean =>
  text.trim() !== '' || lane !== undefined || phase !== undefined || mark !== undefined

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase()

/**
 * The rows that pass a filter. Each word of the text must stand somewhere in the row.
 *
 * @param kept steps that stay although they do not pass: what was just written must not vanish from under the hand.
 */
export function filterRows(
  rows: readonly OutlineRow[],
  filter: Filter,
  context: TableContext,
  kept: ReadonlySet<StepId>,
): readonly OutlineRow[] {
  if (!isFiltering(filter)) return rows
  const words = plain(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const says = (row: OutlineRow): boolean => {
    if (words.length === 0) return true
    const all = plain(OUTLINE_FIELDS.map((field) => cellText(row, field, context)).join('\n'))
    return words.every((word) => all.includes(word))
  }
  return rows.filter(
    (row) =>
      kept.has(row.step.id) ||
      ((filter.lane === undefined || row.lane.id === filter.lane) &&
        (filter.phase === undefined || row.phase.id === filter.phase) &&
        (filter.mark === undefined ||
          (filter.mark === 'pain' ? row.pains.length > 0 : hasMark(row.step, filter.mark))) &&
        says(row)),
  )
}
