/**
 * Finds the course of a route that cannot be straight: A* over the nodes of the bands.
 *
 * A state is a node and a heading. Lengths are rough pixels, since nothing has a size yet; what matters is the order of
 * preference: few bends first, then short ways, few crossings, free sides, and the side a reader expects. A route turns
 * only in channels and gutters, never inside a cell; it crosses lines only in its own direction, so that each of its
 * beads is one handoff.
 */
import type { GridCard } from '../grid'
import { type Bands, isColumnBand } from './bands'
import { createHeap } from './heap'
import type { RoutePlan, Side } from './plan'
import { SIDE_INDEX, type Traffic } from './traffic'

type Course = Pick<RoutePlan, 'startSide' | 'endSide' | 'axis' | 'bands'>

/** Rough lengths of one move between neighbouring bands. */
const ACROSS = 65
const DOWN = 42
const BEND = 55
/** Added for running over an empty cell: a card may come to stand there. */
const CELL = 26
const CROSSING = 24
/** Added per route that already runs the same way: its band grows wider. */
const COMPANY = 3
/** Added per route that already uses a side: in the same direction, against it. */
const SHARED_SIDE = 8
const MIXED_SIDE = 20
/** A side that faces away from the other card, and one that faces neither to nor away. */
const AVERTED = 64
const INDIFFERENT = 9

/** Beyond this many states, a blueprint is drawn with plain detours. */
const MAX_STATES = 6_000_000

const EAST = 0
const SOUTH = 1
const WEST = 2
const NORTH = 3

const LEAVES: Readonly<Record<Side, number>> = { right: EAST, bottom: SOUTH, left: WEST, top: NORTH }
const ENTERS: readonly Side[] = ['left', 'top', 'right', 'bottom']
const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top']

export interface Search {
  /** The best course between two cards; null if there is none (or the blueprint is absurdly large). */
  readonly find: (from: number, to: number) => Course | null
}

