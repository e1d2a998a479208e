import type { Blueprint } from '../model/blueprint'
import type { LaneId } from '../model/id'
import type { Step } from '../model/step'
import { changedRecords } from './changedRecords'
import { buildGrid, type Grid } from './grid'

/** What is remembered of a layout to know its grid. */
interface Gridded {
  readonly blueprint: Blueprint
  readonly hiddenLanes: ReadonlySet<LaneId>
  readonly grid: Grid
}

const samePlace = (a: Step, b: Step): boolean =>
  a.lane === b.lane && a.column === b.column && a.order === b.order && a.span === b.span

const sameSet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a === b || (a.size === b.size && [...a].every((item) => b.has(item)))

/**
 * The grid of a blueprint: the one before, with new steps on the same cards, where no card has come, gone or moved [S18]. Such
 * grids share their `occupant`. Phases, columns, lanes and cards that stand as before stay the same objects in any case.
 */
export function gridAfter(previous: Gridded | null, blueprint: Blueprint, hiddenLanes: ReadonlySet<LaneId>): Grid {
  const isSameFrame =
    previous !== null &&
    previous.blueprint.phases === blueprint.phases &&
    previous.blueprint.columns === blueprint.columns &&
    previous.blueprint.lanes === blueprint.lanes &&
    sameSet(previous.hiddenLanes, hiddenLanes)
  const changed = isSameFrame ? changedRecords<Step>(previous.blueprint.steps, blueprint.steps) : null
  if (!previous || !changed?.every(([before, after]) => samePlace(before, after))) {
    return buildGrid(blueprint, hiddenLanes, isSameFrame ? previous.grid : null)
  }
  if (changed.length === 0) return previous.grid
  const cards = previous.grid.cards.slice()
  for (const [, step] of changed) {
    const index = previous.grid.cardOf.get(step.id)
    const card = index === undefined ? undefined : cards[index]
    if (index !== undefined && card) cards[index] = { ...card, step }
  }
  return { ...previous.grid, cards }
}
