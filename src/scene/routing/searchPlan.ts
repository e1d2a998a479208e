/**
 * Finds the course of a route that cannot be straight: A* over the nodes of the bands.
 *
 * A state is a node and a heading. Lengths are rough pixels, since nothing has a size yet; what matters is the order of
 * preference: few bends first, then short ways, few crossings, free sides, and the side a reader expects. A route turns
 * only in channels and gutters, never inside a cell; it crosses lines only in its own direction, so that each of its
 * beads is one handoff.
 */
import type { GridCard } from '../grid'
import { type Bands, columnBand, gutterBand, isColumnBand } from './bands'
import { createHeap, type Heap } from './heap'
import type { Course, RoutePlan, Side } from './plan'
import { SIDE_INDEX, type Traffic } from './traffic'

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
/** The tip of a decision has a place for one line; more would end beside it. */
const TIP = 40
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

/** Over more columns than this, a way is sought that is good rather than best: the search would look at half of the sheet. */
const FAR = 12
const FAR_GREED = 3

/** A course, and the vertical bands between which it was sought. */
export type Found = Course & Pick<RoutePlan, 'firstSeen' | 'lastSeen'>

export interface Search {
  /** The best course between two cards; null if there is none (or the blueprint is absurdly large). */
  readonly find: (from: number, to: number) => Found | null
}

/** What a search works on; kept between searches. An entry of `seen` or `closed` holds if it is the number of the round. */
interface Space {
  readonly bands: Bands
  readonly traffic: Traffic
  readonly stateCount: number
  readonly cost: Float64Array
  readonly parent: Int32Array
  readonly seen: Uint32Array
  readonly closed: Uint32Array
  readonly heap: Heap
  /** The direction in which the best way so far enters the goal. */
  goalHeading: number
  /** The vertical bands between which states have been looked at. */
  firstSeen: number
  lastSeen: number
}

/** One search: where it goes and which lines it may cross. */
interface Quest {
  readonly round: number
  readonly from: GridCard
  readonly to: GridCard
  readonly toIndex: number
  readonly band: number
  /** Gutters left and right of the goal. */
  readonly left: number
  readonly right: number
  /** 1 if lines are crossed downwards, -1 upwards, 0 not at all. */
  readonly lineStep: number
  readonly lowZone: number
  readonly highZone: number
  readonly greed: number
}

type Buffers = Pick<Space, 'cost' | 'parent' | 'seen' | 'closed' | 'heap'> & {
  /** Searches so far: an entry of an earlier one says nothing. */
  round: number
}

let kept: Buffers = buffersOf(0)

function buffersOf(size: number): Buffers {
  return {
    cost: new Float64Array(size),
    parent: new Int32Array(size),
    seen: new Uint32Array(size),
    closed: new Uint32Array(size),
    heap: createHeap(),
    round: 0,
  }
}

/** The buffers of the search before, if they are large enough: a blueprint is planned again and again while it is edited. */
function buffersFor(size: number): Buffers {
  if (kept.cost.length < size) kept = buffersOf(size)
  return kept
}

/** Prepares a search over bands; `traffic` may grow between calls. */
export function createSearch(bands: Bands, cards: readonly GridCard[], traffic: Traffic): Search {
  const stateCount = bands.horizontalCount * bands.verticalCount * 4
  if (stateCount > MAX_STATES) return { find: () => null }
  // One more state stands for the goal, whichever side of the card is entered.
  const buffers = buffersFor(stateCount + 1)
  const space: Space = {
    ...buffers,
    bands,
    traffic,
    stateCount,
    goalHeading: EAST,
    firstSeen: 0,
    lastSeen: 0,
  }
  return {
    find(fromIndex, toIndex) {
      const from = cards[fromIndex]
      const to = cards[toIndex]
      if (!from || !to) return null
      const quest = questOf(++buffers.round, bands, from, to, toIndex)
      space.heap.clear()
      space.firstSeen = Math.min(gutterBand(from.first), quest.left)
      space.lastSeen = Math.max(gutterBand(from.last + 1), quest.right)
      start(space, quest, fromIndex)
      const course = run(space, quest)
      return course && { ...course, firstSeen: space.firstSeen, lastSeen: space.lastSeen }
    },
  }
}

