import { accepts } from '../model/accepts'
import { existing } from '../model/existing'
import type { ColumnId, LaneId } from '../model/id'
import { type DataCell, dataCell } from '../model/lane'
import { own } from '../model/own'
import { tidied } from '../model/tidied'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { allow, refuse } from './command'

export interface SetDataCell extends InBlueprint {
  readonly lane: LaneId
  readonly column: ColumnId
  readonly value?: number | undefined
  readonly text?: string | undefined
}

/** Writes what a metric or notes lane says at one column. Without value and text, the cell is emptied. */
export const setDataCell = defineBlueprintCommand<SetDataCell>({
  name: 'setDataCell',
  check({ lanes, columns }, args) {
    const lane = own(lanes.byId, args.lane)
    if (!lane) return refuse('missing-lane')
    if (!own(columns, args.column)) return refuse('missing-column')
    if (lane.role !== 'metric' && lane.role !== 'notes') return refuse('lane-holds-no-data')
    return accepts(dataCell, cellOf(args)) ? allow : refuse('invalid-value')
  },
  apply({ lanes }, args) {
    const lane = existing(lanes.byId, args.lane)
    const cell = cellOf(args)
    if (Object.keys(cell).length > 0) {
      if (lane.cells) write(lane.cells, args.column, cell)
      else lane.cells = { [args.column]: cell }
    } else if (lane.cells) {
      write(lane.cells, args.column, undefined)
      if (Object.keys(lane.cells).length === 0) delete lane.cells
    }
  },
})

const cellOf = ({ value, text }: SetDataCell): DataCell => tidied(dataCell, { value, text }) as DataCell
