import { columnsInOrder } from '../model/columnsInOrder'
import { existing } from '../model/existing'
import type { ColumnId, StepId } from '../model/id'
import { own } from '../model/own'
import { MAX_SPAN } from '../model/step'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { placeInCell } from './repairs/placeInCell'
import { setSpan } from './repairs/setSpan'

export interface SpanStep extends InBlueprint {
  readonly step: StepId
  /** Columns to cover, 1 or more. */
  readonly span: number
  /** The first column to cover; the present one where absent. For pulling at the left end. */
  readonly column?: ColumnId
}

/** Lets a step cover other columns. */
export const spanStep = defineBlueprintCommand<SpanStep>({
  name: 'spanStep',
  check(blueprint, { step: id, span, column }) {
    const step = own(blueprint.steps, id)
    if (!step) return refuse('missing-step')
    const columns = columnsInOrder(blueprint)
    const start = columns.indexOf(column ?? step.column)
    if (start < 0) return refuse('missing-column')
    if (!Number.isInteger(span) || span < 1) return refuse('out-of-range')
    return span > MAX_SPAN || start + span > columns.length ? refuse('span-too-wide') : allow
  },
  apply(blueprint, { step: id, span, column }) {
    const step = existing(blueprint.steps, id)
    setSpan(step, span)
    if (column !== undefined && column !== step.column) placeInCell(blueprint, [id], { lane: step.lane, column })
  },
})