function questOf(round: number, { bandOfRow, zone }: Bands, from: GridCard, to: GridCard, toIndex: number): Quest {
  const band = bandOfRow[to.row] ?? 0
  const fromZone = zone[bandOfRow[from.row] ?? 0] ?? 0
  const toZone = zone[band] ?? 0
  return {
    round,
    from,
    to,
    toIndex,
    band,
    left: gutterBand(to.first),
    right: gutterBand(to.last + 1),
    lineStep: Math.sign(toZone - fromZone),
    lowZone: Math.min(fromZone, toZone),
    highZone: Math.max(fromZone, toZone),
    greed: Math.max(to.first - from.last, from.first - to.last) > FAR ? FAR_GREED : 1,
  }
}

/** Enters the nodes beside all sides of the first card. */
function start(space: Space, quest: Quest, index: number): void {
  const { bands, traffic } = space
  const { from, to } = quest
  const row = bands.bandOfRow[from.row] ?? 0
  const leave = (h: number, v: number, side: Side): void => {
    const cost = sideCost(side, index, from, to, traffic.leaving, traffic.entering)
    reach(space, quest, (h * bands.verticalCount + v) * 4 + LEAVES[side], cost, h, v, -1)
  }
  leave(row, gutterBand(from.last + 1), 'right')
  leave(row, gutterBand(from.first), 'left')
  for (let column = from.first; column <= from.last; column++) {
    leave(row + 1, columnBand(column), 'bottom')
    leave(row - 1, columnBand(column), 'top')
  }
}

function run(space: Space, quest: Quest): Course | null {
  const { bands, stateCount, closed, cost, parent, heap } = space
  const { verticalCount, rowOf } = bands
  for (;;) {
    const state = heap.pop()
    if (state === -1) return null
    if (state === stateCount) return courseTo(parent[state] ?? 0, space)
    if (closed[state] === quest.round) continue
    closed[state] = quest.round
    const node = state >> 2
    const heading = state & 3
    const h = Math.floor(node / verticalCount)
    const v = node - h * verticalCount
    // Its neighbours are looked at from here.
    if (v <= space.firstSeen) space.firstSeen = v - 1
    if (v >= space.lastSeen) space.lastSeen = v + 1
    const g = cost[state] ?? 0
    advance(space, quest, state, heading, g, h, v)
    if (isColumnBand(v) && (rowOf[h] ?? -1) >= 0) continue
    advance(space, quest, state, (heading + 1) & 3, g + BEND, h, v)
    advance(space, quest, state, (heading + 3) & 3, g + BEND, h, v)
  }
}

/** Goes on to the next node in a direction, if it is free and the lines permit it. */
function advance(space: Space, quest: Quest, state: number, heading: number, g: number, h: number, v: number): void {
  const { bands, traffic } = space
  const { horizontalCount, verticalCount, blocked, zone, rowOf } = bands
  const across = heading === EAST || heading === WEST
  const nextH = across ? h : heading === SOUTH ? h + 1 : h - 1
  const nextV = across ? (heading === EAST ? v + 1 : v - 1) : v
  if (nextH < 0 || nextH >= horizontalCount || nextV < 0 || nextV >= verticalCount) return
  const next = nextH * verticalCount + nextV
  if (blocked[next]) return
  if (!across) {
    const nextZone = zone[nextH] ?? 0
    const change = nextZone - (zone[h] ?? 0)
    const forbidden = Math.sign(change) !== quest.lineStep || nextZone < quest.lowZone || nextZone > quest.highZone
    if (change !== 0 && forbidden) return
  }
  const inCell = isColumnBand(nextV) && (rowOf[nextH] ?? -1) >= 0
  const crossed = (across ? traffic.vertical[next] : traffic.horizontal[next]) ?? 0
  const company = (across ? traffic.horizontal[next] : traffic.vertical[next]) ?? 0
  const step = (across ? ACROSS : DOWN) + (inCell ? CELL : 0) + CROSSING * crossed + COMPANY * company
  reach(space, quest, next * 4 + heading, g + step, nextH, nextV, state)
}

