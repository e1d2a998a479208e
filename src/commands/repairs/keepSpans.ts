import type { Draft } from 'immer'
import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import { existing } from '../../model/existing'
import type { ColumnId } from '../../model/id'
import { MAX_SPAN } from '../../model/step'
import { placeInCell } from './placeInCell'
import { setSpan } from './setSpan'

/**
 * Lets steps that cover several columns keep them after columns were added, moved or removed.
 *
 * A step whose columns still stand side by side covers them all. Otherwise it stays with its first column and loses those
 * that were moved away; columns that came in between are covered too.
 *
 * @param before the columns from left to right as they stood.
 * @param moved the columns that were moved or added.
 */
export function keepSpans(
  blueprint: Draft<Blueprint>,
  before: readonly ColumnId[],
  moved: ReadonlySet<ColumnId>,
): void {
  const after = columnsInOrder(blueprint)
  for (const step of Object.values(blueprint.steps)) {
    if (step.span === undefined) continue
    const start = before.indexOf(step.column)
    const covered = before.slice(start, start + step.span)
    const range = coveredAfter(covered, after, moved)
    const column = after[range.start]
    if (column === undefined) throw new RangeError(`step ${step.id} has lost all its columns`)
    setSpan(existing(blueprint.steps, step.id), range.span)
    if (column !== step.column) placeInCell(blueprint, [step.id], { lane: step.lane, column })
  }
}

/** Where a step that covered some columns stands among the columns as they are now. */
function coveredAfter(
  covered: readonly ColumnId[],
  after: readonly ColumnId[],
  moved: ReadonlySet<ColumnId>,
): { readonly start: number; readonly span: number } {
  const indexes = covered.map((column) => after.indexOf(column)).filter((index) => index >= 0)
  const start = Math.min(...indexes)
  if (Math.max(...indexes) - start + 1 === indexes.length) return { start, span: indexes.length }
  const [first] = covered
  if (first === undefined) throw new RangeError('a step covers at least one column')
  const anchor = after.indexOf(first)
  const kin = covered.filter((column) => moved.has(column) === moved.has(first))
  let end = Math.max(...kin.map((column) => after.indexOf(column)))
  while (end + 1 < after.length && covered.some((column) => column === after[end + 1])) end += 1
  return { start: anchor, span: Math.min(end - anchor + 1, MAX_SPAN) }
}
