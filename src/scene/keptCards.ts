import type { Grid } from './grid'

/**
 * For each card of a grid its index in the grid before, if it shows the same step in the same lane and column; else -1.
 * Without a grid before, nothing is kept.
 */
export function keptCards(previous: Grid | null, grid: Grid): Int32Array {
  const kept = new Int32Array(grid.cards.length).fill(-1)
  if (!previous) return kept
  const sameFrame = previous.lanes === grid.lanes && previous.columns === grid.columns
  let shift = 0
  for (let index = 0; index < kept.length; index++) {
    const card = grid.cards[index]
    if (!card) continue
    if (sameFrame && previous.cards[index + shift] === card) {
      kept[index] = index + shift
      continue
    }
    // Most cards keep their index, or stand as far from it as the one before them.
    const isNext = previous.cards[index + shift]?.step === card.step
    const at = isNext ? index + shift : previous.cardOf.get(card.step.id)
    const other = at === undefined ? undefined : previous.cards[at]
    if (at === undefined || other?.step !== card.step) continue
    shift = at - index
    const lane = grid.lanes[card.lane]?.lane
    const otherLane = previous.lanes[other.lane]?.lane
    const isSamePlace =
      lane === otherLane || (lane !== undefined && lane.id === otherLane?.id && lane.role === otherLane.role)
    if (isSamePlace && grid.columns[card.first]?.id === previous.columns[other.first]?.id) kept[index] = at
  }
  return kept
}