/** Prepares a search over bands; `traffic` may grow between calls. */
export function createSearch(bands: Bands, cards: readonly GridCard[], traffic: Traffic): Search {
  const { horizontalCount, verticalCount, blocked, zone, rowOf, bandOfRow } = bands
  const stateCount = horizontalCount * verticalCount * 4
  if (stateCount > MAX_STATES) return { find: () => null }
  const cost = new Float64Array(stateCount + 1)
  const parent = new Int32Array(stateCount + 1)
  const seen = new Uint32Array(stateCount + 1)
  const closed = new Uint32Array(stateCount + 1)
  const heap = createHeap()
  let round = 0

  const node = (h: number, v: number): number => h * verticalCount + v

  function find(fromIndex: number, toIndex: number): Course | null {
    const from = cards[fromIndex]
    const to = cards[toIndex]
    if (!from || !to) return null
    round++
    heap.clear()
    const fromBand = bandOfRow[from.row] ?? 0
    const toBand = bandOfRow[to.row] ?? 0
    const lineStep = Math.sign((zone[toBand] ?? 0) - (zone[fromBand] ?? 0))
    const lowZone = Math.min(zone[fromBand] ?? 0, zone[toBand] ?? 0)
    const highZone = Math.max(zone[fromBand] ?? 0, zone[toBand] ?? 0)
    const goalLeft = 2 * to.first
    const goalRight = 2 * (to.last + 1)

    const estimate = (h: number, v: number): number =>
      ACROSS * Math.max(0, goalLeft - v, v - goalRight) + DOWN * Math.max(0, Math.abs(h - toBand) - 1)

    const reach = (state: number, g: number, h: number, v: number, before: number): void => {
      if (closed[state] === round || (seen[state] === round && (cost[state] ?? 0) <= g)) return
      seen[state] = round
      cost[state] = g
      parent[state] = before
      heap.push(state, g + estimate(h, v))
      const heading = state & 3
      if (isGoal(h, v, heading)) {
        const total = g + sideCost(ENTERS[heading] ?? 'left', toIndex, to, from, traffic.entering, traffic.leaving)
        if (seen[stateCount] !== round || (cost[stateCount] ?? 0) > total) {
          seen[stateCount] = round
          cost[stateCount] = total
          parent[stateCount] = state
          heap.push(stateCount, total)
        }
      }
    }

    const isGoal = (h: number, v: number, heading: number): boolean => {
      if (heading === EAST) return h === toBand && v === goalLeft
      if (heading === WEST) return h === toBand && v === goalRight
      if (!isColumnBand(v) || v < goalLeft || v > goalRight) return false
      return h === (heading === SOUTH ? toBand - 1 : toBand + 1)
    }

    const start = (h: number, v: number, side: Side): void => {
      const g = sideCost(side, fromIndex, from, to, traffic.leaving, traffic.entering)
      reach(node(h, v) * 4 + LEAVES[side], g, h, v, -1)
    }
    start(fromBand, 2 * (from.last + 1), 'right')
    start(fromBand, 2 * from.first, 'left')
    for (let column = from.first; column <= from.last; column++) {
      start(fromBand + 1, 2 * column + 1, 'bottom')
      start(fromBand - 1, 2 * column + 1, 'top')
    }

    for (;;) {
      const state = heap.pop()
      if (state === -1) return null
      if (state === stateCount) return course(parent[state] ?? 0)
      if (closed[state] === round) continue
      closed[state] = round
      const here = state >> 2
      const heading = state & 3
      const h = Math.floor(here / verticalCount)
      const v = here - h * verticalCount
      const g = cost[state] ?? 0
      const inCell = isColumnBand(v) && (rowOf[h] ?? -1) >= 0
      if (!inCell) {
        reach(here * 4 + ((heading + 1) & 3), g + BEND, h, v, state)
        reach(here * 4 + ((heading + 3) & 3), g + BEND, h, v, state)
      }
      move(state, g, h, v, heading)
    }

    function move(state: number, g: number, h: number, v: number, heading: number): void {
      const across = heading === EAST || heading === WEST
      const nextH = across ? h : heading === SOUTH ? h + 1 : h - 1
      const nextV = across ? (heading === EAST ? v + 1 : v - 1) : v
      if (nextH < 0 || nextH >= horizontalCount || nextV < 0 || nextV >= verticalCount) return
      const next = node(nextH, nextV)
      if (blocked[next]) return
      if (!across) {
        const nextZone = zone[nextH] ?? 0
        const change = nextZone - (zone[h] ?? 0)
        if (change !== 0 && (Math.sign(change) !== lineStep || nextZone < lowZone || nextZone > highZone)) return
      }
      const inCell = isColumnBand(nextV) && (rowOf[nextH] ?? -1) >= 0
      const crossed = (across ? traffic.vertical[next] : traffic.horizontal[next]) ?? 0
      const company = (across ? traffic.horizontal[next] : traffic.vertical[next]) ?? 0
      const step = (across ? ACROSS : DOWN) + (inCell ? CELL : 0) + CROSSING * crossed + COMPANY * company
      reach(next * 4 + heading, g + step, nextH, nextV, state)
    }
  }

  /** Reads the course back from the state that reached the goal. */
  function course(goal: number): Course {
    const states: number[] = []
    for (let state = goal; state !== -1; state = parent[state] ?? -1) states.push(state)
    states.reverse()
    const headings = states.map((state) => state & 3)
    const firstHeading = headings[0] ?? EAST
    const lastHeading = headings.at(-1) ?? EAST
    const courseBands: number[] = []
    for (const [index, state] of states.entries()) {
      const heading = state & 3
      if (index > 0 && heading === headings[index - 1]) continue
      const here = state >> 2
      const h = Math.floor(here / verticalCount)
      courseBands.push(heading === EAST || heading === WEST ? h : here - h * verticalCount)
    }
    return {
      startSide: SIDES[firstHeading] ?? 'right',
      endSide: ENTERS[lastHeading] ?? 'left',
      axis: firstHeading === EAST || firstHeading === WEST ? 'h' : 'v',
      bands: courseBands,
    }
  }

  return { find }
}

/** What it costs to use a side of a card: whether it faces the other card, and who uses it already. */
function sideCost(
  side: Side,
  index: number,
  card: GridCard,
  other: GridCard,
  same: Uint16Array,
  opposite: Uint16Array,
): number {
  const slot = index * 4 + SIDE_INDEX[side]
  const shared = SHARED_SIDE * (same[slot] ?? 0) + MIXED_SIDE * (opposite[slot] ?? 0)
  return shared + facing(side, card, other)
}

function facing(side: Side, card: GridCard, other: GridCard): number {
  if (side === 'right' || side === 'left') {
    const toRight = other.first > card.last
    const toLeft = other.last < card.first
    // Where a card could use either side, the right one: that is where readers are going.
    if (!toRight && !toLeft) return side === 'right' ? INDIFFERENT : INDIFFERENT + 2
    return (side === 'right') === toRight ? 0 : AVERTED
  }
  if (other.row === card.row) return side === 'bottom' ? INDIFFERENT : INDIFFERENT + 2
  return (side === 'bottom') === other.row > card.row ? INDIFFERENT : AVERTED
}