/** Notes a way to a state if it is the cheapest so far, and to the goal if the state stands before it. */
function reach(space: Space, quest: Quest, state: number, g: number, h: number, v: number, before: number): void {
  const { closed, seen, cost, parent, heap } = space
  const { round, left, right, band, greed } = quest
  if (closed[state] === round || (seen[state] === round && (cost[state] ?? 0) <= g)) return
  seen[state] = round
  cost[state] = g
  parent[state] = before
  const heading = state & 3
  // Positive: the goal lies further right, or further down.
  const ahead = v < left ? left - v : v > right ? right - v : 0
  const below = h < band - 1 ? band - 1 - h : h > band + 1 ? band + 1 - h : 0
  const way = greed * ACROSS * Math.abs(ahead) + DOWN * Math.abs(below)
  heap.push(state, g + way + BEND * leastBends(heading, ahead, below))
  if (ahead !== 0 || below !== 0) return
  const inCell = isColumnBand(v) && (space.bands.rowOf[h] ?? -1) >= 0
  for (const turn of inCell ? STRAIGHT_ON : ANY_TURN) enter(space, quest, state, (heading + turn) & 3, h, v)
}

const STRAIGHT_ON = [0]
const ANY_TURN = [0, 1, 3]

/** Enters the card from a state, if it lies straight ahead in a direction. */
function enter(space: Space, quest: Quest, state: number, heading: number, h: number, v: number): void {
  if (!isGoal(quest, h, v, heading)) return
  const { seen, cost, parent, heap, stateCount, traffic } = space
  const side = ENTERS[heading] ?? 'left'
  const bend = heading === (state & 3) ? 0 : BEND
  const atSide = sideCost(side, quest.toIndex, quest.to, quest.from, traffic.entering, traffic.leaving)
  const total = (cost[state] ?? 0) + bend + atSide
  if (seen[stateCount] === quest.round && (cost[stateCount] ?? 0) <= total) return
  seen[stateCount] = quest.round
  cost[stateCount] = total
  parent[stateCount] = state
  space.goalHeading = heading
  heap.push(stateCount, total)
}

/** How often a route must turn at least: back if it runs away from the goal, aside if the goal is not ahead. */
function leastBends(heading: number, ahead: number, below: number): number {
  const across = heading === EAST || heading === WEST
  const along = across ? ahead : below
  const aside = across ? below : ahead
  const forward = heading === EAST || heading === SOUTH ? along : -along
  return forward < 0 ? 2 : aside === 0 ? 0 : 1
}

/** Whether the next move would enter the card. */
function isGoal({ band, left, right }: Quest, h: number, v: number, heading: number): boolean {
  if (heading === EAST) return h === band && v === left
  if (heading === WEST) return h === band && v === right
  if (!isColumnBand(v) || v < left || v > right) return false
  return h === (heading === SOUTH ? band - 1 : band + 1)
}

/** Reads the course back from the state that reached the goal. A route turns where its next state has another heading. */
function courseTo(last: number, { bands, parent, goalHeading }: Space): Course {
  const states: number[] = []
  for (let state = last; state !== -1; state = parent[state] ?? -1) states.push(state)
  states.reverse()
  const first = (states[0] ?? 0) & 3
  const course: number[] = []
  let before = -1
  const follow = (state: number, heading: number): void => {
    if (heading === before) return
    const node = state >> 2
    const h = Math.floor(node / bands.verticalCount)
    course.push(heading === EAST || heading === WEST ? h : node - h * bands.verticalCount)
    before = heading
  }
  for (const state of states) follow(state, state & 3)
  follow(last, goalHeading)
  return {
    startSide: SIDES[first] ?? 'right',
    endSide: ENTERS[goalHeading] ?? 'left',
    axis: first === EAST || first === WEST ? 'h' : 'v',
    bands: course,
  }
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
  const pointed = card.step.kind === 'decision' && (side === 'left' || side === 'right')
  const users = (same[slot] ?? 0) + (opposite[slot] ?? 0)
  const shared = SHARED_SIDE * (same[slot] ?? 0) + MIXED_SIDE * (opposite[slot] ?? 0) + (pointed ? TIP * users : 0)
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
