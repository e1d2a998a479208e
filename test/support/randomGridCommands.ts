import { addColumn } from '../../src/commands/addColumn'
import { addLane } from '../../src/commands/addLane'
import { addPhase } from '../../src/commands/addPhase'
import type { ColumnPlace } from '../../src/commands/columnPlace'
import { deleteColumn } from '../../src/commands/deleteColumn'
import { deleteLane } from '../../src/commands/deleteLane'
import { deletePhase } from '../../src/commands/deletePhase'
import { editColumn } from '../../src/commands/editColumn'
import { editLane } from '../../src/commands/editLane'
import { editPhase } from '../../src/commands/editPhase'
import { insertColumnBetween } from '../../src/commands/insertColumnBetween'
import { moveColumn } from '../../src/commands/moveColumn'
import { moveLane } from '../../src/commands/moveLane'
import { movePhase } from '../../src/commands/movePhase'
import { setDataCell } from '../../src/commands/setDataCell'
import { asId, type ColumnId, type LaneId } from '../../src/model/id'
import type { LaneRole } from '../../src/model/lane'
import { type Dice, type Here, made, type RandomRuns } from './randomCommand'

const placeOf = ({ columns, phases }: Here, dice: Dice): ColumnPlace =>
  dice.of<() => ColumnPlace>(
    () => ({ before: dice.id(columns) }),
    () => ({ after: dice.id(columns) }),
    () => ({ startOf: dice.id(phases) }),
    () => ({ endOf: dice.id(phases) }),
  )()

/** Random runs of the commands that change phases, columns and lanes. */
export const RANDOM_GRID_COMMANDS = {
  addPhase: (here, dice) =>
    made(addPhase, {
      blueprint: here.blueprint.id,
      id: dice.fresh(),
      title: dice.title(),
      columns: Array.from({ length: dice.roll(3) }, () => dice.fresh()),
      ...dice.maybe('index', () => dice.index()),
    }),
  editPhase: (here, dice) =>
    made(editPhase, {
      blueprint: here.blueprint.id,
      phase: dice.id(here.phases),
      changes: { title: dice.title(), note: dice.of('', 'Open', undefined) },
    }),
  movePhase: (here, dice) =>
    made(movePhase, { blueprint: here.blueprint.id, phase: dice.id(here.phases), index: dice.index() }),
  deletePhase: (here, dice) => made(deletePhase, { blueprint: here.blueprint.id, phase: dice.id(here.phases) }),
  addColumn: (here, dice) =>
    made(addColumn, {
      blueprint: here.blueprint.id,
      id: dice.fresh(),
      title: dice.title(),
      place: placeOf(here, dice),
    }),
  insertColumnBetween: (here, dice) => {
    const index = dice.roll(here.columns.length - 1)
    const left = asId<ColumnId>(here.columns[index] ?? 'none')
    const right = dice.once(6) ? dice.id(here.columns) : asId<ColumnId>(here.columns[index + 1] ?? 'none')
    return made(insertColumnBetween, { blueprint: here.blueprint.id, id: dice.fresh(), left, right })
  },
  editColumn: (here, dice) =>
    made(editColumn, { blueprint: here.blueprint.id, column: dice.id(here.columns), changes: { title: dice.title() } }),
  moveColumn: (here, dice) =>
    made(moveColumn, { blueprint: here.blueprint.id, column: dice.id(here.columns), place: placeOf(here, dice) }),
  deleteColumn: (here, dice) => made(deleteColumn, { blueprint: here.blueprint.id, column: dice.id(here.columns) }),
  addLane: (here, dice) =>
    made(addLane, {
      blueprint: here.blueprint.id,
      id: dice.fresh(),
      role: dice.of<LaneRole>(
        'evidence',
        'customer',
        'frontstage-people',
        'backstage',
        'support',
        'metric',
        'notes',
        'time',
      ),
      title: dice.title(),
      ...dice.maybe('index', () => dice.index()),
    }),
  editLane: (here, dice) =>
    made(editLane, {
      blueprint: here.blueprint.id,
      lane: dice.id(here.lanes),
      changes: {
        ...dice.maybe('subtitle', () => dice.title()),
        ...dice.maybe('role', () =>
          dice.of<LaneRole>('evidence', 'customer', 'frontstage-technology', 'preparation', 'metric', 'emotion'),
        ),
      },
    }),
  moveLane: (here, dice) =>
    made(moveLane, { blueprint: here.blueprint.id, lane: dice.id(here.lanes), index: dice.index() }),
  deleteLane: (here, dice) => made(deleteLane, { blueprint: here.blueprint.id, lane: dice.id(here.lanes) }),
  setDataCell: (here, dice) => {
    const data = here.lanes.filter((lane) =>
      /metric|notes/.test(here.blueprint.lanes.byId[asId<LaneId>(lane)]?.role ?? ''),
    )
    return made(setDataCell, {
      blueprint: here.blueprint.id,
      lane: dice.id(dice.once(6) ? here.lanes : data),
      column: dice.id(here.columns),
      ...dice.maybe('value', () => dice.of(3, Number.NaN)),
      ...dice.maybe('text', () => dice.title()),
    })
  },
} satisfies RandomRuns
